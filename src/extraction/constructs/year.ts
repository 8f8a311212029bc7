import type { Reader } from '../reader.ts';
import { directionBefore } from '../relation.ts';
import { Role } from '../roles.ts';
import { endsWith, isFew, isPlural, readNoun } from './noun.ts';

/** Whether token `i` is four digits between 1000 and 2199. */
export const isYear = (reader: Reader, i: number): boolean => {
  if (reader.length(i) !== 4) return false;
  const year = reader.whole(i);
  return year >= 1000 && year < 2200;
};

/** The token behind the ending of an ordinal ("-го", "th") that stands at token `end`; `undefined` without one. */
export function ordinalEnd(reader: Reader, end: number): number | undefined {
  const hyphen = reader.isMark(end, '-') ? end + 1 : end;
  return reader.isWord(hyphen) && reader.has(hyphen, Role.ordinal) ? hyphen + 1 : undefined;
}

/** A year behind a month, with its word. */
export function withYear(reader: Reader, end: number): number {
  const comma = reader.isMark(end, ',') ? end + 1 : end;
  const at = reader.skip(comma);
  if (!isYear(reader, at) || quantified(reader, at)) return end;
  return yearEnd(reader, at + 1);
}

/** "2025 года", "2025-м", "2025": the end of a year whose digits end before token `end`. */
export const yearEnd = (reader: Reader, end: number): number => yearWord(reader, end) ?? ordinalEnd(reader, end) ?? end;

const yearWord = (reader: Reader, end: number): number | undefined => {
  const at = reader.isMark(end, '-') && reader.isWord(end + 1) ? reader.skip(end + 2) : reader.skip(end);
  return reader.match(at, Role.year)?.end;
};

/** A scale word, a currency, a unit that is no year follows: the four digits are an amount. */
export function quantified(reader: Reader, i: number): boolean {
  const at = reader.skip(i + 1);
  if (reader.has(at, Role.year) || reader.match(at, Role.year)) return false;
  if (reader.isMark(i + 1, '.') || reader.isMark(i + 1, ',')) return reader.isDigits(i + 2);
  if (reader.longest(at, Role.scale, Role.times)) return true;
  const unit = reader.longest(at, Role.currency, Role.unit);
  return (
    unit !== undefined &&
    !reader.has(at, Role.function) &&
    (reader.length(at) > 1 || !reader.isWord(at) || unit.end > at + 1)
  );
}

/** "2025 году", "2019–2021 гг.", "2010-х", "1990s", "2013-14", and a year that stands alone. */
export function years(reader: Reader, i: number): number | undefined {
  const decade = decadeEnd(reader, i);
  if (decade !== undefined) return decade;
  if (!isYear(reader, i)) return undefined;
  const second = secondYear(reader, i + 1);
  const end = second ?? i + 1;
  const word = yearWord(reader, end);
  if (word !== undefined) return word;
  if (second !== undefined) return quantified(reader, second - 1) ? undefined : second;
  if (quantified(reader, i) || reader.isMark(i - 1, '.') || reader.isMark(i - 1, ',')) return undefined;
  if (beginsChange(reader, i)) return undefined;
  if (reader.isWord(end) || reader.isMark(end, '%') || reader.whole(i) < 1800) return undefined;
  return standsAlone(reader, i) ? (ordinalEnd(reader, end) ?? end) : undefined;
}

/** "Выросла с 2000 до 3000 рублей": an amount follows whose unit the first number shares. */
function beginsChange(reader: Reader, i: number): boolean {
  const close = reader.match(reader.skip(i + 1), Role.close);
  const next = close ? reader.skip(close.end) : i;
  if (!close || !reader.has(reader.before(i), Role.open) || !reader.isDigits(next)) return false;
  if (directionBefore(reader, i) === undefined) return false;
  return !isYear(reader, next) || quantified(reader, next);
}

/** The second year of a range: 2019–2021, 2013-14, "2019 и 2020". */
function secondYear(reader: Reader, end: number): number | undefined {
  const mark = reader.skip(end);
  const slash = reader.isMark(end, '/');
  if (!reader.isMark(mark, '-') && !slash) return undefined;
  const at = slash ? end + 1 : reader.skip(mark + 1);
  if (isYear(reader, at) || (slash && reader.isDigits(at) && reader.length(at) > 2)) return at + 1;
  return at === end + 1 && reader.isDigits(at) && reader.length(at) === 2 && !reader.isWord(at + 1)
    ? at + 1
    : undefined;
}

/** "90-х", "1990s", "1960's", "'90s". */
function decadeEnd(reader: Reader, i: number): number | undefined {
  const mark = reader.isMark(i + 1, '-') || reader.isMark(i + 1, "'");
  if (!mark && !reader.language.dates.attributive) return undefined;
  const at = mark ? i + 2 : i + 1;
  if (!reader.has(at, Role.decade) || !/^(1\d|20)?\d0$/u.test(reader.slice(i, i + 1))) return undefined;
  return reader.match(reader.skip(at + 1), Role.year)?.end ?? at + 1;
}

/** "выпустил 2024 автомобиля": a verb stands before, and the noun has the case that two, three and four govern. */
function governsPaucal(reader: Reader, i: number, before: number): boolean {
  const { governors, paucals } = reader.language.nouns;
  if (!isFew(reader.whole(i)) || !reader.isWord(before) || !endsWith(reader, before, governors)) return false;
  const noun = readNoun(reader, i + 1);
  return noun !== undefined && endsWith(reader, noun[1] - 1, paucals);
}

/** Whether a bare year is a year and not a count: by what stands before and behind. */
function standsAlone(reader: Reader, i: number): boolean {
  const behind = reader.skip(i + 1);
  const before = reader.before(i);
  if (reader.has(before, Role.before) || reader.has(before, Role.numero)) return reader.has(before, Role.yearBefore);
  if (!reader.isWord(behind) || behind === i + 1) return true;
  if (reader.has(behind, Role.function) || reader.isCapital(behind)) return true;
  if (governsPaucal(reader, i, before)) return false;
  const plural = isPlural(reader, behind) || reader.has(behind, Role.times);
  return !plural || (reader.language.dates.attributive && reader.whole(i) % 100 !== 0);
}
