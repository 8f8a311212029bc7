import { getCollection, getEntry } from 'astro:content';
import { byDate, isPast } from '#content';
import type { Happening, Source } from '#figures';
import { edition } from './edition.ts';

/** An event with the source that announced it. */
export interface SiteEvent {
  event: Happening;
  source: Source | undefined;
}

/** The site's events by date. */
export interface SiteEvents {
  coming: SiteEvent[];
  /** Announced without a date, so that nobody can say whether they are over. */
  undated: SiteEvent[];
  /** Over at the time of this edition, the last first. */
  past: SiteEvent[];
}

/** The site's events, those to come apart from those that are over. */
export async function siteEvents(): Promise<SiteEvents> {
  const entries = await getCollection('events');
  const events = await Promise.all(
    byDate(entries.map(({ data }) => data)).map(async (event) => ({
      event,
      source: (await getEntry('sources', event.source))?.data,
    })),
  );
  const those = (past: boolean | undefined) => events.filter(({ event }) => isPast(event, edition) === past);
  return { coming: those(false), undated: those(undefined), past: those(true).reverse() };
}
