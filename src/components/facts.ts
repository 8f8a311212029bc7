import { type ArticleData, changedLast } from '#content';
import type { Figure } from '#figures';
import { figureText } from '#widgets';
import { z } from 'astro/zod';

const end = z.number().nullable();
const stretch = z.object({ value: z.number(), low: end, high: end });
const text = z.string();

const figure = stretch.extend({
  id: text,
  label: text,
  text: text.describe('The value as the article prints it.'),
  unit: text.describe(
    'ISO 4217 for money, a CLDR unit identifier, "times", "percent" or "count"; rates join with "/".',
  ),
  per: z.number().optional().describe('For a rate counted per many: of how many units the value is the price.'),
  modifier: z.enum(['=', '~', '>', '>=', '<', '<=']),
  status: z.enum(['stated', 'estimated', 'computed']),
  formula: text.optional().describe('Over the ids of other figures.'),
  metric: text.optional(),
  subject: text.optional(),
  date: text.optional().describe('ISO 8601, to the day, month or year.'),
  source: text.optional().describe('Id of one of the sources.'),
  who: text.optional().describe('Who says so.'),
  scope: text.optional(),
  basis: text.optional(),
});

const source = z.object({
  id: text,
  title: text,
  publisher: text.optional(),
  date: text.optional(),
  url: z.url().optional(),
  access: z.enum(['primary', 'reproduced', 'secondary']),
});

const claim = z.object({
  kind: z.enum(['ratio', 'percent-change', 'difference', 'sum', 'share', 'product', 'rate']),
  verdict: z.enum([
    'contradicted',
    'bound-dropped',
    'not-comparable',
    'supported-rounded',
    'supported',
    'unverifiable',
  ]),
  surface: text.describe('The words of the article.'),
  stated: stretch,
  computed: stretch.optional(),
  operands: z.array(z.object({ surface: text.optional(), figure: text.optional() })),
});

/** What `/<slug>/facts.json` holds. `low` and `high` are what the words allow; `null` where an end is open. */
export const factsSchema = z
  .object({
    $schema: z.url(),
    url: z.url(),
    title: text,
    language: text.describe('BCP 47.'),
    published: z.iso.datetime(),
    modified: z.iso.datetime().optional().describe('Only after a correction.'),
    coverage: z.object({ numbers: z.int(), checked: z.int(), claims: z.int() }),
    figures: z.array(figure),
    sources: z.array(source),
    claims: z.array(claim),
  })
  .meta({ title: 'The facts of an article', description: 'Its figures, sources and recomputed claims.' });

export type Facts = z.output<typeof factsSchema>;

/** The facts of an article; addresses are whole. */
export function factsOf(data: ArticleData, url: string, schema: string): Facts {
  const { title, lang, published, coverage, figures, sources, claims } = data;
  const modified = changedLast(data);
  const { numbers, checked, claims: count } = coverage;
  return {
    $schema: schema,
    url,
    title,
    language: lang,
    published: new Date(published).toISOString(),
    ...(modified ? { modified: new Date(modified).toISOString() } : {}),
    coverage: { numbers, checked, claims: count },
    figures: figures.map((entry) => figureFacts(entry, lang)),
    sources,
    claims: claims as Facts['claims'],
  };
}

function figureFacts(entry: Figure, lang: string): Facts['figures'][number] {
  const { id, label, quantity, status, formula, metric, subject, date, source: from, who, scope, basis } = entry;
  const { value, low, high, modifier, unit, per } = quantity;
  // JSON leaves out what is undefined.
  const known = { per, formula, metric, subject, date, source: from, who, scope, basis };
  return { id, label, value, low, high, text: figureText(entry, lang), unit, modifier, status, ...known };
}
