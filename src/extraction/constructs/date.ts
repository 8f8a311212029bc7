import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import type { Stop } from './construct.ts';
import { readNoun } from './noun.ts';
import { readSuffix } from './unit.ts';
import { readSlash } from './written-fraction.ts';
import { isYear, ordinalEnd, quantified, withYear, yearEnd, years } from './year.ts';

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

/** "5 век": a small number without the ending of an ordinal. */
const century = (reader: Reader, i: number): number | undefined =>
  reader.length(i) > 2 ? undefined : reader.match(reader.skip(i + 1), Role.century)?.end;
