import type { Figure } from '#figures';
import { addIntervals, divideIntervals, meets, negateInterval, type Interval, type Quantity } from '#quantities';
import { writeInterval, writeQuantity } from '#wording';

/** Digits of a share at most, unless it would be rounded to all of the whole. */
const DIGITS = 2;

type Part = Pick<Figure, 'quantity' | 'range'>;

/** The values of the parts together. */
export const valueOf = (parts: readonly Part[]): number => parts.reduce((all, { quantity }) => all + quantity.value, 0);

/** What the words of the parts together allow; none of them is below zero. */
export const togetherOf = (parts: readonly Part[]): Interval =>
  parts.map(({ quantity }) => positive(quantity)).reduce(addIntervals, { low: 0, high: 0 });

const positive = ({ low, high }: Interval): Interval => ({ low: Math.max(low ?? 0, 0), high });

/** What the parts leave of the whole, where that is more than rounding. */
export function restOf(whole: Quantity, parts: readonly Part[]): Quantity | undefined {
  const value = whole.value - valueOf(parts);
  const known = parts.map(({ quantity: { value: at, low, high } }) => ({ low: low ?? at, high: high ?? at }));
  if (value <= 0 || meets(whole, known.reduce(addIntervals, { low: 0, high: 0 }))) return undefined;
  const { low, high } = positive(addIntervals(positive(whole), negateInterval(togetherOf(parts))));
  const unknown = parts.some(({ quantity }) => quantity.high === null);
  const about = [whole, ...parts.map(({ quantity }) => quantity)].some(({ modifier }) => modifier === '~');
  const modifier = unknown ? '<=' : high === null ? '>=' : about ? '~' : '=';
  const per = whole.per ? { per: whole.per } : {};
  return { value, low: unknown ? null : low, high, modifier, unit: whole.unit, ...per };
}

/**
 * What part of the whole it is: "95 %", "не менее 50 %", for a range "от 10 до 20 %"; never "100 %" for less than all of it
 * as far as the numbers know. Empty where nothing is known of it.
 *
 * @param part at least zero, and no more than the whole, which is above zero
 */
export function shareText({ quantity, range }: Part, whole: Quantity, language: string): string {
  const value = quantity.value / whole.value;
  const ends = divideIntervals(positive(quantity), positive(whole));
  const [low, high] = [Math.max(0, ends.low ?? 0), Math.min(1, ends.high ?? 1)];
  const open = [quantity.low, quantity.high, whole.low, whole.high].includes(null);
  if (open && low === 0 && high === 1) return '';
  const share = { low: low * 100, high: high * 100, unit: 'percent' };
  if (range) return writeInterval(share, language);
  const about = [quantity, whole].some(({ modifier }) => modifier === '~') && low < high;
  const modifier = open && high === 1 ? '>=' : open && low === 0 ? '<=' : open || about ? '~' : '=';
  const digits = value < 1 ? Math.max(DIGITS, Math.ceil(-Math.log10(1 - value) - 1e-9)) : DIGITS;
  const bound = { low: modifier === '<=' ? null : share.low, high: modifier === '>=' ? null : share.high };
  return writeQuantity({ value: value * 100, ...bound, modifier, unit: 'percent' }, language, { digits });
}
