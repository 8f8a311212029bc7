import type { Dossier, Figure } from '#figures';
import { say, writeExtent, writeQuantity } from '#wording';

/** Units whose stated values keep the author's words: they name what is counted ("512 ускорителей H800", "почти вдвое"). */
const WORDED = ['count', 'times'];

/**
 * The figure's value as it is shown everywhere: "$294 тыс.", "40 960 GPU-часов", a stated range by its two ends, and a price
 * "from" with the author's word for it.
 */
export function figureText({ quantity, range, literal }: Figure, language: string): string {
  if (!literal || !WORDED.includes(quantity.unit)) {
    if (range) return writeExtent(range, quantity, language);
    const from = say('price-from', language, { price: '' });
    if (quantity.modifier !== '>=' || !literal?.toLowerCase().startsWith(from))
      return writeQuantity(quantity, language);
    return from + writeQuantity(quantity, language, { modifier: false });
  }
  return literal
    .trim()
    .replace(/(?<=\d) +(?=\d)/g, '\u00a0')
    .replace(/(?<=\d) +(?=\p{L})/u, '\u00a0');
}

/**
 * What the formula of a figure gives. Beside a stated value it is written to that value's last digit where its interval would
 * leave fewer: twelve rounded millions come to the 78 that a reader adds up.
 */
export function computedText({ quantity, computed }: Figure, language: string): string {
  const result = computed ?? quantity;
  const { value, low, high } = result;
  const slack = low === null || high === null ? 0 : Math.max(high - value, value - low);
  const { last = 0 } = quantity;
  const coarse = computed !== undefined && last > 0 && slack > last;
  return writeQuantity(coarse ? { ...result, last } : result, language);
}

const SIGNS: Record<string, string> = { '*': ' × ', '/': ' ÷ ', '-': ' − ', '+': ' + ', '(': '(', ')': ')' };

/** A part of a formula as it is shown: a sign or bracket, or a value with the figure that it belongs to. */
export interface FormulaPart {
  text: string;
  sign: boolean;
  figure?: Figure;
}

/** The formula with each id in the form that `figureText` gives it; `[]` for a figure without one. */
export function formulaParts(figure: Figure, { figures }: Dossier, language: string): FormulaPart[] {
  const tokens = figure.formula?.match(/"[^"]*"|'[^']*'|[A-Za-z][A-Za-z0-9]*|[\d.,]+|[-+*/()]/g) ?? [];
  return tokens.map((token, place) => {
    const input = figures.get(token);
    if (input) {
      const text = figureText(input, language);
      // A minus behind a sign stands in brackets.
      const signed = place > 0 && text.startsWith('−') ? `(${text})` : text;
      return { text: signed, sign: false, figure: input };
    }
    const sign = SIGNS[token];
    return { text: sign ?? token.replace(/^(["'])(.*)\1$/, '$2'), sign: sign !== undefined };
  });
}

/** "512 ускорителей × 80 часов"; empty for a figure without a formula. */
export const formulaText = (figure: Figure, dossier: Dossier, language: string): string =>
  formulaParts(figure, dossier, language)
    .map(({ text }) => text)
    .join('');
