import type { Happening, Offer } from '#figures';
import { describe, expect, it } from 'vitest';
import { byDate, isPast, isStale } from '../../src/content/notices.ts';

const event = (dates: Partial<Happening>): Happening => ({
  id: 'x',
  name: { ru: 'X' },
  source: 's',
  seen: '2025-09-19',
  ...dates,
});
const at = (moment: string) => new Date(moment);

describe('an event', () => {
  it.each([
    ['on its day', { date: '2025-10-02' }, '2025-10-02T20:00:00Z', false],
    ['the day after', { date: '2025-10-02' }, '2025-10-03T00:00:00Z', true],
    ['on its last day', { date: '2025-10-02', until: '2025-10-04' }, '2025-10-04T12:00:00Z', false],
    ['of a month, in that month', { date: '2025-12' }, '2025-12-31T23:59:59Z', false],
    ['of a month, when it is over', { date: '2025-12' }, '2026-01-01T00:00:00Z', true],
    ['of a year, in that year', { date: '2025' }, '2025-12-31T12:00:00Z', false],
    ['of a year, when it is over', { date: '2025' }, '2026-01-01T00:00:00Z', true],
    ['without a date, whenever', {}, '2035-12-19T12:00:00Z', undefined],
  ])('%s', (_, dates, now, past) => {
    expect(isPast(event(dates), at(now))).toBe(past);
  });

  it('without a date comes last', () => {
    const events = [event({ id: 'c' }), event({ id: 'b', date: '2025-11' }), event({ id: 'a', date: '2025-10-02' })];
    expect(byDate(events).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a price', () => {
  const offer = { checked: '2025-09-19' } as Offer;
  it.each([
    ['2025-09-19T12:00:00Z', false],
    ['2025-12-19T00:00:00Z', false],
    ['2025-12-19T00:00:01Z', true],
    ['2026-11-24T00:00:00Z', true],
  ])('read on 19 September 2025, at %s', (now, stale) => {
    expect(isStale(offer, at(now))).toBe(stale);
  });
});
