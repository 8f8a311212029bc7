import { type Amount, type Finding, rules } from '#messages';
import type { Dossier } from './figure.ts';
import type { Registry } from './registry.ts';

const DAY = 86_400_000;

/**
 * Figures whose metric has a `maxAge` that their date exceeds (`stale`), at their places in the source.
 *
 * @param now ISO 8601
 */
export function staleFigures(dossier: Dossier, registry: Registry, now: string): Finding[] {
  return [...dossier.figures.values()].flatMap(({ id, date, metric, start, end }): Finding[] => {
    const days = metric === undefined ? undefined : registry.vocabulary.metric.get(metric)?.maxAge;
    if (days === undefined || date === undefined || !(ageInDays(date, now) > days)) return [];
    return [
      {
        ruleId: 'stale',
        severity: rules.stale,
        start,
        end,
        surface: id,
        values: { name: id, date, age: inDays(days) },
      },
    ];
  });
}

/**
 * Days from the end of the day, month or year that a date names to a moment; negative before that end.
 *
 * @param date ISO 8601, to the day, month or year
 * @param now ISO 8601
 */
export const ageInDays = (date: string, now: string): number => (Date.parse(now) - lastMoment(date)) / DAY;

/** A span of days as an amount. */
const inDays = (days: number): Amount => ({ value: days, low: days, high: days, modifier: '=', unit: 'day' });

/** The end of the day, month or year that an ISO 8601 date names, in milliseconds. */
function lastMoment(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day + 1);
  return month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
}
