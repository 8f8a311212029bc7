import { clean } from '#quantities';
import { phrasesOf } from './phrases-of.ts';
import type { Phrases } from './phrases.ts';

export interface NumberOptions {
  /** One unit in the last digit to write; 0, the default, writes the value with all its digits. */
  step?: number;
  /** Whether zeros at the end stay: "5,0" with a step of 0.1. */
  zeros?: boolean;
  /** `false` writes no scale word: "294 000". */
  scale?: boolean;
}

/** A written number with what a noun after it needs to know. */
export interface WrittenNumber {
  text: string;
  /** The number whose plural category the noun takes, and the digits after its point. */
  n: number;
  decimals: number;
}

/**
 * The number as a newspaper of the language writes it: "40 960", "10,9 млн", "294 тыс."; the minus sign is U+2212.
 *
 * @param language BCP 47
 * @returns an empty string for what is not a finite number
 */
export const writeNumber = (value: number, language: string, options: NumberOptions = {}): string =>
  numberParts(value, phrasesOf(language), options).text;

/** As `writeNumber`, with the plural category's number. */
export function numberParts(value: number, phrases: Phrases, options: NumberOptions): WrittenNumber {
  if (!Number.isFinite(value)) return { text: '', n: 0, decimals: 0 };
  const { step = 0, zeros = false, scale = true } = options;
  const rounded = roundTo(value, step);
  const word = scale ? scaleOf(rounded, step, phrases) : undefined;
  const shown = word ? clean(rounded / 10 ** word.power) : rounded;
  const decimals = step > 0 ? pointDigits(step / 10 ** (word?.power ?? 0)) : pointDigits(shown);
  const format = new Intl.NumberFormat(phrases.locale, {
    minimumFractionDigits: zeros ? decimals : 0,
    maximumFractionDigits: decimals,
  });
  const text = format.format(Object.is(shown, -0) ? 0 : shown).replace('-', '−');
  const written = zeros ? decimals : pointDigits(Number(shown.toFixed(decimals)));
  return word
    ? { text: `${text}\u00a0${word.word}`, n: 10 ** word.power, decimals: 0 }
    : { text, n: shown, decimals: written };
}

/** The value at the nearest whole step; unchanged for a step of 0 or for one below the point, which the format rounds. */
function roundTo(value: number, step: number): number {
  if (step >= 1) {
    const whole = Math.round(value / step) * step;
    return Number.isFinite(whole) ? whole : value;
  }
  return step > 0 ? Number(value.toFixed(pointDigits(step))) : Number(value.toPrecision(12));
}

/** The scale word that leaves at most three digits after the point, or none where the language wants a whole number. */
function scaleOf(value: number, step: number, { scales }: Phrases): Phrases['scales'][number] | undefined {
  return scales.find(({ power, whole }) => {
    if (Math.abs(value) < 10 ** power * (whole && step < 10 ** power ? 10 : 1)) return false;
    const digits = pointDigits(step > 0 ? step / 10 ** power : value / 10 ** power);
    const exact = pointDigits(value / 10 ** power);
    return Math.min(digits, exact) <= (whole ? 0 : 3);
  });
}

/** Digits after the point in the shortest decimal form of the number. */
function pointDigits(value: number): number {
  const [mantissa = '', exponent = '0'] = Number(value.toPrecision(12)).toExponential().split('e');
  return Math.min(20, Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent)));
}
