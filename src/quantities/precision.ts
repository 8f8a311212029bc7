import type { Interval } from './interval.ts';
import type { Modifier } from './quantity.ts';

/** Few decimals are tried first: writing a number and reading it again takes far longer. */
const FEW = [10, 100, 1000, 10_000] as const;

/** A whole number below it has fifteen digits at most. */
const MOST = 1e15;

/** What fifteen significant digits cannot tell apart, as a share of the value. */
const NEAR = 2 ** -51;

/** Fifteen significant digits: 18.4 − 0.05 is 18.35 and not 18.349999999999998. */
export function clean(value: number): number {
  if (Number.isInteger(value)) return value;
  for (const scale of FEW) {
    const rounded = Math.round(value * scale) / scale;
    if (Math.abs(value * scale) < MOST && Math.abs(rounded - value) <= Math.abs(value) * NEAR) return rounded;
  }
  return Number(value.toPrecision(15));
}

/** The share of the value that "about" allows on either side when its digits allow less. */
const ABOUT = 0.05;

/**
 * The interval that a written number allows.
 *
 * - `=`: half a unit in the last written digit on either side ("$294 тыс." is 293.5–294.5 thousand); `last` 0 is exact.
 * - `~`: the larger of half a unit in the last non-zero digit and 5 % ("около 340" is 323–357).
 * - `>`, `>=`: from the value up, open; `<`, `<=`: up to the value, open below.
 *
 * @param value in the mention's own unit
 * @param last one unit in the last written digit, in that unit; 0 for an exact number
 * @param significant one unit in the last non-zero digit, in that unit
 */
export function intervalOf(value: number, last: number, significant: number, modifier: Modifier): Interval {
  switch (modifier) {
    case '=':
      if (last === 0) return { low: value, high: value };
      return { low: clean(value - last / 2), high: clean(value + last / 2) };
    case '~': {
      const slack = Math.max(significant / 2, Math.abs(value) * ABOUT);
      return { low: clean(value - slack), high: clean(value + slack) };
    }
    case '>':
    case '>=':
      return { low: value, high: null };
    case '<':
    case '<=':
      return { low: null, high: value };
  }
}
