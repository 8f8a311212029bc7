import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, it } from 'vitest';
import { compileFile, readSiteContent } from '#content';
import { extract } from '#extraction';
import type { Figure } from '#figures';
import { languages } from '#languages';
import { unitFactor } from '#quantities';
import site from '#site.config';
import { drawCard, type FigureRecord, light } from '#widgets';
import { measureText } from '../../src/components/raster.ts';
import { parseCsv } from '../widgets/parse-csv.ts';
import { type BuiltPage, isArticle, readEmbeds, readPages } from './built-pages.ts';
import { plain, type Shown, shownInHtml, shownInSvg } from './shown-figures.ts';

const dist = inject('dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** The words as our own reader takes them: each number with its unit. */
const readings = (text: string, language: string) =>
  extract(text, languages[language]!).map(({ value, unit, per = 1, surface }) => ({ value, unit, per, surface }));

/** Half a unit in the last digit of a number that is not zero: what rounding it may have changed. */
function halfDigit(value: number): number {
  const [digits = '', exponent = '0'] = value
    .toPrecision(12)
    .replace(/\.?0+(?=e|$)/, '')
    .split('e');
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const zeros = fraction ? 0 : /0*$/.exec(whole)![0].length;
  return 0.5 * 10 ** (zeros - fraction.length + Number(exponent));
}

/**
 * Whether words say the figure: its very value in its unit, or where it was worked out, that value rounded. In prose the
 * unit may stand elsewhere in the sentence, or be another of its kind: days for hours.
 */
function says(text: string, { quantity, status }: Said, language: string, prose = false): boolean {
  const [reading, ...more] = readings(text, language);
  if (!reading || more.length > 0) return false;
  const alike = reading.unit === quantity.unit && reading.per === (quantity.per ?? 1);
  if (!alike && !prose) return false;
  const factor = unitFactor(reading.unit, quantity.unit) ?? 1;
  const slack = status === 'computed' ? halfDigit(reading.value) * factor : Math.abs(quantity.value) * 1e-9;
  return Math.abs(reading.value * factor - quantity.value) <= slack;
}
type Said = Pick<Figure, 'quantity' | 'status'>;

const content = readSiteContent(process.cwd(), { language: site.languages[0]!, languages: site.languages });
const feeds = globSync('**/rss.xml', { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item', processEntities: true });

interface Entry {
  where: string;
  url: string;
  title: string;
  html: string;
}
const entries: Entry[] = feeds.flatMap((path) => {
  const { rss } = parser.parse(read(path)) as { rss: { channel: { item?: Record<string, string>[] } } };
  const items = (rss.channel.item ?? []).map((item) => ({
    where: path,
    url: item['link']!,
    title: String(item['title']),
    html: item['content:encoded']!,
  }));
  const json = path.replace('rss.xml', 'feed.json');
  const feed = JSON.parse(read(json)) as { items: { url: string; title: string; content_html: string }[] };
  return [...items, ...feed.items.map(({ url, title, content_html: html }) => ({ where: json, url, title, html }))];
});

/** All that the site says of one article, and the figures that the article itself declares. */
function collect(page: BuiltPage) {
  const [first = '', second] = page.address.split('/').filter(Boolean);
  const [language, slug] = second === undefined ? [site.languages[0]!, first] : [first, second];
  const { frontmatter, furniture } = compileFile(content, `content/articles/${slug}/${language}.mdx`);
  const { dossier } = frontmatter!;
  const labels = [...dossier.figures.values()].map(({ label }) => plain(label));
  const url = `${site.url}${page.address}`;
  const card = drawCard(
    { site: '', title: '', kicker: '', foot: '', figures: furniture.leadFigures ?? [] },
    { dossier, language, slug },
    light,
    measureText,
  );
  const widgets = globSync(`data/${language}/${slug}/*.csv`, { cwd: dist }).map((path) =>
    path.replaceAll('\\', '/').replace(/\.csv$/, ''),
  );
  const embeds = readEmbeds(dist).filter(({ address }) => address.startsWith(`/embed${page.address}`));
  const shown: Shown[] = [
    ...shownInHtml('page', page.html),
    ...embeds.flatMap(({ address, html }) => shownInHtml(address, html)),
    ...entries.filter((entry) => entry.url === url).flatMap(({ where, html }) => shownInHtml(where, html)),
    ...widgets.flatMap((path) => [
      ...shownInData(path),
      ...(existsSync(join(dist, `${path}.svg`)) ? shownInSvg(`${path}.svg`, read(`${path}.svg`), labels) : []),
    ]),
    ...recordsOf(`${page.address.slice(1)}facts.json`),
    ...shownInData('data/figures', url),
    ...shownInSvg('social picture', { type: 'root', children: [card] }, labels),
  ];
  return { page, url, language, figures: [...dossier.figures.values()], shown, leads: furniture.leadFigures ?? [] };
}

const recordsOf = (path: string, article?: string): Shown[] =>
  (JSON.parse(read(path)) as { figures: (FigureRecord & { article?: string })[] }).figures
    .filter((figure) => article === undefined || figure.article === article)
    .map(({ id, text, value }) => ({ where: path, id, text, value }));

/** The figures of a JSON file and of the CSV file beside it. */
function shownInData(path: string, article?: string): Shown[] {
  const [head = [], ...rows] = parseCsv(read(`${path}.csv`));
  const cell = (row: string[], name: string) => row[head.indexOf(name)]!;
  const table = rows
    .filter((row) => article === undefined || cell(row, 'article') === article)
    .map((row) => ({
      where: `${path}.csv`,
      id: cell(row, 'id'),
      text: cell(row, 'text'),
      value: Number(cell(row, 'value')),
    }));
  return [...recordsOf(`${path}.json`, article), ...table];
}

const articles = readPages(dist).filter(isArticle).map(collect);
const rows = articles.flatMap((article) =>
  article.figures.map((figure) => ({ ...article, figure, name: `${article.page.address} ${figure.id}` })),
);

/** A label may go on: "Обучение GPT-4 (столько и названо)". */
const isOf = ({ id, label }: Figure, shown: Shown): boolean =>
  shown.id === undefined
    ? plain(shown.label!) === plain(label) || plain(shown.label!).startsWith(`${plain(label)} (`)
    : shown.id === id;

describe('one value everywhere', () => {
  it('is told from another by the reader', () => {
    const quantity = { value: 294_000, low: 293_500, high: 294_500, modifier: '=', unit: 'USD' } as const;
    const stated = { quantity, status: 'stated' } as const;
    const computed = { quantity: { ...quantity, value: 294_672 }, status: 'computed' } as const;
    for (const text of ['$294 тыс.', '$294 000', '294 тыс. долларов'])
      expect(says(text, stated, 'ru'), text).toBe(true);
    for (const text of ['$294 млн', '$249 тыс.', '$295 тыс.', '294 тыс. руб.', '$294', '', '$294 тыс. и $1'])
      expect(says(text, stated, 'ru'), text).toBe(false);
    for (const text of ['около $295 тыс.', '$294 672', '$0,3 млн']) expect(says(text, computed, 'ru'), text).toBe(true);
    for (const text of ['около $294 тыс.', '$294 671', '$0,2 млн'])
      expect(says(text, computed, 'ru'), text).toBe(false);
    expect(says('$294,000', stated, 'en')).toBe(true);
    const hours = { quantity: { ...quantity, unit: 'hour', value: 1361.3 }, status: 'computed' } as const;
    expect([says('57 суток', hours, 'ru', true), says('57 суток', hours, 'ru')]).toEqual([true, false]);
    expect(says('56 суток', hours, 'ru', true)).toBe(false);
  });

  it.each(rows)('$name', ({ figure, shown, language, leads }) => {
    const places = shown.filter((one) => isOf(figure, one));
    for (const { where, text, value, worked } of places) {
      // An equation says what it came to, also where the figure was stated.
      const meant = worked && figure.computed ? { quantity: figure.computed, status: 'computed' as const } : figure;
      expect(says(text, meant, language, where.endsWith('prose')), `${text} (${where})`).toBe(true);
      // In prose the number for machines is the one that the words write.
      if (value !== undefined && where.endsWith('prose')) expect(readings(text, language)[0]?.value, where).toBe(value);
      else if (value !== undefined) expect(value, where).toBe(figure.quantity.value);
    }
    const named = places.map(({ where }) => where);
    expect(named).toEqual(expect.arrayContaining(['page: table', 'data/figures.json', 'data/figures.csv']));
    expect(named.some((where) => where.endsWith('/facts.json'))).toBe(true);
    expect(named.some((where) => where.endsWith('/figures.csv') && where !== 'data/figures.csv')).toBe(true);
    if (leads.length > 1 && leads.includes(figure.id)) expect(named).toContain('social picture');
    if (named.includes('page: picture')) {
      for (const kind of [/^\/embed\/.*picture$/, /\.svg$/, /rss\.xml: table$/, /feed\.json: table$/])
        expect(
          named.some((where) => kind.test(where)),
          `${String(kind)} among ${named.join()}`,
        ).toBe(true);
    }
  });
});

describe.each(articles)('the words of $page.address', ({ page, url, language }) => {
  const told = entries.filter((entry) => entry.url === url);

  it('have the same numbers in the headline wherever it stands', () => {
    const [headline = ''] = /(?<=<h1>).*?(?=<\/h1>)/s.exec(page.html) ?? [];
    const numbers = readings(plain(headline.replace(/<[^>]+>/g, '')), language);
    const [title = ''] = /(?<=<title>).*?(?=<\/title>)/s.exec(page.html) ?? [];
    const social = page.elements.find(({ properties }) => properties.property === 'og:title')?.properties.content;
    const linked = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json]) => JSON.parse(json!) as Record<string, unknown>,
    );
    const everywhere = {
      title,
      'og:title': social,
      'JSON-LD': linked.find((block) => block['@type'] === 'NewsArticle')?.['headline'],
      'facts.json': (JSON.parse(read(`${page.address.slice(1)}facts.json`)) as { title: string }).title,
      ...Object.fromEntries(told.map((entry) => [entry.where, entry.title])),
    };
    expect(told.map(({ where }) => where)).toEqual(
      expect.arrayContaining([expect.stringMatching(/rss\.xml$/), expect.stringMatching(/feed\.json$/)]),
    );
    for (const [where, text] of Object.entries(everywhere))
      expect(readings(plain(String(text)), language), where).toEqual(numbers);
  });

  it('lead a machine from the linked data to the very figures', () => {
    const [, json] = /<script type="application\/ld\+json">([^<]*"@type":"Dataset".*?)<\/script>/s.exec(page.html)!;
    const files = [...json!.matchAll(/"contentUrl":"([^"]+)"/g)].map(([, address]) =>
      new URL(address!).pathname.slice(1),
    );
    expect(files).toContain(`${page.address.slice(1)}facts.json`);
    for (const file of files) expect(existsSync(join(dist, file)), file).toBe(true);
  });

  it('are in the feeds, paragraph by paragraph, with the same numbers', () => {
    const body = page.html.slice(page.html.indexOf('class="body"'), page.html.indexOf('class="ledger"'));
    const joined = (html: string) => plain(html.replace(/<[^>]+>/g, '')).replaceAll(' ', '');
    const paragraphs = [...body.replace(/<figure.*?<\/figure>/gs, '').matchAll(/<p>(.*?)<\/p>/gs)].map(
      ([, text]) => text!,
    );
    expect(paragraphs.length).toBeGreaterThan(2);
    for (const { where, html } of told)
      for (const paragraph of paragraphs) expect(joined(html), where).toContain(joined(paragraph));
  });
});
