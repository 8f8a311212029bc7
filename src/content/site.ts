import { didYouMean } from '#figures';
import * as z from 'zod';

const path = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected a page name such as "method"');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language such as "ru"');
const texts = z.record(language, z.string().min(1));

/** Pages of src/pages that a newsroom may link from the head and the foot; their names are in src/translations. */
export const pageNames = [
  'about',
  'archive',
  'corrections',
  'events',
  'figures',
  'guide',
  'latest',
  'method',
  'search',
  'sources',
  'tags',
] as const;

const size = z.int('expected a whole number').min(1, 'expected at least 1').max(500, 'expected at most 500');
const pages = z.array(z.enum(pageNames));

const shareLink = z.strictObject({
  /** As the link says it. */
  name: z.string().min(1),
  /** Where it leads: `{url}` and `{title}` stand for the article's, escaped. */
  url: z
    .string()
    .regex(/^(https:\/\/|mailto:)/, 'expected an address that begins with https:// or mailto:')
    .refine((url) => url.includes('{url}'), 'expected {url} where the address of the article goes')
    .refine((url) => !/\{(?!(url|title)\})/.test(url), 'expected no places but {url} and {title}'),
});

const schema = z
  .strictObject({
    /** Where the site will stand, without the base path: canonical and alternate links start with it. */
    url: z.url(),
    /** The folder of the host that the site stands in: "/news/". */
    base: z.string().regex(/^\/([\w.-]+\/)*$/, 'expected a path with a slash at both ends such as "/news/"').default('/'),
    title: texts,
    /** One sentence on what the site is, for the front page and for search engines. */
    description: texts,
    /** The first language has its pages at the root, every other under its tag. */
    languages: z.array(language).min(1),
    /** The zone that times are written in, and how each language names it. */
    timeZone: z.strictObject({ id: z.string().refine(isTimeZone, 'expected an IANA time zone'), name: texts }),
    /** Ids of content/sections in the order of the navigation. */
    sections: z.array(path).min(1),
    navigation: z.strictObject({ head: pages, foot: pages }),
    /** How much a page holds before "show more": stories of the front page, stories of a list, rows of a table. */
    pageSizes: z
      .strictObject({ front: size.default(8), list: size.default(20), table: size.default(100) })
      .default({ front: 8, list: 20, table: 100 }),
    /** Slugs of articles that are full MDX: with imports and expressions, compiled as JavaScript modules. */
    fullMdx: z.array(path).default([]),
    /** Where readers write; `security` is an e-mail or a page, that of corrections unless given. */
    contacts: z.strictObject({ corrections: z.email(), security: z.email().or(z.url({ protocol: /^https$/ })).optional() }),
    /** The site's account on X: "@kratno". */
    x: z.string().regex(/^@\w{1,15}$/, 'expected an account such as "@kratno"').optional(),
    /** How many of the newest articles have a picture of their own for social networks; drawing one takes 20 ms or so. */
    cards: z.int().min(0).default(1000),
    /** Where a form with one e-mail field is sent, and that field's name; without it there is no form. */
    newsletter: z.strictObject({ action: z.url({ protocol: /^https$/ }), field: z.string().min(1).default('email') }).optional(),
    /** Plain links, in order. */
    share: z.array(shareLink).default([]),
    /** Address of a picture that counts visits, on every page; none unless a newsroom asks for it. */
    analytics: z.strictObject({ picture: z.url({ protocol: /^https$/ }) }).optional(),
  })
  .superRefine((site, context) => {
    const spoken: [string, Record<string, string>][] = [
      ['title', site.title],
      ['description', site.description],
      ['timeZone.name', site.timeZone.name],
    ];
    for (const [key, value] of spoken) {
      for (const lang of site.languages.filter((tag) => !value[tag])) {
        context.addIssue({ code: 'custom', path: key.split('.'), message: `has no text in "${lang}"` });
      }
    }
    for (const key of ['sections', 'languages'] as const) {
      const twice = site[key].find((id, place) => site[key].indexOf(id) !== place);
      if (twice) context.addIssue({ code: 'custom', path: [key], message: `names "${twice}" twice` });
    }
  });

/** What a newsroom sets in src/site.config.ts. */
export type Site = z.output<typeof schema>;

/** Returns the checked configuration; throws one error that names every wrong key and what was expected there. */
export function defineSite(config: z.input<typeof schema>): Site {
  const result = schema.safeParse(config, { reportInput: true });
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap(explain).map((line) => `  ${line}`);
  throw new Error(`src/site.config.ts is not right:\n${lines.join('\n')}`);
}

/** What is wrong, a line for each key. */
function explain(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.map(String);
  const name = place.join('.') || '(top level)';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(place);
    return issue.keys.map((key) => `${[...place, key].join('.')}: no such key; ${suggestion(key, known)}`);
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    return [`${name}: ${suggestion(String(issue.input ?? ''), known)}`];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return [`${name}: is missing, expected ${issue.expected}`];
  if (issue.code === 'invalid_type') return [`${name}: expected ${issue.expected}, got ${JSON.stringify(issue.input)}`];
  return [`${name}: ${issue.message}`];
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  return meant ? `did you mean "${meant}"?` : `expected one of ${known.join(', ')}`;
}

/** The keys that the configuration has at a path. */
function keysAt(place: readonly string[]): string[] {
  const found = place.reduce((at: z.core.$ZodType | undefined, key) => inner(at, key), schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function inner(at: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  const next = at instanceof z.ZodObject ? (at.shape as z.core.$ZodShape)[key] : at instanceof z.ZodArray ? at.element : undefined;
  return next instanceof z.ZodDefault || next instanceof z.ZodOptional ? next.unwrap() : next;
}

/** The address of a page below the base path: "/" + language unless it is the first + segments, with a final slash. */
export function pagePath(site: Pick<Site, 'languages'>, lang: string, ...segments: string[]): string {
  const prefix = lang === site.languages[0] ? [] : [lang];
  return ['', ...prefix, ...segments, ''].join('/');
}

function isTimeZone(id: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
