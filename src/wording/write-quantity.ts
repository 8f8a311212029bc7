import type { Amount } from '#messages';
import type { Quantity } from '#quantities';
import { phrasesOf } from './phrases-of.ts';
import type { Phrases } from './phrases.ts';
import { unitPattern } from './unit-pattern.ts';
import { numberParts, type NumberOptions } from './write-number.ts';
import { writtenStep, type Precision } from './written-step.ts';

export interface QuantityOptions {
  /** The noun of a count, in the form its number asks for: "512 ускорителей". */
  noun?: string;
  /** `false` leaves the modifier's words out: "$100 млн" for "более $100 млн". */
  modifier?: boolean;
  /** `false` writes no scale word: "$294 000". */
  scale?: boolean;
  /** Significant digits of a computed value at most: by default 4, for multiples 2 below ten and else 3. */
  digits?: number;
}

/**
 * The quantity as a newspaper of the language writes it: "более $100 млн", "около 80 часов", "$7,18 за GPU-час",
 * "не менее чем в 340 раз". Never more digits than its interval knows. Empty where the value is not finite.
 *
 * @param language BCP 47
 */
export function writeQuantity(quantity: Quantity | Amount, language: string, options: QuantityOptions = {}): string {
  if (!Number.isFinite(quantity.value)) return '';
  const phrases = phrasesOf(language);
  const { unit } = quantity;
  const { value, modifier, ...precision } = writtenValue(quantity, options.digits ?? digitsOf(quantity));
  const shown = options.modifier === false ? '=' : modifier;
  const governed = shown !== '=' && unit !== 'times';
  const numbers = { ...precision, ...(options.scale === undefined ? {} : { scale: options.scale }) };
  const bare = writeUnit(value, quantity, phrases, governed, numbers);
  const text = options.noun && unit === 'count' ? `${bare}\u00a0${options.noun}` : bare;
  if (unit === 'times') return phrases.times[shown].replace('#', text);
  return shown === '=' ? text : `${phrases.modifiers[shown]} ${text}`;
}

const signs = { '=': '', '~': '≈', '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const;

/**
 * The quantity for a table or a tool, its modifier as a sign and a multiple without its noun: "≥340", "≈$5 млн", "37,5 %".
 *
 * @param language BCP 47
 */
export function writeCompact(quantity: Quantity | Amount, language: string): string {
  if (!Number.isFinite(quantity.value)) return '';
  const unit = quantity.unit === 'times' ? 'count' : quantity.unit;
  const { value, modifier, ...precision } = writtenValue(quantity, digitsOf(quantity));
  return `${signs[modifier]}${writeUnit(value, { ...quantity, unit }, phrasesOf(language), false, precision)}`;
}

/** Significant digits of a computed value: a multiple has two below ten, else three; anything else four. */
const digitsOf = ({ unit, value }: { unit: string; value: number }): number =>
  unit === 'times' ? (Math.abs(value) < 10 ? 2 : 3) : 4;

/** The number with its unit, without a modifier's words; `bare` drops what stands behind the number ("$7.17"). */
export function writeUnit(
  value: number,
  { unit, per = 1 }: { unit: string; per?: number },
  phrases: Phrases,
  governed: boolean,
  options: NumberOptions,
  bare = false,
): string {
  const written = numberParts(value, phrases, options);
  const write = (n: number) => numberParts(n, phrases, {});
  const whole = unitPattern(unit, written, phrases, governed, { n: per, write });
  const pattern = bare ? whole.replace(/(?<=#).*$/, '') : whole;
  const negative = written.text.startsWith('−') && !pattern.startsWith('#');
  return negative ? `−${pattern.replace('#', () => written.text.slice(1))}` : pattern.replace('#', () => written.text);
}

/**
 * The value to write with its precision. A computed bound whose rounded value claims more than its end allows is
 * written by that end ("at least 20" with an end of 18.2 becomes 18.2), and a strict computed bound as an inclusive one.
 */
function writtenValue(quantity: Quantity | Amount, digits: number): Precision & Pick<Quantity, 'value' | 'modifier'> {
  const { value, low, high, modifier } = quantity;
  const precision = writtenStep(quantity, digits);
  const end = modifier === '>' || modifier === '>=' ? low : modifier === '<' || modifier === '<=' ? high : null;
  if (end === null || end === value) return { value, modifier, ...precision };
  const inclusive = modifier === '>' || modifier === '>=' ? '>=' : '<=';
  const step = precision.step;
  const rounded = step > 0 ? Math.round(value / step) * step : value;
  const within = inclusive === '>=' ? end >= rounded - step / 2 : end <= rounded + step / 2;
  if (within) return { value, modifier: inclusive, ...precision };
  return {
    value: end,
    modifier: inclusive,
    ...writtenStep({ ...quantity, value: end, modifier: '=', low: end, high: end }, digits),
  };
}
