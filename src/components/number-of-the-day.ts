import type { ShownComparison } from '#compile';
import { type Article, shelf } from './articles.ts';
import { edition } from './edition.ts';

/** A comparison that the site worked out, with the article that it stands in. */
export interface DaysNumber {
  comparison: ShownComparison;
  entry: Article;
}

/** How many of the newest articles take turns. */
const CHOSEN_FROM = 30;
const DAY = 86_400_000;

/** One of the newest articles' comparisons; the day of this edition decides which, so that all have their turn. */
export async function numberOfTheDay(lang: string): Promise<DaysNumber | undefined> {
  const entries = (await shelf(lang)).all.slice(0, CHOSEN_FROM);
  const numbers = entries.flatMap((entry) => entry.data.comparisons.map((comparison) => ({ comparison, entry })));
  return numbers[Math.floor(edition.getTime() / DAY) % Math.max(numbers.length, 1)];
}
