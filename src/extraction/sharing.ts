import { dimensionOf } from '#units';
import type { Amount } from './amount.ts';
import { isMoney } from './constructs/unit.ts';
import { negate, scaleBy, valueOf } from './numeral.ts';
import type { Reader } from './reader.ts';
import type { Relation } from './relation.ts';
import { Role } from './roles.ts';

/**
 * Both ends with what each leaves to the other: the unit, and the scale where the direction then agrees ("с 30 до 90 млрд", but
 * "вырастет со 100 до 2 тыс.").
 */
export function shareBetween(
  a: Amount,
  b: Amount,
  relation: Relation,
  direction: number | undefined,
): [Amount, Amount] {
  const unit = sharedUnit(a.unit, b.unit);
  let [left, right] = [withUnit(a, unit, b), withUnit(b, unit, a)];
  if (left.unit !== right.unit) return [left, right];
  if (inherits(a, b, relation, direction)) left = withScale(left, b.scale);
  else if (inherits(b, a, relation, direction)) right = withScale(right, a.scale);
  return [left, right];
}

/**
 * "на 5 и 7 лет", "410, 390 and 450 mg": a bare number takes the unit and the scale of the one that it is joined to; "$3/$15 per million
 * tokens": a price takes what the one behind the slash is per.
 */
export function coordinate(reader: Reader, amounts: Amount[]): Amount[] {
  const result = [...amounts];
  let listed = -1;
  for (let i = result.length - 2; i >= 0; i--) {
    const [a, b] = [result[i], result[i + 1]];
    if (a && b && reader.isMark(a.last, '/') && a.last + 1 === b.first && b.unit.startsWith(`${a.unit}/`)) {
      result[i] = { ...a, unit: b.unit, per: b.per, construct: b.construct };
      continue;
    }
    if (a && b && isBelow(reader, a, b)) result[i] = { ...a, numeral: negate(a.numeral) };
    if (!a || !b || a.unit !== 'count' || a.noun || b.unit === 'count' || b.unit === 'times') continue;
    if (a.scale >= 3 && dimensionOf(b.unit) === 'ratio') continue;
    const join = reader.match(reader.skip(a.last), Role.bounded);
    const comma = listed === i + 1 && reader.isMark(a.last, ',') ? a.last + 1 : undefined;
    const end = join?.end ?? comma;
    if (end === undefined || reader.skip(end) !== b.first || reader.match(reader.before(a.first), Role.open)) continue;
    listed = i;
    result[i] = withUnit(a.scale === 0 ? withScale(a, b.scale) : a, b.unit, b);
  }
  return result;
}

/** "10–15 градусов мороза": the words behind the second number are the minus of both. */
const isBelow = (reader: Reader, a: Amount, b: Amount): boolean =>
  reader.isMark(a.last, '-') &&
  a.last + 1 === b.first &&
  reader.isDigits(b.first) &&
  b.numeral.mantissa < 0n &&
  a.unit === 'count' &&
  a.numeral.mantissa > 0n;

/** `count` takes the other's unit, and its denominator that of a rate: "$2–3 в час". */
function sharedUnit(a: string, b: string): string | undefined {
  const [left = '', ...leftPer] = a.split('/');
  const [right = '', ...rightPer] = b.split('/');
  if (left !== right && left !== 'count' && right !== 'count') return undefined;
  return [left === 'count' ? right : left, ...(leftPer.length > 0 ? leftPer : rightPer)].join('/');
}

const withUnit = (amount: Amount, unit: string | undefined, other: Amount): Amount =>
  unit === undefined
    ? amount
    : {
        ...amount,
        ...(isMoney(unit) ? { noun: undefined, last: amount.noun ? amount.numberEnd : amount.last } : {}),
        unit,
        per: amount.per ?? other.per,
        construct: amount.unit === 'count' ? other.construct : amount.construct,
      };

const withScale = (amount: Amount, scale: number): Amount => {
  const numeral = scaleBy(amount.numeral, scale);
  return { ...amount, numeral: scale < 0 ? { ...numeral, bare: amount.numeral.bare } : numeral, scale };
};

/** How many times the other end an end may be, both without their scale, that leaves its scale out ("from $5m to $500,000" does not). */
const FARTHEST = 1000;

/** Whether `bare`, written without a scale word, means the scale of `scaled`. */
function inherits(bare: Amount, scaled: Amount, relation: Relation, direction: number | undefined): boolean {
  if (bare.scale !== 0 || scaled.scale === 0 || bare.noun) return false;
  const [own, other] = [valueOf(bare.numeral), valueOf(scaleBy(scaled.numeral, -scaled.scale))];
  if (own > FARTHEST * other) return false;
  // Cents are left out with their word: "from 15 to 45 cents", but not "from 90 cents to $1.20".
  if (scaled.scale < 0) return bare.unit === 'count';
  if (relation === 'range') return own < other || scaled.scale > 3;
  const first = relation === 'change';
  const rises = first ? own < other : other < own;
  if (direction === undefined || direction === 0) return rises || scaled.scale > 3 || own < 100;
  return direction > 0 ? rises : !rises;
}
