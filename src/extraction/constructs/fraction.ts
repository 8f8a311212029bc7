import { add, fraction } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { readCardinal } from './cardinal.ts';
import { endsClause } from './clause.ts';
import type { ReadNumber } from './digits.ts';

/** "с половиной", "and a half", "and three quarters"; not where a scale word follows, which makes it a number of its own. */
export function readPlus(reader: Reader, end: number): ReadNumber | undefined {
  const at = reader.isMark(end, '-') ? end + 1 : reader.skip(end);
  const match = reader.match(at, Role.plus);
  const join = match ? undefined : reader.match(at, Role.join);
  const behind = reader.skip(join?.end ?? at);
  if (join && reader.has(behind, Role.article)) return withArticle(reader, reader.skip(behind + 1));
  const numerator = join && readCardinal(reader, behind);
  const plus = match
    ? ofWhole(reader, { end: match.end, numeral: fraction(1n, BigInt(match.sense.value)) })
    : numerator && (withDenominator(reader, numerator) ?? withQuarter(reader, numerator));
  return plus;
}

/** "two and a fifth kilometers", "three and a fifth.": before a unit, a scale word or the end; elsewhere it is an ordinal ("three and a fifth man"). */
function withArticle(reader: Reader, at: number): ReadNumber | undefined {
  const part = reader.sense(at, Role.denominatorOne);
  const next = reader.skip(at + 1);
  const measured = reader.longest(next, Role.unit, Role.currency, Role.scale, Role.times);
  return part && (measured ?? endsClause(reader, at + 1))
    ? { end: at + 1, numeral: fraction(1n, BigInt(part.value)) }
    : undefined;
}

export const plused = (reader: Reader, read: ReadNumber): ReadNumber => {
  const plus = readPlus(reader, read.end);
  return plus ? { end: plus.end, numeral: add(read.numeral, plus.numeral) } : read;
};

/** "две трети", "two thirds": a whole number and a denominator in the number that it governs. */
export function withDenominator(reader: Reader, read: ReadNumber): ReadNumber | undefined {
  const { mantissa, exponent, bare } = read.numeral;
  if (!bare || exponent !== 0 || mantissa <= 0n || mantissa > 999n) return undefined;
  const hyphen = reader.skip(read.end);
  const at = reader.isMark(hyphen, '-') ? reader.skip(hyphen + 1) : hyphen;
  const one = mantissa % 10n === 1n && mantissa % 100n !== 11n;
  const tens = tensBefore(reader, at, one);
  const last = tens ? at + 2 : at;
  const many = one && mantissa === 1n ? undefined : reader.sense(last, Role.denominatorMany);
  const denominator = (one ? reader.sense(last, Role.denominatorOne) : undefined) ?? many;
  if (!denominator || at === read.end || isSpan(reader, read.end - 1, last, Number(mantissa), denominator.value))
    return undefined;
  const whole = BigInt(denominator.value + (tens ?? 0));
  return ofWhole(reader, { end: last + 1, numeral: fraction(mantissa, whole) });
}

/** "three | twenty-fifths": the tens of a denominator, a hyphen and its ones behind them. */
function tensBefore(reader: Reader, at: number, one: boolean): number | undefined {
  const tens = reader.sense(at, Role.cardinal)?.value ?? 0;
  const ones = reader.isMark(at + 1, '-')
    ? (reader.sense(at + 2, Role.denominatorMany) ?? (one ? reader.sense(at + 2, Role.denominatorOne) : undefined))
    : undefined;
  return tens >= 20 && tens < 100 && tens % 10 === 0 && ones && ones.value < 10 ? tens : undefined;
}

/** "two quarters", "the last three quarters": a span of time, where nobody would write the fraction so. */
function isSpan(reader: Reader, first: number, at: number, numerator: number, denominator: number): boolean {
  const before = reader.before(first);
  if (!reader.has(at, Role.unit) || reader.has(before, Role.join)) return false;
  const reducible = numerator >= denominator || denominator % numerator === 0;
  return (reducible && numerator > 1) || reader.has(before, Role.ordinalWord);
}

/** "two and three quarter hours": the singular, before a unit. */
function withQuarter(reader: Reader, read: ReadNumber): ReadNumber | undefined {
  const at = reader.skip(read.end);
  const denominator = reader.sense(at, Role.denominatorOne);
  const part =
    denominator &&
    ofWhole(reader, { end: at + 1, numeral: fraction(read.numeral.mantissa, BigInt(denominator.value)) });
  return part && reader.longest(reader.skip(part.end), Role.unit, Role.currency) ? part : undefined;
}

/** "three quarters | of an | hour", "two thirds | of a | million": the words before a unit or a scale word belong to the number. */
export function ofWhole(reader: Reader, read: ReadNumber): ReadNumber {
  const of = reader.match(reader.skip(read.end), Role.of);
  const at = reader.skip(of?.end ?? read.end);
  const article = reader.has(at, Role.article);
  const next = article ? reader.skip(at + 1) : at;
  const end = article ? at + 1 : (of?.end ?? read.end);
  if (next === at && article) return read;
  return reader.longest(next, Role.scale, Role.unit, Role.currency, Role.bunch) ? { ...read, end } : read;
}
