import type { Happening, Offer } from '#figures';

const DAY = 86_400_000;

/** Days after which a price that was read somewhere is no longer taken for granted. */
const FRESH = 90;

/** The first moment after the day, month or year that an ISO 8601 date names. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, month! - 1, day + 1);
  return month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
}

/** Whether a price was read so long before `now` that it may have changed: over 90 days. */
export const isStale = ({ checked }: Offer, now: Date): boolean => now.getTime() - endOf(checked) > FRESH * DAY;

/**
 * Whether an event lies in the past: its last day, or the month or year that is all we know of it, is over. Of an event
 * without a date nobody knows: it is `undefined`.
 */
export function isPast({ date, until }: Happening, now: Date): boolean | undefined {
  const last = until ?? date;
  return last === undefined ? undefined : now.getTime() >= endOf(last);
}

/** Events in the order of their dates; those without one come last, in their own order. */
export const byDate = (events: readonly Happening[]): Happening[] =>
  [...events].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : Number((a.date ?? '9') > (b.date ?? '9'))));
