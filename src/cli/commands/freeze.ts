import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '#compile';
import { compileFile, figureRecords, pagePath, readSiteContent, siteFolder } from '#content';
import { setWords } from '#rehype';
import settings from '#site.config';
import { drawWidget, recordsOf, type WidgetModel } from '#widgets';
import type { Command } from '../command.ts';
import { type FrozenCopy, frozenCopy } from '../frozen-copy.ts';
import { knownLanguage } from '../known-language.ts';
import { UsageError } from '../usage-error.ts';
import { cliWords, fillWords, terminalLanguage } from '../words/index.ts';

/** Where frozen copies lie: served as they are. */
const FOLDER = 'public/frozen';

/** `kratno freeze`: a copy of a widget that no later edit of its article changes. */
export const freezeCommand: Command = {
  name: 'freeze',
  operands: 'widget',
  options: [{ name: 'lang', value: 'required' }, { name: 'no-commit' }],
  run({ options, operands }, { folder, output, errors, environment }) {
    const [slug, widget, ...deeper] = operands[0]?.split('/') ?? [];
    if (!slug || !widget || deeper.length + operands.length !== 1) throw new UsageError('one-widget');
    const lang = options.get('lang') ?? settings.languages[0]!;
    knownLanguage(lang);
    const root = siteFolder(folder);
    const copy = copyOf(root, { slug, lang, widget });
    const place = `${FOLDER}/${slug}/${lang}`;
    const paths = Object.keys(copy.files).map((type) => `${place}/${copy.stem}.${type}`);
    const known = paths.every((path) => existsSync(join(root, path)));
    if (!known) write(root, place, copy);
    const commits = !known && !options.has('no-commit');
    const committed = commits && commit(root, paths, `Freeze ${slug}/${lang}/${widget}`);
    const words = cliWords[terminalLanguage(environment)]!;
    const address = `${settings.base}frozen/${slug}/${lang}/${copy.stem}.html`;
    output.write(`${fillWords(known ? words.frozenBefore : words.frozen, { address })}\n`);
    if (commits && !committed) errors.write(`${fillWords(words.notCommitted, { path: place })}\n`);
    return Promise.resolve(0);
  },
};

/** The copy of a widget as its article has it now; throws a `UsageError` where there is none. */
function copyOf(root: string, { slug, lang, widget }: { slug: string; lang: string; widget: string }): FrozenCopy {
  const path = join(root, 'content/articles', slug, `${lang}.mdx`);
  if (!existsSync(path)) throw new UsageError('no-such-article', { path: `${slug} (${lang})` });
  const site = readSiteContent(root, { ...settings, language: settings.languages[0]! });
  const compilation = compileFile(site, path);
  const article = compilation.frontmatter?.article;
  if (!article || compilation.coverage.errors > 0) throw new UsageError('article-errors', { path: compilation.path });
  const models = compilation.furniture.widgets;
  const name = ({ id }: WidgetModel) => id.slice(slug.length + 1);
  const model = models.find((candidate) => name(candidate) === widget);
  const widgets = models.map(name).join(', ');
  if (!model) throw new UsageError('no-such-widget', { widget, widgets });
  const absolute = (address: string) => new URL(`${settings.base}${address}`, settings.url).href;
  return frozenCopy(model, draw, {
    schema: absolute('data/schema/widget.json'),
    article: absolute(pagePath(settings, lang, slug).slice(1)),
    folder: absolute(`frozen/${slug}/${lang}/`),
    title: article.title,
    site: settings.title[lang]!,
    figures: recordsOf(model, ownRecords(compilation), (address) => new URL(address, settings.url).href),
  });
}

function draw(model: WidgetModel) {
  const node = drawWidget(model);
  setWords(node, model.language);
  return node;
}

function ownRecords({ frontmatter, language: lang }: Compilation) {
  const dossier = frontmatter!.dossier;
  return figureRecords({
    figures: [...dossier.figures.values()],
    sources: [...dossier.sources.values()],
    lang,
  });
}

function write(root: string, place: string, { stem, files }: FrozenCopy): void {
  mkdirSync(join(root, place), { recursive: true });
  for (const [type, text] of Object.entries(files)) writeFileSync(join(root, place, `${stem}.${type}`), text);
}

/** Commits these files and nothing else that may be staged. @returns whether git took them */
function commit(root: string, paths: readonly string[], message: string): boolean {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  try {
    git('add', '--', ...paths);
    git('commit', '--quiet', '--message', message, '--', ...paths);
    return true;
  } catch {
    return false;
  }
}
