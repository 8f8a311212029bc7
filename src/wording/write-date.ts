import { phrasesOf } from './phrases-of.ts';

/**
 * An ISO 8601 date to the day, month or year in words: "17 сентября 2025 г.", "September 2025", "2023".
 * What is not such a date is returned as it is.
 *
 * @param language BCP 47
 */
export function writeDate(date: string, language: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(date) ?? [];
  if (!month) return year || date;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(instant.getTime())) return date;
  const { dates } = phrasesOf(language);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long', year: 'numeric' };
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(dates, options).format(instant).replaceAll(' ', '\u00a0');
}
