import type { Reader } from './reader.ts';
import { Role } from './roles.ts';

/** A date's parts in the order of the text: numbers by the count of their digits, months by number. */
interface Part {
  kind: 'number' | 'month';
  value: number;
  digits: number;
  at: number;
}

/**
 * What a date in tokens `[first, last)` says, ISO 8601: to the day, month or year ("2025-09"), or an interval of two such with
 * "/" ("2019/2021", a decade "1990/1999"). `undefined` for one that names no year, as "5 сентября", and for no day of the calendar.
 */
export function calendarDate(reader: Reader, first: number, last: number): string | undefined {
  const parts = partsOf(reader, first, last);
  const numbers = parts.filter(({ kind }) => kind === 'number');
  const months = parts.filter(({ kind }) => kind === 'month');
  if (months.length > 1) return undefined;
  const [month] = months;
  if (!month) return numeric(reader, numbers) ?? years(reader, numbers);
  const year = numbers.find(({ digits }) => digits === 4)?.value;
  const days = numbers.filter(({ digits }) => digits < 4).map(({ value }) => value);
  if (year === undefined) return undefined;
  if (days.length === 0) return written(year, month.value);
  return interval(written(year, month.value, days[0]), written(year, month.value, days.at(-1)));
}

function partsOf(reader: Reader, first: number, last: number): Part[] {
  const parts: Part[] = [];
  for (let at = first; at < last; at += 1) {
    if (reader.isDigits(at)) {
      parts.push({ kind: 'number', value: reader.whole(at), digits: reader.length(at), at });
      continue;
    }
    const month = reader.match(at, Role.month)?.sense;
    if (month) parts.push({ kind: 'month', value: month.value, digits: 0, at });
  }
  return parts;
}

/** 10.09.2025, 10.09.25, 2025-09-10, and where the month stands first 9/10/2025. */
function numeric(reader: Reader, numbers: readonly Part[]): string | undefined {
  const [a, b, c] = numbers;
  if (!a || !b || !c || b.at !== a.at + 2 || c.at !== b.at + 2) return undefined;
  if (a.digits === 4) return written(a.value, b.value, c.value);
  const year = c.digits === 2 ? 2000 + c.value : c.value;
  const monthFirst = reader.language.dates.monthFirst && reader.isMark(a.at + 1, '/');
  const dayFirst = written(year, b.value, a.value);
  return monthFirst ? (written(year, a.value, b.value) ?? dayFirst) : dayFirst;
}

/** A year, two of them, the years of a decade. */
function years(reader: Reader, [first, second]: readonly Part[]): string | undefined {
  if (first?.digits !== 4) return undefined;
  const start = written(first.value);
  if (!second) {
    const decade = [1, 2].some((step) => reader.has(first.at + step, Role.decade));
    return decade ? interval(start, written(first.value + 9)) : start;
  }
  const century = first.value - (first.value % 100);
  return interval(start, written(second.digits === 2 ? century + second.value : second.value));
}

/** Two dates of one precision, in order, as one; the date where both are the same. */
function interval(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined || start === end) return start && end;
  return start < end ? `${start}/${end}` : undefined;
}

function written(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || year > 2199) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (day === undefined) return `${year}-${two(month)}`;
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}
