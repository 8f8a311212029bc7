import { getCollection, getEntry } from 'astro:content';
import { byDate, isPast } from '#content';
import type { Happening, Source } from '#figures';
import { edition } from './edition.ts';

/** An event with the source that announced it. */
export interface SiteEvent {
  event: Happening;
  source: Source | undefined;
}

/** The site's events by date: those to come, and those that are over at the time of this edition, the last first. */
export async function siteEvents(): Promise<{ coming: SiteEvent[]; past: SiteEvent[] }> {
  const entries = await getCollection('events');
  const events = await Promise.all(
    byDate(entries.map(({ data }) => data)).map(async (event) => ({
      event,
      source: (await getEntry('sources', event.source))?.data,
    })),
  );
  return {
    coming: events.filter(({ event }) => !isPast(event, edition)),
    past: events.filter(({ event }) => isPast(event, edition)).reverse(),
  };
}
