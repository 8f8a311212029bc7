import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import site from '#site.config';
import { factsSchema } from '../../src/components/facts.ts';
import { isArticle, readPages, type BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const pages = readPages(dist);
const articles = pages.filter(isArticle);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const find = (pattern: string) =>
  globSync(pattern, { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
const pageAt = (url: string): BuiltPage | undefined =>
  url.startsWith(site.url) ? pages.find(({ address }) => address === decodeURI(new URL(url).pathname)) : undefined;
const isFile = (url: string) => url.startsWith(site.url) && existsSync(join(dist, decodeURI(new URL(url).pathname)));

const lists = ['url', 'sitemap', 'item', 'xhtml:link', 'category', 'dc:creator'];
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a parser gives; the tests say what it must be
type Parsed = Record<string, any>;
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => lists.includes(name),
  processEntities: true,
});

/** Addresses of a fragment of HTML. */
const addresses = (html: string) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url!);

describe.each(find('**/*.xml'))('%s', (path) => {
  it('is well-formed', () => {
    expect(XMLValidator.validate(read(path))).toBe(true);
  });
});

/** What any article's text in a feed must be. */
function expectWholeText(html: string, url: string): void {
  expect(html).not.toMatch(
    /\s(class|id|style|role|tabindex|aria-[a-z]+|data-[a-z]+)="|<(svg|script|section|div|span)\b/,
  );
  for (const address of addresses(html)) expect(address).toMatch(/^(https?:|mailto:)/);
  const page = pageAt(url)!.html;
  const body = page.slice(page.indexOf('class="body"'), page.indexOf('class="ledger"'));
  const titles = [...body.matchAll(/class="finding"[^>]*>(.*?)<\/p>/gs)].map(([, title]) => title!);
  expect(titles.length).toBeGreaterThan(0);
  expect(html.match(/<figure>/g)).toHaveLength(titles.length);
  expect(html.match(/<table>/g)?.length).toBeGreaterThanOrEqual(titles.length);
  const words = html.replace(/<[^>]+>/g, '');
  for (const title of titles) expect(words).toContain(title.replace(/<[^>]+>/g, ''));
}

describe.each(find('**/rss.xml'))('%s', (path) => {
  const { rss } = parser.parse(read(path)) as { rss: { channel: Record<string, unknown>; '@_version': string } };
  const items = (rss.channel['item'] ?? []) as Parsed[];

  it('is RSS 2.0 that says what it is and where', () => {
    expect(rss['@_version']).toBe('2.0');
    expect(String(rss.channel['title']).length * String(rss.channel['description']).length).toBeGreaterThan(0);
    expect(pageAt(String(rss.channel['link']))).toBeDefined();
    expect(site.languages).toContain(rss.channel['language']);
    expect((rss.channel['atom:link'] as Record<string, string>)['@_href']).toBe(`${site.url}/${path}`);
  });

  it('has articles with lasting ids, dates and the whole text', () => {
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
    for (const item of items) {
      expect(item['guid']).toEqual({ '#text': item['link'], '@_isPermaLink': 'true' });
      // RFC 822, as RSS asks.
      expect(item['pubDate']).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/);
      expect(item['dc:creator'].length).toBeGreaterThan(0);
      expectWholeText(item['content:encoded'], item['link']);
    }
    const dates = items.map((item) => Date.parse(item['pubDate']));
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('has the same articles as the JSON Feed beside it', () => {
    const feed = JSON.parse(read(path.replace('rss.xml', 'feed.json')));
    expect(feed.items.map((item: { id: string }) => item.id)).toEqual(items.map(({ link }) => link));
  });
});

describe.each(find('**/feed.json'))('%s', (path) => {
  const feed = JSON.parse(read(path));

  it('is a JSON Feed 1.1', () => {
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: `${site.url}/${path}` });
    expect(pageAt(feed.home_page_url)).toBeDefined();
    expect(isFile(feed.icon)).toBe(true);
    for (const item of feed.items) {
      expect(item.url).toBe(item.id);
      expect(pageAt(item.url)?.html).toContain(`<html lang="${item.language}"`);
      for (const date of [item.date_published, item.date_modified ?? item.date_published])
        expect(new Date(date).toISOString()).toBe(date);
      expect(isFile(item.image)).toBe(true);
      expect(item.authors[0].name.length).toBeGreaterThan(0);
      expectWholeText(item.content_html, item.url);
    }
  });
});

