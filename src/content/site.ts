import { isSegment } from '#figures';
import * as z from 'zod';
import { configError } from './config-error.ts';

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

const matching = (pattern: RegExp, error: string) => z.string({ error }).regex(pattern, { error, abort: true });
const text = (what: string) => matching(/\S/, `expected ${what}`);
const id = matching(/^[a-z0-9][a-z0-9-]*$/, 'expected an id such as "ai": small Latin letters, digits, hyphens');
const language = matching(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language such as "ru"');
const texts = z.record(language, text('a text'), { error: 'expected a text for each language: { ru: "…" }' });
const secure = (what: string) => z.url({ protocol: /^https$/, error: `expected ${what} that begins with https://` });
const email = (what: string) => z.email({ error: `expected ${what} such as "desk@news.example"` });
const size = whole(1, 500);
const pages = z.array(z.enum(pageNames));

const HOST = 'expected the address of the host such as "https://news.example"; a folder of it goes into base';
const ARTICLE = 'expected the folder of an article such as "v3-adds-up"';
const ZONE = 'expected an IANA time zone such as "Europe/Moscow"';

const shareLink = z.strictObject({
  /** As the link says it. */
  name: text('the name of the link, such as "Telegram"'),
  /** Where it leads: `{url}` and `{title}` stand for the article's, escaped. */
  url: matching(/^(https:\/\/|mailto:)/, 'expected an address that begins with https:// or mailto:')
    .refine((url) => url.includes('{url}'), 'expected {url} where the address of the article goes')
    .refine((url) => !/\{(?!(url|title)\})/.test(url), 'expected no places but {url} and {title}'),
});

/** What src/site.config.ts may hold. */
export const siteSchema = z
  .strictObject({
    /** Where the site will stand, without the base path: canonical and alternate links start with it. */
    url: matching(/^https?:\/\/[^\s/?#]+\/?$/, HOST)
      .refine((url) => URL.canParse(url), HOST)
      .transform((url) => url.replace(/\/$/, '')),
    /** The folder of the host that the site stands in: "/news/". */
    base: matching(/^\/([\w-][\w.-]*\/)*$/, 'expected a path with a slash at both ends such as "/news/"').default('/'),
    title: texts,
    /** One sentence on what the site is, for the front page and for search engines. */
    description: texts,
    /** The first language has its pages at the root, every other under its tag. */
    languages: z.array(language).min(1, 'expected at least one language'),
    /** The zone that times are written in, and how each language names it. */
    timeZone: z.strictObject({
      id: z.string({ error: ZONE }).refine(isTimeZone, ZONE),
      name: texts,
    }),
    /** Ids of content/sections in the order of the navigation. */
    sections: z.array(id).min(1, 'expected at least one section'),
    navigation: z.strictObject({ head: pages, foot: pages }),
    /** How much a page holds before "show more": stories of the front page, stories of a list, rows of a table. */
    pageSizes: z
      .strictObject({ front: size.default(8), list: size.default(20), table: size.default(100) })
      .default({ front: 8, list: 20, table: 100 }),
    /** Slugs of articles that are full MDX: with imports and expressions, compiled as JavaScript modules. */
    fullMdx: z.array(z.string({ error: ARTICLE }).refine(isSegment, ARTICLE)).default([]),
    /** Where readers write; `security` is an e-mail or a page, that of corrections unless given. */
    contacts: z.strictObject({
      corrections: email('an e-mail address'),
      security: z
        .union([email('an e-mail'), secure('a page')], {
          error: 'expected an e-mail address, or a page that begins with https://',
        })
        .optional(),
    }),
    /** The site's account on X: "@kratno". */
    x: matching(/^@\w{1,15}$/, 'expected an account such as "@kratno"').optional(),
    /** How many of the newest articles have a picture of their own for social networks; drawing one takes 20 ms or so. */
    cards: whole(0, 1_000_000).default(1000),
    /** Where a form with one e-mail field is sent, and that field's name; without it there is no form. */
    newsletter: z
      .strictObject({
        action: secure('an address'),
        field: text('the name of the form’s field, such as "email"').default('email'),
      })
      .optional(),
    /** Plain links, in order. */
    share: z.array(shareLink).default([]),
    /**
     * Address of a picture that counts visits: every page asks its host for it, and its foot says so; `{path}` stands for the
     * page's own address on this site. The host learns what any request tells (the reader's network address and browser);
     * there is no script and no cookie of ours. A Content-Security-Policy must allow it: `img-src 'self' https://…`. None
     * unless a newsroom asks for it.
     */
    analytics: z
      .strictObject({
        picture: secure('the address of a picture').refine(
          (url) => !/\{(?!path\})/.test(url),
          'expected no place but {path}',
        ),
      })
      .optional(),
    /** Under what terms the published data may be used: the address of the licence. Without it nothing is said. */
    dataLicense: secure('the address of a licence').optional(),
  })
  .superRefine((site, context) => {
    const spoken: [string, Record<string, string>][] = [
      ['title', site.title],
      ['description', site.description],
      ['timeZone.name', site.timeZone.name],
    ];
    for (const [key, value] of spoken) {
      const path = key.split('.');
      for (const lang of site.languages.filter((tag) => !value[tag]))
        context.addIssue({ code: 'custom', path, message: `has no text in "${lang}", which languages names` });
      for (const lang of Object.keys(value).filter((tag) => !site.languages.includes(tag)))
        context.addIssue({ code: 'custom', path: [...path, lang], message: `languages does not name "${lang}"` });
    }
    const lists: [string, readonly string[]][] = [
      ['sections', site.sections],
      ['languages', site.languages],
      ['fullMdx', site.fullMdx],
      ['navigation.head', site.navigation.head],
      ['navigation.foot', site.navigation.foot],
    ];
    for (const [key, list] of lists) {
      list.forEach((name, place) => {
        if (list.indexOf(name) === place) return;
        context.addIssue({
          code: 'custom',
          path: [...key.split('.'), place],
          message: `names "${name}" a second time; take one out`,
        });
      });
    }
  });

/** What a newsroom sets in src/site.config.ts. */
export type Site = z.output<typeof siteSchema>;

/** Returns the checked configuration; throws one error that names every wrong key, its place and what was expected there. */
export function defineSite(config: z.input<typeof siteSchema>): Site {
  const result = siteSchema.safeParse(config, { reportInput: true });
  if (result.success) return result.data;
  throw configError(result.error, siteSchema);
}

/** The address of a page below the base path: "/" + language unless it is the first + segments, with a final slash. */
export function pagePath(site: { languages: readonly string[] }, lang: string, ...segments: string[]): string {
  const prefix = lang === site.languages[0] ? [] : [lang];
  return ['', ...prefix, ...segments, ''].join('/');
}

function whole(least: number, most: number) {
  const error = `expected a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
}

function isTimeZone(id: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
