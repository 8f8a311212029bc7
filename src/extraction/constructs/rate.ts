import { unit as unitOf } from '#units';
import type { Amount } from '../amount.ts';
import { valueOf } from '../numeral.ts';
import type { Match, Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { endsClause } from './clause.ts';
import { isNounLike } from './noun.ts';
import { readNumber } from './numeral-words.ts';
import { isMoney, isSpan } from './unit.ts';

const plain = { thousands: false, money: false, bound: true };

/** More denominators than "per user per month" has are no rate. */
const MOST_PARTS = 3;

/**
 * What a quantity is per: руб./месяц · 5 тыс. руб. в месяц · $60 a barrel · $2.19 per million tokens · $20 per user per month.
 * Percentages and multipliers are left as they are: "на 5 % в год" is five percent.
 */
export function withRate(reader: Reader, amount: Amount): Amount {
  const dimension = unitOf(amount.unit)?.dimension;
  if (dimension === 'ratio' || dimension === 'duration') return amount;
  let read = amount;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const rate = readDenominator(reader, read);
    if (!rate) break;
    const per = rate.per === 1 ? read.per : rate.per * (read.per ?? 1);
    read = { ...read, last: rate.end, unit: `${read.unit}/${rate.unit}`, per, construct: 'rate' };
  }
  return read === amount ? (withExchange(reader, amount) ?? withAdverb(reader, amount)) : read;
}

/** How far back the currency is looked for that a rate of exchange is of. */
const EXCHANGE_REACH = 40;

/** "Рубль подешевел до 92,4 за доллар", "the yen fell to 155 per dollar": a bare number per a currency is in the one spoken of before. */
function withExchange(reader: Reader, amount: Amount): Amount | undefined {
  if (amount.unit !== 'count' || amount.noun) return undefined;
  const per = reader.longest(reader.skip(amount.last), Role.perAny, Role.perThing);
  const base = per && reader.match(reader.skip(per.end), Role.currency);
  if (!base || base.sense.value !== 0) return undefined;
  for (let at = amount.first - 1; at >= 0 && amount.first - at < EXCHANGE_REACH && !reader.isParagraph(at); at--) {
    const quoted = reader.sense(at, Role.currency);
    const other = quoted?.value === 0 && quoted.id !== base.sense.id;
    if (other && !reader.longest(reader.before(at), Role.perAny, Role.perThing))
      return { ...amount, last: base.end, unit: `${quoted.id}/${base.sense.id}`, construct: 'rate' };
  }
  return undefined;
}

/** "$2 billion annually", "£30,000 p.a.", but "$50 monthly fees": an adverb with no noun behind it. */
function withAdverb(reader: Reader, amount: Amount): Amount {
  const adverb = reader.match(reader.skip(amount.last), Role.perAdverb);
  if (!adverb || amount.unit === 'count' || isNounLike(reader, reader.skip(adverb.end))) return amount;
  return { ...amount, last: adverb.end, unit: `${amount.unit}/${adverb.sense.id}`, construct: 'rate' };
}

interface Denominator {
  end: number;
  unit: string;
  per: number;
}

function readDenominator(reader: Reader, amount: Amount): Denominator | undefined {
  const hyphened = reader.isMark(amount.last, '-') && reader.has(amount.last + 1, Role.perAny);
  const at = hyphened ? amount.last + 1 : ratePlace(reader, amount);
  const time = reader.match(at, Role.perTime);
  const found = time && spanBehind(reader, time.end);
  if (found) return { end: found.end, unit: found.sense.id, per: 1 };
  const any = reader.match(at, Role.perAny);
  const word = any ?? reader.match(at, Role.perThing);
  if (!word) return undefined;
  const spaced = hyphened && reader.isMark(word.end, '-') ? word.end + 1 : reader.skip(word.end);
  const quoted = reader.isMark(spaced, '«');
  const from = quoted ? spaced + 1 : spaced;
  const slash = reader.isMark(at, '/');
  if (!slash && from === word.end) return undefined;
  const number = reader.has(from, Role.article) ? undefined : readNumber(reader, from, plain);
  if (slash && number && amount.unit === 'count' && !amount.noun) return undefined;
  const behind = reader.skip(number?.end ?? from);
  const thing = reader.longest(behind, Role.span, Role.thing, Role.unit, ...(slash ? ([Role.currency] as const) : []));
  const per = number ? valueOf(number.numeral) : 1;
  if (!thing) return undefined;
  const right =
    allowed(amount, any !== undefined, thing) ||
    isPriceTo(reader, amount, thing) ||
    isConsumption(amount, number && per, thing);
  if (!right) return undefined;
  if (!slash && isPreposition(reader, behind, thing)) return undefined;
  if (!slash && isSpan(thing.sense.id) && isAgo(reader, reader.skip(thing.end))) return undefined;
  const end = quoted && reader.isMark(thing.end, '»') ? thing.end + 1 : thing.end;
  return { end, unit: thing.sense.id, per };
}

