import * as z from 'zod';
import type { Dossier, Figure } from '#figures';
import { figureText } from './figure-text.ts';

const text = z.string().min(1);

const source = z
  .strictObject({
    id: text,
    title: text,
    publisher: text.optional(),
    date: text.describe('ISO 8601, to the day, month or year').optional(),
    url: text.optional(),
    access: z.enum(['primary', 'reproduced', 'secondary']),
  })
  .describe('Who says so');

/** One figure as the site publishes it, in a JSON file or a row of a CSV file. */
export const figureRecord = z.strictObject({
  id: text,
  label: text,
  text: text.describe('The value as the site prints it'),
  value: z.number().describe('In `unit`, per `per` of what the unit counts'),
  low: z.number().nullable().describe('Lower end of what the words allow; null where it is open'),
  high: z.number().nullable().describe('Upper end of what the words allow; null where it is open'),
  modifier: z.enum(['=', '~', '>', '>=', '<', '<=']),
  unit: text.describe(
    'ISO 4217, CLDR unit identifier, "percent", "times", "count", "gpu-hour" or a rate of two with "/"',
  ),
  per: z.number().optional(),
  literal: text.describe('The value as the author wrote it').optional(),
  formula: text.optional(),
  inputs: z.array(text).describe('Figures that the formula reads'),
  status: z.enum(['stated', 'estimated', 'computed']),
  who: text.optional(),
  date: text.optional(),
  subject: text.optional(),
  metric: text.optional(),
  scope: text.optional(),
  basis: text.optional(),
  priceYear: z.number().optional(),
  source: source.optional(),
  article: text.describe('Address of the article that it stands in, where that is another').optional(),
});

export type FigureRecord = z.output<typeof figureRecord>;

/** A figure with its source, as it is published; `undefined` for one without a finite value. */
export function recordOf(
  figure: Figure,
  { sources }: Pick<Dossier, 'sources'>,
  language: string,
): FigureRecord | undefined {
  const { quantity, ...named } = figure;
  const { value, low, high, modifier, unit, per } = quantity;
  if (![value, low ?? 0, high ?? 0].every(Number.isFinite)) return undefined;
  const { id, label, literal, formula, inputs, status, who, date, subject, metric, scope, basis, priceYear } = named;
  const origin = sources.get(figure.source ?? '');
  const all = {
    ...{
      id,
      label,
      text: figureText(figure, language),
      value,
      low,
      high,
      modifier,
      unit,
      per,
      literal,
      formula,
      inputs,
    },
    ...{ status, who, date, subject, metric, scope, basis, priceYear, source: origin },
  };
  return present(all) as FigureRecord;
}

/** The record without the keys that nobody filled. */
const present = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
