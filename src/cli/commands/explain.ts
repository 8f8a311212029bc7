import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleOf, compileFile, siteFolder } from '#content';
import settings from '#site.config';
import { coverageLine, say, writeInterval, writeQuantity } from '#wording';
import { siteOf } from '../check-files.ts';
import type { Command } from '../command.ts';
import { type ExplainedNumber, explainNumbers } from '../explanation.ts';
import { visible } from '../formats/excerpt.ts';
import { knownLanguage } from '../known-language.ts';
import { table } from '../table.ts';
import { UsageError } from '../usage-error.ts';

/** The width of a terminal that does not say. */
const WIDTH = 80;

/** `kratno explain`: every number of an article, one a row. */
export const explainCommand: Command = {
  name: 'explain',
  operands: 'article',
  options: [
    { name: 'format', value: 'required', choices: ['table', 'json'] },
    { name: 'lang', value: 'required' },
  ],
  run({ options, operands }, { folder, output }) {
    const [name, ...others] = operands;
    if (name === undefined || others.length > 0) throw new UsageError('one-article');
    const lang = options.get('lang');
    knownLanguage(lang);
    const compilation = compileFile(siteOf(folder), articleFile(name, folder, lang), lang);
    const numbers = explainNumbers(compilation);
    const { path, language, coverage } = compilation;
    if (options.get('format') === 'json') output.write(`${JSON.stringify({ path, numbers, coverage }, null, 2)}\n`);
    else {
      const rows = numbers.map((number) => rowOf(number, language).map((cell) => cell.replaceAll('\u00a0', ' ')));
      if (rows.length > 0) output.write(`${table([head(language), ...rows], output.columns ?? WIDTH)}\n`);
      output.write(`${coverageLine(coverage, language)}\n`);
    }
    return Promise.resolve(coverage.errors > 0 ? 1 : 0);
  },
};

/** The article's absolute path: a file as it is, an address in the language asked for or the site's first that it has. */
function articleFile(name: string, folder: string, lang: string | undefined): string {
  const path = resolve(folder, name);
  if (existsSync(path) && !statSync(path).isDirectory()) return path;
  const articles = join(siteFolder(folder), 'content/articles');
  const own = existsSync(path) ? path : resolve(articles, name.replace(/^\/+|\/+$/g, ''));
  const found = globSync('*.mdx', { cwd: own }).map((file) => resolve(own, file));
  const wanted = lang === undefined ? settings.languages : [lang];
  const article = wanted.flatMap((tag) => found.filter((file) => articleOf(file)?.lang === tag))[0];
  if (article === undefined) throw new UsageError('no-such-article', { path: name });
  return article;
}

const head = (language: string): string[] =>
  (['place', 'surface', 'read', 'checked'] as const).map((name) => say(`column-${name}`, language));

function rowOf(number: ExplainedNumber, language: string): string[] {
  const { place, surface, low, high } = number;
  const interval = low === high ? [] : [writeInterval(number, language)];
  return [
    `${place.line}:${place.column}`,
    visible(surface),
    [writeQuantity(number, language), ...interval].join('\n'),
    checksOf(number, language).join('\n'),
  ];
}

/** The figure, the claims, and why nothing checks the number where nothing does. */
function checksOf({ figure, source, claims, ambiguous, why }: ExplainedNumber, language: string): string[] {
  const tie = source === undefined ? 'tied' : 'tied-source';
  return [
    ...(figure === undefined ? [] : [say(tie, language, { figure, source: source ?? '' })]),
    ...claims.map(({ kind, verdict, line, surface }) => {
      return `${kind}:${line} «${visible(surface)}» — ${say(`outcome-${verdict as 'supported'}`, language)}`;
    }),
    ...(why === undefined ? [] : [say(why, language, { figures: ambiguous?.join(', ') ?? '' })]),
  ];
}
