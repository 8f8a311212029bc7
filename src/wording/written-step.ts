import type { Amount } from '#messages';
import type { Quantity } from '#quantities';

/** How a number is to be written. */
export interface Precision {
  /** One unit in the last digit to write, in the quantity's unit; 0 writes the value with all its digits. */
  step: number;
  /** Whether zeros at the end carry meaning and stay ("5,0"). */
  zeros: boolean;
}

/** Digits that a computed "about" keeps: the word itself says that the last of them is uncertain. */
const ABOUT = 3;

/** Digits beyond which nobody writes a bound: one with more was worked out. */
const WRITTEN = 8;

const isRound = (value: number, digits: number): boolean => Number(value.toPrecision(digits)) === value;

const magnitude = (value: number): number => Math.floor(Math.log10(Math.abs(value)) + 1e-12);

/**
 * Digits that the quantity's interval knows, and at most `digits` significant ones where it was computed.
 *
 * A stated quantity keeps its last written digit; so does a stated bound or "about". Of a computed one the last digit
 * written is at least two fifths of the interval's half-width: 339.56–340.72 is written 340, 7.166–7.190 is written 7.18.
 */
export function writtenStep(quantity: Quantity | Amount, digits: number): Precision {
  const { value, low, high, modifier } = quantity;
  if ('last' in quantity && quantity.last !== undefined) return { step: quantity.last, zeros: quantity.last > 0 };
  if (value === 0) return { step: 0, zeros: false };
  const ends = [low, high].filter((end) => end !== null);
  const slack = Math.max(0, ...ends.map((end) => Math.abs(end - value)));
  const stated = modifier === '~' ? isRound(value, digits) : modifier !== '=' && slack === 0 && isRound(value, WRITTEN);
  if (stated || (slack === 0 && Number.isInteger(value))) return { step: 0, zeros: false };
  const known = slack === 0 ? -Infinity : Math.ceil(Math.log10(slack / 2.5) - 1e-9);
  const least = modifier === '~' ? ABOUT : 1;
  const power = Math.max(Math.min(known, magnitude(value) - least + 1), magnitude(value) - digits + 1);
  return { step: 10 ** power, zeros: false };
}
