import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse, relative } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { pagePath, siteFolder } from '#content';
import settings from '#site.config';
import { siteOf } from '../check-files.ts';
import type { Command } from '../command.ts';
import { newArticle } from '../new-article.ts';
import { UsageError } from '../usage-error.ts';
import { cliWords, fillWords, terminalLanguage } from '../words/index.ts';

/** As many characters as a title may have. */
const LONGEST = 110;

/** `kratno new`: a draft that passes the check. Asks nothing and overwrites nothing. */
export const newCommand: Command = {
  name: 'new',
  operands: 'slug',
  options: [
    { name: 'lang', value: 'required' },
    { name: 'title', value: 'required' },
  ],
  run({ options, operands }, { folder, output, environment, now }) {
    const [name, ...others] = operands;
    if (name === undefined || others.length > 0) throw new UsageError('one-slug');
    const root = siteFolder(folder);
    const slug = freeSlug(name, root);
    const lang = languageOf(options.get('lang'));
    const title = options.get('title');
    if ((title?.length ?? 0) > LONGEST) throw new UsageError('long-title');
    const path = join(root, 'content/articles', slug, `${lang}.mdx`);
    const shown = relative(folder, path).replaceAll('\\', '/');
    if (existsSync(path)) throw new UsageError('exists', { path: shown });
    const { authors } = siteOf(folder).registry;
    const article = newArticle({
      lang,
      title,
      author: [...authors.keys()][0],
      published: zoned(now(), settings.timeZone.id),
    });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, article, { flag: 'wx' });
    const words = cliWords[terminalLanguage(environment)]!;
    const values = { path: shown, address: pagePath(settings, lang, slug) };
    output.write(`${fillWords(words.created, values)}\n\n${fillWords(words.next, values)}\n`);
    return Promise.resolve(0);
  },
};

/** A name as an address: "Дорогие чипы" is "dorogie-chipy". Throws for one that a page of the site has. */
function freeSlug(name: string, root: string): string {
  const slug = slugify(name);
  if (slug === '') throw new UsageError('bad-slug', { value: name });
  const pages = ['src/pages', 'src/pages/[...lang]']
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => readdirSync(join(root, path)).map((entry) => parse(entry).name));
  if ([...pages, ...settings.languages].includes(slug)) throw new UsageError('taken-slug', { value: slug });
  return slug;
}

function languageOf(asked: string | undefined): string {
  if (asked === undefined) return settings.languages[0]!;
  if (settings.languages.includes(asked)) return asked;
  throw new UsageError('unknown-language', { value: asked, choices: settings.languages.join(', ') });
}

/** The moment as the clocks of a time zone show it, ISO 8601 with its offset, to the minute. */
function zoned(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const offset = name.find(({ type }) => type === 'timeZoneName')!.value.slice('GMT'.length) || 'Z';
  return `${format.format(moment).replace(' ', 'T')}:00${offset}`;
}