/** The numbers of a measure that another is counted on. */
const bases: ReadonlySet<number> = new Set([1, 100, 1000]);

/** "6,8 л на 100 км": so much of one measure on a round number of another. */
const isConsumption = ({ construct, noun, unit }: Amount, per: number | undefined, thing: Match): boolean => {
  const base = unitOf(thing.sense.id)?.dimension;
  const other = base !== 'duration' && base !== unitOf(unit)?.dimension;
  return construct === 'measure' && !noun && per !== undefined && bases.has(per) && other;
};

/** "$23–25 за баррель": the high end of a range of prices leaves its currency out. */
const isPriceTo = (reader: Reader, { first, unit, noun }: Amount, thing: Match): boolean =>
  unit === 'count' &&
  !noun &&
  reader.isMark(first - 1, '-') &&
  reader.isDigits(first - 2) &&
  !isSpan(thing.sense.id) &&
  !isMoney(thing.sense.id);

/** "parts per million in May": the sign of the inch is a small word too. */
const isPreposition = (reader: Reader, at: number, thing: Match): boolean =>
  thing.end === at + 1 && reader.has(at, Role.function) && !endsClause(reader, thing.end);

/** "a year earlier", "a year before.", but "a year before tax". */
const isAgo = (reader: Reader, at: number): boolean =>
  reader.has(at, Role.ago) && !(reader.has(at, Role.clockBefore) && isNounLike(reader, reader.skip(at + 1)));

/** At most so many words stand between a measure and its span: "40 млн тонн | сырой нефти | в год". */
const MOST_WORDS = 3;

/** Where the word before the denominator is looked for: behind the unit, or behind the substance that is measured. */
function ratePlace(reader: Reader, amount: Amount): number {
  const at = reader.skip(amount.last);
  if (amount.construct !== 'measure' || reader.longest(at, Role.perAny, Role.perTime, Role.perThing)) return at;
  let behind = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const of = reader.match(behind, Role.of);
    if (!of && !isNounLike(reader, behind)) return at;
    behind = reader.skip(of?.end ?? behind + 1);
    const per = reader.longest(behind, Role.perTime, Role.perAny);
    if (per && spanBehind(reader, per.end)) return behind;
  }
  return at;
}

/** A span of time behind white space. */
function spanBehind(reader: Reader, end: number): Match | undefined {
  const at = reader.skip(end);
  const match = at === end ? undefined : (reader.match(at, Role.span) ?? reader.match(at, Role.unit));
  return match && isSpan(match.sense.id) && (match.sense.role === Role.span || !spansAreGiven(reader))
    ? match
    : undefined;
}

/** The language names the spans in the case that they take here, so that no other form will do. */
const spansAreGiven = (reader: Reader): boolean => Object.keys(reader.language.rates.spans).length > 0;

/** The spans that one pays for. */
const callTimes: ReadonlySet<string> = new Set(['minute', 'hour']);

/**
 * "За год" is a period, not a price; "за час" is a price where money stands before it; a currency is a denominator of another one;
 * percent and times are never one.
 */
function allowed(amount: Amount, any: boolean, thing: Match): boolean {
  const { id } = thing.sense;
  if (unitOf(id)?.dimension === 'ratio') return false;
  if (isMoney(id)) return isMoney(amount.unit) && id !== amount.unit;
  if (any) return true;
  if (isSpan(id)) return callTimes.has(id) && isMoney(amount.unit);
  return isMoney(amount.unit) || thing.sense.role === Role.thing;
}
