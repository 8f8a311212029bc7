import type { Quantity } from '#quantities';
import { fill } from './fill.ts';
import { phrasesOf } from './phrases-of.ts';
import { writeQuantity } from './write-quantity.ts';

/** Below this a ratio is said as a difference in percent: "на 2 %", not "в 1,02 раза". */
const AS_PERCENT = 1.5;

export interface ComparisonSubject {
  larger: { label: string; quantity: Quantity };
  smaller: { label: string; quantity: Quantity };
  /** Larger to smaller, unit `times`; `null` where the two have no ratio (zero, unlike signs). */
  ratio: Quantity | null;
  /** What is compared: a cost has its own comparative ("дороже"). */
  nature: 'cost' | 'amount';
}

/**
 * One sentence that states what two figures are to each other: "GPT-4 — не менее чем в 340 раз дороже, чем R1",
 * "A — на 2 % больше, чем B", and without a ratio both values.
 *
 * @param language BCP 47
 */
export function writeComparison({ larger, smaller, ratio, ...subject }: ComparisonSubject, language: string): string {
  const phrases = phrasesOf(language);
  const words = larger.label.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = words.some((word) => phrases.priceWords.includes(word));
  const nature = subject.nature === 'cost' && named ? 'price' : subject.nature;
  const say = (kind: 'times' | 'percent' | 'equal' | 'apart', values: Record<string, string>) =>
    fill(phrases.comparison[kind][nature], values, phrases.locale);
  const labels = { larger: larger.label, smaller: quoteInside(smaller.label, phrases.quotes) };
  if (!ratio) {
    const largerValue = writeQuantity(larger.quantity, language);
    return say('apart', { ...labels, largerValue, smallerValue: writeQuantity(smaller.quantity, language) });
  }
  if (isEven(ratio)) return say('equal', labels);
  if (ratio.value >= AS_PERCENT) return say('times', { ...labels, times: writeQuantity(ratio, language) });
  return say('percent', { ...labels, percent: writeRatio(ratio, language) });
}

/** Whether the two of a ratio are, as far as the numbers know, the same. */
export const isEven = ({ value, low, high }: Quantity): boolean =>
  low !== null && low <= 1 && high !== null && value < 1.0005;

/**
 * A ratio as a reader says it: "не менее чем в 340 раз", "на 2 %" (below one and a half).
 *
 * @param ratio unit `times`, 1 or more
 * @param language BCP 47
 */
export function writeRatio(ratio: Quantity, language: string): string {
  if (ratio.value >= AS_PERCENT) return writeQuantity(ratio, language);
  const phrases = phrasesOf(language);
  const percent = (times: number) => Number(((times - 1) * 100).toPrecision(12));
  const { low, high } = ratio;
  const share: Quantity = {
    value: percent(ratio.value),
    low: low === null ? null : percent(low),
    high: high === null ? null : percent(high),
    modifier: ratio.modifier,
    unit: 'percent',
  };
  return phrases.by[ratio.modifier].replace('#', writeQuantity(share, language, { modifier: false, digits: 2 }));
}

/** A label inside a sentence of the language. */
export const quoteLabel = (label: string, language: string): string => quoteInside(label, phrasesOf(language).quotes);

/** A label inside a sentence: quoted where it begins with a capital word that need not be a name ("Дообучение R1"). */
const quoteInside = (label: string, [open, close]: readonly [string, string]): string =>
  open && /^\p{Script=Cyrillic}\p{Ll}/u.test(label) ? `${open}${label}${close}` : label;
