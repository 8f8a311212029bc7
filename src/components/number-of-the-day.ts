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

/**
 * The first comparison of one of the newest articles; the day of this edition decides which, so that all have their turn.
 * The newest article of all leads the front page with its own, and is not asked unless nobody else has one.
 */
export async function numberOfTheDay(lang: string): Promise<DaysNumber | undefined> {
  const [lead, ...others] = (await shelf(lang)).all.slice(0, CHOSEN_FROM);
  const below = others.flatMap(mainNumber);
  const numbers = below.length > 0 || !lead ? below : mainNumber(lead);
  return numbers[Math.floor(edition.getTime() / DAY) % Math.max(numbers.length, 1)];
}

const mainNumber = (entry: Article): DaysNumber[] =>
  entry.data.comparisons.slice(0, 1).map((comparison) => ({ comparison, entry }));