describe('feeds', () => {
  it('are there for the site and each section, in each language', () => {
    const folders = site.languages.flatMap((lang) => {
      const root = lang === site.languages[0] ? '' : `${lang}/`;
      return [root, ...site.sections.map((id) => `${root}sections/${id}/`)];
    });
    expect(find('**/rss.xml')).toEqual(folders.map((folder) => `${folder}rss.xml`).sort());
    expect(find('**/feed.json')).toEqual(folders.map((folder) => `${folder}feed.json`).sort());
  });
});

describe('sitemaps', () => {
  const index = parser.parse(read('sitemap-index.xml')).sitemapindex.sitemap as { loc: string }[];
  const entries = find('sitemap-[0-9]*.xml').flatMap((path) => parser.parse(read(path)).urlset.url) as Parsed[];

  it('are named in the index and in robots.txt', () => {
    for (const { loc } of index) expect(isFile(loc), loc).toBe(true);
    expect(index.map(({ loc }) => loc)).toContain(`${site.url}/news-sitemap.xml`);
    const named = [...read('robots.txt').matchAll(/^Sitemap: (.*)$/gm)].map(([, url]) => url!);
    expect(named.map(isFile)).toEqual([true, true]);
  });

  it('list pages that exist, and every article with the time of its last change', () => {
    const listed = new Map(entries.map((entry) => [entry['loc'] as string, entry]));
    for (const loc of listed.keys()) expect(pageAt(loc), loc).toBeDefined();
    for (const { address } of articles) {
      const facts = JSON.parse(read(`${address}facts.json`));
      expect(listed.get(site.url + encodeURI(address))?.['lastmod']).toBe(facts.modified ?? facts.published);
    }
  });

  it('name translations both ways, themselves among them', () => {
    const links = (entry: Parsed) =>
      ((entry['xhtml:link'] ?? []) as Record<string, string>[]).map((link) => [link['@_hreflang'], link['@_href']]);
    const translated = entries.filter((entry) => links(entry).length > 0);
    expect(translated.length).toBeGreaterThan(5);
    for (const entry of translated) {
      expect(links(entry).map(([, url]) => url)).toContain(entry['loc']);
      for (const [lang, url] of links(entry)) {
        expect(pageAt(url!)?.html).toContain(`<html lang="${lang}"`);
        expect(links(entries.find(({ loc }) => loc === url)!)).toEqual(links(entry));
      }
    }
  });
});

describe.each(articles)('$address for machines', ({ address, html }) => {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json!),
  );
  const facts = factsSchema.parse(JSON.parse(read(`${address}facts.json`)));

  it('has its figures, sources and claims as facts.json', () => {
    expect(facts.url).toBe(site.url + encodeURI(address));
    const ids = facts.figures.map(({ id }) => id);
    for (const { source } of facts.figures) if (source) expect(facts.sources.map(({ id }) => id)).toContain(source);
    for (const { figure } of facts.claims.flatMap(({ operands }) => operands))
      if (figure) expect(ids).toContain(figure);
    for (const { id, text } of facts.figures) {
      const row = html.slice(html.indexOf(`<tr id="figure-${id}"`)).split('</tr>')[0]!;
      expect(row.replace(/\s/g, ' ')).toContain(text.replace(/\s/g, ' '));
    }
  });

  it('is a news article, with a trail and a data set', () => {
    const [article, trail, data] = blocks;
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: facts.published,
      inLanguage: facts.language,
    });
    expect(article.dateModified).toBe(facts.modified);
    expect([article.image, article.publisher.logo].map(isFile)).toEqual([true, true]);
    expect(article.author.map(({ url }: { url: string }) => pageAt(url) !== undefined)).not.toContain(false);
    expect(article.citation).toEqual(facts.sources.map(({ url, title }) => url ?? title));
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
    const steps = trail.itemListElement as { position: number; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual([1, 2, 3]);
    for (const { item } of steps) expect(pageAt(item), item).toBeDefined();
    expect(steps.at(-1)!.item).toBe(facts.url);
    expect(data).toMatchObject({ '@type': 'Dataset', license: site.dataLicense });
    // Google's rule for data sets.
    expect(data.description.length).toBeGreaterThanOrEqual(50);
    expect(data.distribution.map(({ encodingFormat }: { encodingFormat: string }) => encodingFormat)).toEqual([
      'application/json',
      'text/csv',
    ]);
    expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => isFile(contentUrl))).not.toContain(false);
  });
});

