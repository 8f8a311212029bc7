import type { Dossier, Figure } from '#figures';
import { writeQuantity } from '#wording';

/**
 * The figure's value as it is shown everywhere: "$294 тыс.", "40 960 GPU-часов". A stated count keeps the author's words,
 * which name what is counted ("512 ускорителей H800").
 */
export function figureText(figure: Figure, language: string): string {
  if (figure.quantity.unit !== 'count' || !figure.literal) return writeQuantity(figure.quantity, language);
  return figure.literal
    .trim()
    .replace(/(?<=\d) +(?=\d)/g, '\u00a0')
    .replace(/(?<=\d) +(?=\p{L})/u, '\u00a0');
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
  return tokens.map((token) => {
    const input = figures.get(token);
    if (input) return { text: figureText(input, language), sign: false, figure: input };
    const sign = SIGNS[token];
    return { text: sign ?? token.replace(/^(["'])(.*)\1$/, '$2'), sign: sign !== undefined };
  });
}

/** "512 ускорителей × 80 часов"; empty for a figure without a formula. */
export const formulaText = (figure: Figure, dossier: Dossier, language: string): string =>
  formulaParts(figure, dossier, language)
    .map(({ text }) => text)
    .join('');
