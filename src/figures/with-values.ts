import { readQuantity } from '#extraction';
import { language as languageOf, languages } from '#languages';
import type { Quantity } from '#quantities';
import { declareUnit, evaluate } from './evaluate.ts';
import type { Dossier, Figure } from './figure.ts';
import { quantityOf } from './figure-reader.ts';
import { parseFormula } from './formula.ts';

/**
 * The dossier as it would be if some figures had other values: whatever is worked out from them is worked out again. A
 * figure that can't be (other units, a division by zero) keeps its value.
 *
 * @param values by figure id
 * @param language BCP 47, of quantities in formulas
 */
export function withValues(dossier: Dossier, values: ReadonlyMap<string, Quantity>, language: string): Dossier {
  const figures = new Map<string, Figure>();
  const resolve = (figure: Figure): Figure => {
    const known = figures.get(figure.id);
    if (known) return known;
    const quantity = values.get(figure.id) ?? reckon(figure) ?? figure.quantity;
    const changed = { ...figure, quantity };
    figures.set(figure.id, changed);
    return changed;
  };
  const reckon = ({ literal, formula, quantity }: Figure): Quantity | undefined => {
    const parsed = literal === undefined && formula !== undefined ? parseFormula(formula) : undefined;
    if (!parsed?.ok) return undefined;
    const evaluated = evaluate(parsed.expression, {
      figure: (id) => {
        const input = dossier.figures.get(id);
        return input ? resolve(input).quantity : 'unknown';
      },
      literal: (text) => readLiteral(text, language),
    });
    return evaluated.ok ? declareUnit(evaluated.quantity, quantity.unit) : undefined;
  };
  for (const figure of dossier.figures.values()) resolve(figure);
  return { ...dossier, figures };
}

/** A quantity as an author writes it ("более $100 млн"), or `undefined` where there is none. */
export function readLiteral(text: string, language: string): Quantity | undefined {
  const mention = readQuantity(text, languageOf(language) ?? languages['ru']!);
  return mention && quantityOf(mention);
}
