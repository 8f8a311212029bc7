import { z } from 'zod';

/*
 * What frontmatter may hold. YAML is read without types, so every scalar is a string and keeps its digits ("5.0").
 * The `error` of a check is the variant of the `frontmatter` message that explains it.
 */

const text = z.string().min(1, { error: 'blank' });
const matching = (pattern: RegExp, error: string) => z.string().regex(pattern, { error });
const date = matching(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date');
const moment = matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d))?$/,
  'moment',
);
const url = matching(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'url');
const whole = matching(/^\d+$/, 'whole');
const decimal = matching(/^\d+(\.\d+)?$/, 'decimal');
const truth = z.enum(['true', 'false']);

/** A figure's id, as formulas name it. */
export const figureId = /^[a-zA-Z][A-Za-z0-9]*$/;
/** An id of the registry or of a source. */
export const sharedId = /^[a-z0-9][A-Za-z0-9-]*$/i;

export const sourceSchema = z.strictObject({
  title: text,
  publisher: text.optional(),
  date: date.optional(),
  url: url.optional(),
  access: z.enum(['primary', 'reproduced', 'secondary']).optional(),
});

export const figureSchema = z.strictObject({
  label: text.optional(),
  value: text.optional(),
  formula: text.optional(),
  unit: text.optional(),
  metric: text.optional(),
  subject: text.optional(),
  date: date.optional(),
  source: text.optional(),
  who: text.optional(),
  status: z.enum(['stated', 'estimated', 'computed']).optional(),
  scope: text.optional(),
  basis: text.optional(),
  priceYear: matching(/^\d{4}$/, 'year').optional(),
  ref: text.optional(),
});

const day = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day');
const names = z.record(z.string(), text);

export const sharedFigureSchema = figureSchema
  .omit({ ref: true, formula: true })
  .extend({ label: names, value: text, lang: text.optional() });

export const comparisonSchema = z.strictObject({ of: text, to: text, note: text.optional() });

/** A claim of somebody else's that the article reviews. */
export const reviewSchema = z.strictObject({ claim: text, source: text, of: text, to: text.optional() });

export const exceptionSchema = z.strictObject({ rule: text, at: text.optional(), reason: text });

export const correctionSchema = z.strictObject({
  date: moment,
  note: text,
  changed: z.record(z.string(), z.strictObject({ from: text, to: text })).optional(),
});

const body = {
  title: text.max(110, { error: 'long' }),
  lead: text.optional(),
  lang: matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language'),
};

const parts = {
  sources: z.record(z.string(), z.unknown()).optional(),
  figures: z.record(z.string(), z.unknown()).optional(),
  comparisons: z.array(z.unknown()).optional(),
  reviews: z.array(z.unknown()).optional(),
  checks: z.strictObject({ allow: z.array(z.unknown()).optional() }).optional(),
  widgets: z.enum(['auto', 'manual', 'off']).optional(),
};

export const articleSchema = z.strictObject({
  ...body,
  section: text,
  authors: z.array(text).min(1, { error: 'none' }),
  published: moment,
  updated: moment.optional(),
  tags: z.array(text).optional(),
  hero: z.strictObject({ src: text, alt: z.string(), caption: text.optional(), credit: text.optional() }).optional(),
  draft: truth.optional(),
  corrections: z.array(z.unknown()).optional(),
  ...parts,
});

export const pageSchema = z.strictObject({
  ...body,
  layout: text.optional(),
  page: text.optional(),
  description: text.optional(),
  draft: truth.optional(),
  updated: moment.optional(),
  ...parts,
});

/** Any Markdown: what the house knows is read, the rest is somebody else's. */
export const plainSchema = z.looseObject({
  title: z.unknown().optional(),
  lead: z.unknown().optional(),
  lang: body.lang.optional(),
  ...parts,
});

export const termSchema = z.strictObject({
  name: names,
  maxAge: matching(/^P\d+[DWMY]$/, 'duration').optional(),
});

export const rateSchema = z.strictObject({
  date: day,
  from: matching(/^[A-Z]{3}$/, 'currency'),
  to: matching(/^[A-Z]{3}$/, 'currency'),
  rate: decimal,
  source: text.optional(),
});

export const entrySchema = z.strictObject({
  name: names,
  description: names.optional(),
  order: whole.optional(),
  kind: z.enum(['person', 'organization']).optional(),
  url: url.optional(),
  email: text.optional(),
});

export const eventSchema = z.strictObject({
  name: names,
  date: date.optional(),
  until: day.optional(),
  place: names.optional(),
  url: url.optional(),
  source: text,
  seen: day,
});

export const offerSchema = z.strictObject({
  label: names,
  price: text,
  lang: text.optional(),
  metric: text,
  checked: day,
  source: text,
  url: url.optional(),
});

/** A figure as it is written. */
export type FigureRow = z.output<typeof figureSchema>;
export type ArticleRow = z.output<typeof articleSchema>;
export type ExceptionRow = z.output<typeof exceptionSchema>;
export type Correction = z.output<typeof correctionSchema>;
