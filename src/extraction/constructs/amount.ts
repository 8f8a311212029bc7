import { unit as unitOf } from '#units';
import type { Amount } from '../amount.ts';
import { add, negate, scaleBy, valueOf } from '../numeral.ts';
import type { Match, Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { withCents, withSmaller } from './compound.ts';
import type { Construct } from './construct.ts';
import { readPlus } from './fraction.ts';
import { type Head, isOperator, isOther, readHead } from './head.ts';
import { readHyphenated } from './hyphenated.ts';
import { endsWith, isPlural, readNoun } from './noun.ts';
import { type ScaledNumber, readNumber } from './numeral-words.ts';
import { withRate } from './rate.ts';
import { readTimes } from './times.ts';
import { type Suffix, isMoney, readSuffix } from './unit.ts';

/**
 * A number with what belongs to it: sign, currency before or behind, scale words, unit, what it is per, the noun that it counts.
 *
 * @example ru около $294 тыс. → money USD 294000 ~
 * @example ru 5,576 млн руб. → money RUB 5576000 =
 * @example ru 12-летний контракт → duration year 12 =
 * @example ru 512 ускорителей H800 → count count 512 = #ускорителей
 * @example en 10.9 million downloads → count count 10900000 = #downloads
 * @example en $(340) million → money USD -340000000 =
 * @example en 5 feet 2 inches → measure inch 62 =
 * @example en $2.19 per million tokens → rate USD/token 2.19 = per 1000000
 */
export const amount: Construct = { name: 'amount', read: readAmount };

function readAmount(reader: Reader, i: number, bound: boolean): Amount | undefined {
  if (reader.has(i, Role.minus) && isOperator(reader, i)) return undefined;
  const head = readHead(reader, i);
  const number = readContextual(reader, head, bound);
  if (!number || (head.bracket && !reader.isMark(number.end, ')'))) return undefined;
  if (head.at === i && isBracketed(reader, i, number.end))
    return { ...percent, first: i - 1, last: number.end + 2, numberEnd: number.end, numeral: negate(number.numeral) };
  const numeral = head.negative ? negate(number.numeral) : number.numeral;
  const end = spelledOut(reader, head.bracket ? number.end + 1 : number.end, number);
  const scale = head.bracket
    ? (reader.match(end, Role.attached) ?? reader.match(reader.skip(end), Role.scale))
    : undefined;
  const sign = head.sign && !isOther(reader, head.sign, end) ? head.sign : undefined;
  const numberEnd = scale?.end ?? end;
  const base: Amount = {
    first: head.sign && !sign ? head.at : i,
    last: numberEnd,
    numeral: scaleBy(numeral, scale?.sense.value ?? 0),
    unit: 'count',
    per: undefined,
    noun: undefined,
    numberEnd,
    scale: scale?.sense.value ?? number.scale,
    construct: 'count',
  };
  const read = sign ? prefixed(reader, base, sign) : suffixed(reader, base);
  return inBrackets(reader, read) ?? withRate(reader, fronted(reader, read));
}

/** "($0.31) per share": an accountant's minus where a denominator follows the bracket. */
function inBrackets(reader: Reader, read: Amount): Amount | undefined {
  if (!isMoney(read.unit) || !reader.isMark(read.first - 1, '(') || !reader.isMark(read.last, ')')) return undefined;
  const loss = { ...read, first: read.first - 1, last: read.last + 1, numeral: negate(read.numeral) };
  const rate = withRate(reader, loss);
  return rate === loss ? undefined : rate;
}

/** "рублей 10", "Евро 20": a currency before its number, where the text is nothing else; "dollar 22.5 million". */
function fronted(reader: Reader, read: Amount): Amount {
  const word = reader.before(read.first);
  const alone = word === 0 && read.last >= reader.count;
  if (read.unit !== 'count' || read.noun || !(alone || (read.scale >= 6 && !isTaken(reader, word)))) return read;
  const money = reader.match(word, Role.currency);
  if (money?.end !== word + 1 || money.sense.value !== 0) return read;
  return { ...read, first: word, unit: money.sense.id, noun: undefined, construct: 'money' };
}

/** "5 million euro 6 million": the currency is that of the number before it. */
const isTaken = (reader: Reader, word: number): boolean => {
  const before = reader.before(word);
  return reader.isDigits(before) || [Role.scale, Role.attached, Role.cardinal].some((role) => reader.has(before, role));
};

/** "(0.5)%": an accountant's minus. */
const isBracketed = (reader: Reader, at: number, end: number): boolean =>
  reader.isMark(at - 1, '(') && reader.isMark(end, ')') && reader.isMark(end + 1, '%');

/** The number, with three digits behind a foreign mark read as money's thousands where money stands without a scale word. */
function readContextual(reader: Reader, head: Head, bound: boolean): ScaledNumber | undefined {
  const money = head.sign !== undefined;
  const context = { thousands: false, money, bound };
  const number = readNumber(reader, head.at, context);
  if (!number?.numeral || number.numeral.bare || number.numeral.exponent !== -3) return number;
  const suffix = money ? undefined : readSuffix(reader, number.end);
  const grouped = money || !suffix || isMoney(suffix.unit);
  const own = reader.isMark(head.at + 1, reader.language.marks.decimal);
  if (!grouped || (own && !money && !suffix) || perThing(reader, suffix)) return number;
  return readNumber(reader, head.at, { ...context, thousands: true });
}

/** A price per thing is small and has decimals: "33,325 руб. на акцию". */
const perThing = (reader: Reader, suffix: Suffix | undefined): boolean =>
  suffix !== undefined && reader.has(reader.skip(suffix.end), Role.perThing);

/** "881 913 (восемьсот …) руб.": the same number again in brackets is passed over. */
function spelledOut(reader: Reader, end: number, number: ScaledNumber): number {
  const at = reader.skip(end);
  if (!reader.isMark(at, '(')) return end;
  const again = readNumber(reader, at + 1, plain);
  if (!again || !reader.isMark(again.end, ')')) return end;
  return valueOf(again.numeral) === valueOf(number.numeral) ? again.end + 1 : end;
}

const percent = { unit: 'percent', per: undefined, noun: undefined, scale: 0, construct: 'measure' } as const;

/** A number with nothing known before it. */
const plain = { thousands: false, money: false, bound: false };

/** Money whose sign stands before the number: $294 тыс., €10M, RM42. */
function prefixed(reader: Reader, base: Amount, sign: Match): Amount {
  const numeral = scaleBy(base.numeral, sign.sense.value);
  const after = reader.match(reader.skip(base.numberEnd), Role.currency);
  const unit = currencyOf(reader, sign);
  const last =
    after && after.sense.id === unit && after.sense.value === 0 && !reader.isDigits(reader.skip(after.end))
      ? after.end
      : base.numberEnd;
  const whole = { ...base, numeral, unit, last, construct: 'money' };
  return last === base.numberEnd ? withCents(reader, whole) : whole;
}

/** How far back a word is looked for that says which currency an ambiguous sign means. */
const NEARBY_REACH = 40;

/** The currency of a sign: of ¥ that which a word not far before says. */
function currencyOf(reader: Reader, { end, sense }: Match): string {
  if (!reader.isMark(end - 1, '¥')) return sense.id;
  for (let at = end - 2; at >= 0 && end - at < NEARBY_REACH && !reader.isParagraph(at); at--) {
    const other = reader.sense(at, Role.nearby);
    if (other) return other.id;
  }
  return sense.id;
}

/** A number with the unit or the noun behind it. */
function suffixed(reader: Reader, base: Amount): Amount {
  const point = pointBehind(reader, base);
  if (point !== undefined) return { ...base, unit: 'percentage-point', last: point, construct: 'measure' };
  const hyphenated = readHyphenated(reader, base.numberEnd);
  if (hyphenated) {
    const { unit, power, end } = hyphenated;
    const noun = unit === 'count' && power === 0 ? ([end - 1, end] as const) : undefined;
    return { ...base, unit, noun, last: end, numeral: scaleBy(base.numeral, power), construct: 'adjective' };
  }
  const times = readTimes(reader, base);
  if (times !== undefined) return { ...base, unit: 'times', last: times, construct: 'multiplier' };
  const suffix = readSuffix(reader, base.numberEnd);
  if (!suffix) return belowZero(reader, base) ?? counted(reader, base);
  const plus = base.numeral.bare ? readPlus(reader, suffix.end) : undefined;
  if (plus)
    return {
      ...base,
      numeral: add(base.numeral, plus.numeral),
      unit: suffix.unit,
      last: plus.end,
      construct: 'measure',
    };
  const money = isMoney(suffix.unit);
  const whole = {
    ...base,
    numeral: scaleBy(base.numeral, suffix.power),
    unit: suffix.unit,
    last: suffix.end,
    construct: money ? 'money' : 'measure',
  };
  if (suffix.power === -2)
    return {
      ...whole,
      numeral: { ...whole.numeral, bare: base.numeral.bare },
      scale: suffix.power,
    };
  if (!money) {
    const measure = withSmaller(reader, whole);
    return (isTemperature(suffix.unit) ? belowZero(reader, measure) : undefined) ?? measure;
  }
  const scale = reader.match(reader.skip(suffix.end), Role.scale);
  if (scale && base.scale === 0) {
    const { value } = scale.sense;
    return { ...whole, numeral: scaleBy(whole.numeral, value), last: scale.end, scale: value };
  }
  return withCents(reader, whole);
}

/** "2 (degrees) below zero", "20 градусов мороза", "15 °C ниже нуля": the words behind are the minus. */
function belowZero(reader: Reader, measure: Amount): Amount | undefined {
  const within = measure.unit !== 'count' && reader.has(measure.last - 1, Role.below) ? measure.last : undefined;
  const last = within ?? reader.match(reader.skip(measure.last), Role.below)?.end;
  if (last === undefined) return undefined;
  const unit = measure.unit === 'count' ? 'degree' : measure.unit;
  return { ...measure, unit, last, numeral: negate(measure.numeral), construct: 'measure' };
}

const isTemperature = (id: string): boolean => id === 'degree' || unitOf(id)?.dimension === 'temperature';

/** "a quarter-point cut", "half a point": behind a part of one a point is one of percentage. */
function pointBehind(reader: Reader, { numeral, numberEnd }: Amount): number | undefined {
  const next = reader.skip(numberEnd);
  const at = reader.has(next, Role.article) ? reader.skip(next + 1) : next;
  const part = numeral.bare && numeral.mantissa !== 0n && Math.abs(valueOf(numeral)) < 1;
  return part && reader.has(at, Role.point) && !reader.isDigits(reader.skip(at + 1)) ? at + 1 : undefined;
}

/** The counted noun, or nothing. */
function counted(reader: Reader, plain: Amount): Amount {
  const part = plain.numeral.bare && Math.abs(valueOf(plain.numeral)) < 1 && valueOf(plain.numeral) !== 0;
  const noun = part ? undefined : (readNoun(reader, plain.numberEnd) ?? nounBehindModifier(reader, plain.numberEnd));
  const other = noun && (isApart(reader, plain, noun[1] - 1) || (isZero(plain) && !isPlural(reader, noun[1] - 1)));
  return noun && !other ? { ...plain, noun, last: noun[1] } : plain;
}

const isZero = ({ numeral, scale }: Amount): boolean => numeral.mantissa === 0n && scale === 0;

/** "плюс 3 млн | бонусами": a scale word governs another case. */
const isApart = (reader: Reader, { scale }: Amount, noun: number): boolean =>
  scale >= 3 && endsWith(reader, noun, reader.language.nouns.unscaled);

/** "100+ employees", "100 or more partners". */
function nounBehindModifier(reader: Reader, end: number): readonly [number, number] | undefined {
  const modifier = reader.match(reader.skip(end), Role.after);
  const noun = modifier && readNoun(reader, modifier.end);
  return noun && isPlural(reader, noun[1] - 1) ? noun : undefined;
}
