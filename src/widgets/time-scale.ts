import type { Tick } from '#charts';
import { writeDate } from '#wording';

/** A stretch of time in days since the beginning of 1970, its end being the day behind the last. */
export interface Period {
  start: number;
  end: number;
}

const iso = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;
const DAY = 86_400_000;

/** The time that a date covers: a day, a month, a year, or an interval of two with "/"; `undefined` for what is no date. */
export function periodOf(date: string): Period | undefined {
  const [first = '', last = first] = date.split('/');
  const [from, to] = [partOfTime(first), partOfTime(last)];
  return from && to && { start: from.start, end: to.end };
}

function partOfTime(date: string): Period | undefined {
  const [, year, month, day] = iso.exec(date) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const start = daysTo(y, m - 1, d);
  if (m < 1 || m > 12 || new Date(start * DAY).getUTCDate() !== d) return undefined;
  return { start, end: day ? start + 1 : month ? daysTo(y, m) : daysTo(y + 1, 0) };
}

const daysTo = (year: number, month: number, day = 1): number => Date.UTC(year, month, day) / DAY;

/** Periods up to this many days have marks of days, and up to this many of months; longer ones of years. */
const DAYS = 31;
const MONTHS = 550;

/** Marks that hold all the periods: years, or three months or days; so few that their words do not meet on a phone. */
export function timeTicks(periods: readonly Period[], language: string): Tick[] {
  const start = Math.min(...periods.map((period) => period.start));
  const end = Math.max(...periods.map((period) => period.end));
  if (end - start <= DAYS) return halves(start, end).map((day) => ({ value: day, text: wordsOf(day, 10, language) }));
  const [from, to] = [new Date(start * DAY), new Date((end - 1) * DAY)];
  const monthOf = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (end - start <= MONTHS) {
    const months = halves(monthOf(from), monthOf(to) + 1).map((month) => daysTo(Math.floor(month / 12), month % 12));
    return months.map((day) => ({ value: day, text: wordsOf(day, 7, language) }));
  }
  return yearsBetween(from.getUTCFullYear(), to.getUTCFullYear() + 1).map((year) => ({
    value: daysTo(year, 0),
    text: String(year),
  }));
}

/** The day, or its month, in few words. @param length of the ISO form */
const wordsOf = (day: number, length: number, language: string): string =>
  writeDate(new Date(day * DAY).toISOString().slice(0, length), language, true);

/** The two ends of a stretch of whole numbers, the later one moved on where there is no middle, and the middle. */
const halves = (from: number, to: number): number[] => {
  const step = Math.ceil((to - from) / 2);
  return [from, from + step, from + 2 * step];
};

/** Round years, at most seven, that hold the two. */
function yearsBetween(from: number, to: number): number[] {
  const bounds = (step: number): [number, number] => [Math.floor(from / step) * step, Math.ceil(to / step) * step];
  const fits = (step: number): boolean => (bounds(step)[1] - bounds(step)[0]) / step <= 6;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(fits) ?? 1000;
  const [first, last] = bounds(step);
  return Array.from({ length: (last - first) / step + 1 }, (_, i) => first + i * step);
}
