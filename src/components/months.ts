import { writeDate } from '#wording';
import type { Article } from './articles.ts';

/** A month with its stories. */
export interface Month {
  /** "09". */
  month: string;
  stories: Article[];
}

/** The months that have stories, by year, the newest first. */
export function monthsByYear(months: ReadonlyMap<string, Article[]>): { year: string; months: Month[] }[] {
  const sorted = [...months].sort(([a], [b]) => (a < b ? 1 : -1));
  const years = Map.groupBy(sorted, ([month]) => month.slice(0, 4));
  return [...years].map(([year, rows]) => ({
    year,
    months: rows.map(([month, stories]) => ({ month: month.slice(5), stories })),
  }));
}

/** The name of a month ("09") by itself, with a capital: "Сентябрь". */
export function monthName(month: string, lang: string): string {
  const date = new Date(Date.UTC(2000, Number(month) - 1));
  const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(date);
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** A month of a year, with a capital: "Сентябрь 2025 г.", "September 2025". */
export function monthOfYear(year: string, month: string, lang: string): string {
  const name = writeDate(`${year}-${month}`, lang);
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
