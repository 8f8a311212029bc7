import type { Interval } from '#quantities';
import { fill } from './fill.ts';
import { phrasesOf } from './phrases-of.ts';
import { writeUnit } from './write-quantity.ts';

/**
 * What an interval allows, in words: "от 339,6 до 340,7", "не менее $100 млн", "без границ". Each end has a tenth of the
 * interval's own magnitude as its last digit, so that the two can be told apart. A multiple is written without its noun,
 * a unit behind the number once.
 *
 * @param interval ends in `unit`
 * @param language BCP 47
 */
export function writeInterval(interval: Interval & { unit: string; per?: number }, language: string): string {
  const phrases = phrasesOf(language);
  const { low, high, per } = interval;
  const unit = interval.unit === 'times' ? 'count' : interval.unit;
  const span = low !== null && high !== null ? high - low : Math.abs(low ?? high ?? 0) / 100;
  const exact = low !== null && low === high;
  const step = exact ? exactStep(low) : span > 0 ? 10 ** Math.floor(Math.log10(span) + 1e-9) / 10 : 0;
  const write = (end: number | null, governed: boolean, bare = false) =>
    end === null ? '' : writeUnit(end, { unit, ...(per ? { per } : {}) }, phrases, governed, { step }, bare);
  if (exact) return write(low, false);
  const kind = low === null ? (high === null ? 'open' : 'high') : high === null ? 'low' : 'closed';
  const values = { low: write(low, true, kind === 'closed'), high: write(high, true) };
  return fill(phrases.interval[kind], values, phrases.locale);
}

/**
 * A range by its two ends, each as it is: "от 299 до 499 руб. в месяц", "$1.5 million to $2 million".
 *
 * @param unit of both ends
 * @param language BCP 47
 */
export function writeExtent(
  [low, high]: readonly [number, number],
  { unit, per }: { unit: string; per?: number },
  language: string,
): string {
  const phrases = phrasesOf(language);
  const of = { unit: unit === 'times' ? 'count' : unit, ...(per ? { per } : {}) };
  const ends = { low: writeUnit(low, of, phrases, true, {}, true), high: writeUnit(high, of, phrases, true, {}) };
  return fill(phrases.interval.closed, ends, phrases.locale);
}

/** Digits of an exact value that is not written as it is: one that a division has left without end. */
const DIGITS = 5;

/** The last digit to write of an exact value; 0 for one that has few digits of its own. */
const exactStep = (value: number): number =>
  Number(value.toPrecision(8)) === value ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);
