import type { Reader } from '../reader.ts';
import { directionBefore } from '../relation.ts';
import type { Stop } from './construct.ts';
import { readSlash } from './decimal.ts';
import { endsWith, isPlural, readNoun } from './noun.ts';
import { readSuffix } from './unit.ts';
import { Role } from '../roles.ts';

const isYear = (reader: Reader, i: number): boolean => {
  if (reader.length(i) !== 4) return false;
  const year = reader.whole(i);
  return year >= 1000 && year < 2200;
};

const isDay = (reader: Reader, i: number): boolean => reader.length(i) <= 2 && reader.whole(i) <= 31;

/**
 * A date with digits: 5 сентября 2025 г. · Sept. 5, 2025 · 10.09.2025 · 2025-09-19 · 2019–2021 годы · 1990-х · в 2023.
 *
 * @example ru 5 сентября 2025 г. → nothing
 * @example ru в 2019–2021 годах → nothing
 * @example ru в 2024 году 2024 млн руб. → money RUB 2024000000 =
 * @example en on Sept. 5, 2025, in the 1990s → nothing
 * @example en the 2024 results and 2,024 shares → count count 2024 = #shares
 */
export const date: Stop = {
  name: 'date',
  read: (reader, i) =>
    reader.isDigits(i) && !reader.has(reader.before(i), Role.numero)
      ? (numericDate(reader, i) ??
        dayDotMonth(reader, i) ??
        dayAndMonth(reader, i) ??
        monthAndDay(reader, i) ??
        years(reader, i) ??
        century(reader, i))
      : undefined,
};

/** 10.09.2025, 10.09, 2025-09-19, 09/17/2018: two or three parts with the same mark. */
function numericDate(reader: Reader, i: number): number | undefined {
  if (reader.length(i) > 4 || !reader.isDigits(i + 2)) return undefined;
  const mark = ['.', '/', '-'].find((candidate) => reader.isMark(i + 1, candidate));
  if (mark === '/' && isMonthAndDay(reader, i)) return i + 3;
  if (mark === undefined || !reader.isMark(i + 3, mark) || !reader.isDigits(i + 4)) return undefined;
  const [a, b, c] = [i, i + 2, i + 4].map((at) => reader.whole(at));
  const lengths = [i, i + 2, i + 4].map((at) => reader.length(at));
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (reader.isMark(i + 5, mark) && reader.isDigits(i + 6)) return undefined;
  const first = isYear(reader, i) && b <= 12 && c <= 31;
  const last = a <= 31 && b <= 31 && (lengths[2] === 4 ? isYear(reader, i + 4) : lengths[2] === 2 && lengths[1] === 2);
  return first || last ? i + 5 : undefined;
}

/** "с 01.02", 28.05–03.06: a day and a month of two digits each, in a language whose decimal mark is another. */
function dayDotMonth(reader: Reader, i: number): number | undefined {
  if (reader.language.marks.decimal === '.' || !reader.isMark(i + 1, '.') || !isDay(reader, i)) return undefined;
  const two = reader.length(i) === 2 && reader.isDigits(i + 2) && reader.length(i + 2) === 2;
  const [before, month] = [reader.before(i), reader.whole(i + 2)];
  const placed = reader.has(before, Role.yearBefore) || reader.isMark(before, '-') || reader.isMark(i + 3, '-');
  if (!two || !placed || month < 1 || month > 12 || reader.isMark(i + 3, '%') || quantified(reader, i + 2))
    return undefined;
  return readNoun(reader, i + 3) ? undefined : i + 3;
}

/** "3/14" that is no fraction and has no unit. */
const isMonthAndDay = (reader: Reader, i: number): boolean =>
  isDay(reader, i) &&
  isDay(reader, i + 2) &&
  !reader.isMark(i + 3, '/') &&
  readSlash(reader, i) === undefined &&
  readSuffix(reader, i + 3) === undefined;

/** 5 сентября 2025 г., 10–12 сентября, 5 September, "5 и 6 сентября". */
function dayAndMonth(reader: Reader, i: number): number | undefined {
  if (!isDay(reader, i)) return undefined;
  let at = i;
  for (let steps = 0; steps < 4; steps++) {
    const suffix = ordinalEnd(reader, at + 1) ?? at + 1;
    const of = reader.match(reader.skip(suffix), Role.of);
    const month = reader.match(reader.skip(of?.end ?? suffix), Role.month);
    if (month && !isWordMay(reader, suffix, month.end)) return withYear(reader, month.end);
    const next = nextDay(reader, at + 1);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** "may" in lower case is a verb. */
const isWordMay = (reader: Reader, from: number, end: number): boolean =>
  reader.language.dates.capitalMonths && !reader.isCapital(reader.skip(from)) && reader.isWord(end - 1);

/** The next day of a list or a range of days. */
function nextDay(reader: Reader, end: number): number | undefined {
  const mark = reader.skip(end);
  const joined = ['-', ',', '/'].some((sign) => reader.isMark(mark, sign)) || reader.isWord(mark);
  if (!joined || (reader.isWord(mark) && reader.length(mark) > 3)) return undefined;
  const at = reader.skip(mark + 1);
  return isDay(reader, at) ? at : undefined;
}

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
const yearEnd = (reader: Reader, end: number): number => yearWord(reader, end) ?? ordinalEnd(reader, end) ?? end;

const yearWord = (reader: Reader, end: number): number | undefined => {
  const at = reader.isMark(end, '-') && reader.isWord(end + 1) ? reader.skip(end + 2) : reader.skip(end);
  return reader.match(at, Role.year)?.end;
};

/** Sept. 5, 2025; September 2025; сентябре 2025 г.: the month stands before. */
function monthAndDay(reader: Reader, i: number): number | undefined {
  const before = reader.before(i);
  const word = reader.isMark(before, '.') ? before - 1 : before;
  if (!reader.has(word, Role.month) || (reader.language.dates.capitalMonths && !reader.isCapital(word)))
    return undefined;
  if (isYear(reader, i) && !quantified(reader, i)) return yearEnd(reader, i + 1);
  if (!reader.language.dates.monthFirst || !isDay(reader, i)) return undefined;
  let end = ordinalEnd(reader, i + 1) ?? i + 1;
  const next = nextDay(reader, end);
  if (next !== undefined && !quantified(reader, next)) end = ordinalEnd(reader, next + 1) ?? next + 1;
  return withYear(reader, end);
}

/** Where a date begins whose digits begin at token `i`: a month before them belongs to it. */
export function dateStart(reader: Reader, i: number): number {
  const before = reader.before(i);
  const word = reader.isMark(before, '.') ? before - 1 : before;
  return reader.isDigits(i) && reader.has(word, Role.month) ? word : i;
}

/** A scale word, a currency, a unit that is no year follows: the four digits are an amount. */
function quantified(reader: Reader, i: number): boolean {
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
function years(reader: Reader, i: number): number | undefined {
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
  const digits = reader.slice(i, i + 1);
  const { governors, paucals } = reader.language.nouns;
  if (!/[^1][2-4]$/u.test(digits) || !reader.isWord(before) || !endsWith(reader, before, governors)) return false;
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

/** "5 век": a small number without the ending of an ordinal. */
const century = (reader: Reader, i: number): number | undefined =>
  reader.length(i) > 2 ? undefined : reader.match(reader.skip(i + 1), Role.century)?.end;
