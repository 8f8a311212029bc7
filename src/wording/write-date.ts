import { phrasesOf } from './phrases-of.ts';

const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;

/**
 * An ISO 8601 date to the day, month or year in words: "17 сентября 2025 г.", "September 2025", "2023".
 * Two of them with "/" are an interval: "2019–2021", "10–12 сентября 2025 г.". What is no date is returned as it is.
 * A line may end behind the dash of an interval that has spaces around it, nowhere else.
 *
 * @param language BCP 47
 * @param short a day without its year, a month by its abbreviation: "17 сентября", "сент. 2025 г."
 */
export function writeDate(date: string, language: string, short = false): string {
  const [start = '', end = start] = date.split('/');
  const [from, to] = [start, end].map((side) => iso.exec(side));
  if (!from || !to) return date;
  const [, year = '', month, day] = from;
  if (!month) return start === end ? year : `${year}–${to[1]}`;
  const [first, last] = [from, to].map(
    ([, y, m = '1', d = '1']) => new Date(Date.UTC(Number(y), Number(m) - 1, Number(d))),
  );
  if (!first || !last || [first, last].some((instant) => Number.isNaN(instant.getTime()))) return date;
  const { dates } = phrasesOf(language);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: short && !day ? 'short' : 'long' };
  if (day) options.day = 'numeric';
  if (!short || !day) options.year = 'numeric';
  return new Intl.DateTimeFormat(dates, options)
    .formatRange(first, last)
    .replace(/[ \u2009\u202f]/g, '\u00a0')
    .replace(/(?<=[–—])\u00a0/g, ' ');
}