/** What must be said of each type, by schema.org's names: Google's required and recommended fields. */
const required: Record<string, string[]> = {
  NewsArticle: ['headline', 'image', 'datePublished', 'author', 'publisher', 'inLanguage', 'citation'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'temporalCoverage', 'distribution'],
  DataDownload: ['encodingFormat', 'contentUrl'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'url', 'author', 'datePublished', 'itemReviewed'],
  Claim: ['author', 'datePublished', 'appearance'],
  Rating: ['alternateName', 'ratingValue', 'bestRating', 'worstRating'],
  CreativeWork: ['name'],
  NewsMediaOrganization: ['name', 'url'],
  Organization: ['name'],
  Person: ['name', 'url'],
};

/** Everything in a block of JSON-LD that has a type. */
function typed(value: unknown): Parsed[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(typed);
  return '@type' in value ? [value, ...inner] : inner;
}

describe('what pages tell machines of themselves', () => {
  const said = pages.map((page) => ({
    ...page,
    blocks: [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json]) => JSON.parse(json!) as Parsed,
    ),
  }));

  it('has every field that its type needs, and none that says nothing', () => {
    let count = 0;
    for (const { address, blocks } of said) {
      for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
      for (const part of blocks.flatMap(typed)) {
        count += 1;
        const type = part['@type'] as string;
        expect(Object.keys(required), `${address} ${type}`).toContain(type);
        expect(Object.keys(part), `${address} ${type}`).toEqual(expect.arrayContaining(required[type]!));
        for (const [key, value] of Object.entries(part))
          expect(value === '' || (Array.isArray(value) && value.length === 0), `${address} ${type}.${key}`).toBe(false);
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('reviews a claim only where the page shows the claim and what came of it', () => {
    const reviewing = said.filter(({ html }) => html.includes('"ClaimReview"'));
    expect(reviewing.map(({ address }) => address)).toEqual(['/en/lost-in-copying/', '/lost-in-copying/']);
    for (const { blocks, text, address } of reviewing) {
      const [review] = blocks.filter((block) => block['@type'] === 'ClaimReview');
      const flat = text.replace(/\s+/g, '');
      for (const words of [review!['claimReviewed'], review!['reviewRating'].alternateName] as string[])
        expect(flat, address).toContain(words.replace(/\s+/g, ''));
      expect(review!['reviewRating'].ratingValue).toBe(3);
      expect(review!['itemReviewed'].author.name).toBe('CNews');
    }
  });
});

/** A short link only sends on. */
const shared = pages.filter(({ address }) => !/^\/(en\/)?s\//.test(address));
describe.each(shared)('$address where it is shared', ({ address, html }) => {
  it('has a picture of the right size with something in it', async () => {
    const url = /<meta property="og:image" content="([^"]+)"/.exec(html)![1]!;
    expect(isFile(url)).toBe(true);
    const { data, info } = await sharp(join(dist, decodeURI(new URL(url).pathname)))
      .grayscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const ink = data.filter((pixel) => pixel < 160).length / data.length;
    expect(ink, address).toBeGreaterThan(0.02);
    expect(ink, address).toBeLessThan(0.5);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');
  });
});

describe('what systems ask for', () => {
  it.each(find('**/manifest.webmanifest'))('%s names icons of the sizes that it says', async (path) => {
    const manifest = JSON.parse(read(path));
    expect(manifest.name.length).toBeGreaterThan(0);
    expect(pages.map(({ address }) => address)).toContain(manifest.start_url);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(join(dist, src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('security.txt says whom to write to and until when it holds', () => {
    const fields = Object.fromEntries(
      read('.well-known/security.txt')
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/).slice(0, 2)),
    );
    expect(fields['Contact']).toMatch(/^(mailto:.+@|https:)/);
    expect(fields['Expires']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(isFile(fields['Canonical'])).toBe(true);
  });

  it('every file and picture that a page’s head names is there', () => {
    for (const { html } of pages) {
      const head = html.slice(0, html.indexOf('</head>'));
      for (const [, href] of head.matchAll(
        /<link rel="(?:icon|apple-touch-icon|manifest|alternate)"[^>]*href="([^"]+)"/g,
      ))
        expect(isFile(new URL(href!, site.url).href), href).toBe(true);
    }
  });

  it.each(find('**/llms.txt'))('%s names pages that exist', (path) => {
    const urls = [...read(path).matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url!);
    expect(urls.length).toBeGreaterThan(3);
    for (const url of urls) expect(isFile(url), url).toBe(true);
  });

  it('the schema of the facts is a JSON Schema', () => {
    expect(JSON.parse(read('facts.schema.json'))).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      type: 'object',
    });
  });
});
