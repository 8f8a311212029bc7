import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import type { FigureRecord } from '#widgets';
import { parseCsv } from '../widgets/parse-csv.ts';
import { isArticle, readEmbeds, readPages } from './built-pages.ts';

const dist = inject('dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const files = (pattern: string): string[] => globSync(pattern, { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
/** One kind of space and of apostrophe, so that the same words in type and in data are the same. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'");

interface Published {
  $schema: string;
  figures: FigureRecord[];
  [key: string]: unknown;
}
const widgets = files('data/*/*/*.csv').map((csv) => csv.replace(/\.csv$/, ''));
const json = (path: string): Published => JSON.parse(read(`${path}.json`)) as Published;
const all = (): (FigureRecord & { article: string; language: string; verdicts: { verdict: string }[] })[] =>
  json('data/figures').figures as never;

describe('the published data', () => {
  it('is as the published schemas say', () => {
    const ajv = new Ajv2020({ allErrors: true });
    for (const name of ['widget', 'figures']) ajv.addSchema(JSON.parse(read(`data/schema/${name}.json`)) as object);
    expect(widgets.length).toBeGreaterThan(10);
    for (const path of [...widgets, 'data/figures']) {
      const data = json(path);
      const valid = ajv.validate(data.$schema, data);
      expect(ajv.errors ?? [], path).toEqual([]);
      expect(valid).toBe(true);
    }
    expect(ajv.validate(json('data/figures').$schema, { figures: [{ id: 1 }] })).toBe(false);
  });

  it.each(files('data/**/*.*').concat(files('data/*.*')))('%s shows no slip of a program', (path) => {
    const text = read(path);
    expect(text).not.toMatch(/\bNaN\b|\bundefined\b|\bInfinity\b|\[object |\uFFFD|\{\w+\}/);
    if (!path.endsWith('.json')) expect(text).not.toMatch(/\bnull\b/);
    expect(text.startsWith('\uFEFF')).toBe(false);
  });

  it.each(files('data/*/*/*.csv').concat('data/figures.csv'))('%s is a table with a header', (path) => {
    const [head = [], ...rows] = parseCsv(read(path));
    expect(head).toEqual(expect.arrayContaining(['id', 'label', 'value', 'low', 'high', 'unit', 'text', 'source']));
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(row[head.indexOf('value')]).toMatch(/^-?\d/);
    }
  });

  it.each(files('data/*/*/*.svg'))('%s stands by itself', (path) => {
    const svg = read(path);
    expect(XMLValidator.validate(svg)).toBe(true);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, unknown> };
    expect(root['@_xmlns']).toBe('http://www.w3.org/2000/svg');
    expect(root['title']).toBeTruthy();
    expect(svg).not.toMatch(/<script|<image|<use|href=|url\(|@import|class=/);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  it('has every figure of every article, its source, its article and its verdicts', () => {
    const articles = readPages(dist).filter(isArticle);
    const rows = articles.flatMap(({ address, elements }) =>
      elements
        .filter(({ tagName, properties }) => tagName === 'tr' && String(properties.id).startsWith('figure-'))
        .map(({ properties }) => `${address} ${String(properties.id).slice('figure-'.length)}`),
    );
    const published = all().map(({ article, id }) => `${new URL(article).pathname} ${id}`);
    expect(published.sort()).toEqual(rows.sort());
    const stated = all().filter(({ status }) => status === 'stated');
    expect(stated.filter(({ source }) => source === undefined).map(({ id }) => id)).toEqual([]);
    const verdicts = all().flatMap((figure) => figure.verdicts.map(({ verdict }) => verdict));
    expect(verdicts.filter((verdict) => verdict.startsWith('supported')).length).toBeGreaterThan(10);
    expect(parseCsv(read('data/figures.csv'))).toHaveLength(published.length + 1);
  });
});

/** The address of the page that embeds a widget, from the path of its data. */
const embedOf = (path: string): string => path.replace(/^data\/(?:ru\/)?/, '/embed/').concat('/');
const joined = (text: string): string => plain(text).replaceAll(' ', '');

describe('one value everywhere', () => {
  const pages = new Map(readPages(dist).map((page) => [page.address, page]));
  const embeds = new Map(readEmbeds(dist).map((page) => [page.address, page]));
  const known = new Map(all().map((figure) => [`${figure.article} ${figure.id}`, figure]));

  it.each(widgets)('%s: page, table, picture, CSV, JSON and embed page agree', (path) => {
    const { article, title, figures } = json(path) as Published & Record<string, string>;
    const address = new URL(article!).pathname;
    const page = pages.get(address)!;
    const [head = [], ...rows] = parseCsv(read(`${path}.csv`));
    const embed = embeds.get(embedOf(path))!;
    const svg = plain(read(`${path}.svg`).replace(/<[^>]+>/g, ''));
    expect(joined(embed.text)).toContain(joined(title!));
    let shown = 0;
    for (const [index, figure] of figures.entries()) {
      const { id: key, text, value } = figure;
      const cell = (name: string) => rows[index]![head.indexOf(name)];
      expect([cell('id'), cell('text'), Number(cell('value'))]).toEqual([key, text, value]);
      expect(known.get(`${figure.article ?? article} ${key}`)).toMatchObject(figure);
      expect(plain(page.text), `${key} on ${address}`).toContain(plain(text));
      // What a formula reads stands in the data, not always in the picture.
      if (!plain(embed.text).includes(plain(figure.label))) continue;
      shown += 1;
      expect(plain(embed.text), `${key} on ${embed.address}`).toContain(plain(text));
      if (svg.includes(plain(figure.label))) expect(svg, `${key} in the picture`).toContain(plain(text));
    }
    expect(shown).toBeGreaterThan(0);
  });
});
