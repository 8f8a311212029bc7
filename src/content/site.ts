import * as z from 'zod';

const path = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected a page name such as "method"');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language such as "ru"');
const texts = z.record(language, z.string().min(1));

const schema = z
  .strictObject({
    /** Where the site will stand, without the base path: canonical and alternate links start with it. */
    url: z.url(),
    title: texts,
    /** One sentence on what the site is, for the front page and for search engines. */
    description: texts,
    /** The first language has its pages at the root, every other under its tag. */
    languages: z.array(language).min(1),
    /** The zone that times are written in, and how each language names it. */
    timeZone: z.strictObject({ id: z.string().refine(isTimeZone, 'expected an IANA time zone'), name: texts }),
    /** Ids of content/sections in the order of the navigation. */
    sections: z.array(path).min(1),
    /** Pages of src/pages to link from the masthead and the footer, in order; their names are in src/translations. */
    navigation: z.array(z.enum(['method', 'about'])),
    /** Slugs of articles that are full MDX: with imports and expressions, compiled as JavaScript modules. */
    fullMdx: z.array(path).default([]),
    contacts: z.strictObject({ corrections: z.email() }),
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
  });

/** What a newsroom sets in src/site.config.ts. */
export type Site = z.output<typeof schema>;

/** Returns the checked configuration; throws one error that names every wrong key and what was expected there. */
export function defineSite(config: z.input<typeof schema>): Site {
  const result = schema.safeParse(config);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.') || '(top level)'}: ${issue.message}`);
  throw new Error(`src/site.config.ts is not right:\n${lines.join('\n')}`);
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
