import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { type NewsEntry, newsSitemap } from '../../src/components/feeds/news-sitemap.ts';

const now = new Date('2026-04-03T12:00:00Z');
const HOUR = 3_600_000;

const entry = (hours: number, more: Partial<NewsEntry> = {}): NewsEntry => ({
  url: `https://n.example/${hours}/`,
  title: 'T',
  published: new Date(now.getTime() - hours * HOUR),
  lang: 'ru',
  publication: 'N',
  ...more,
});

function read(entries: readonly NewsEntry[]): Record<string, unknown>[] {
  const xml = newsSitemap(entries, now);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' });
  const { urlset } = parser.parse(xml) as { urlset: { url?: Record<string, unknown>[] } & Record<string, string> };
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset['@_xmlns:news']).toBe('http://www.google.com/schemas/sitemap-news/0.9');
  return urlset.url ?? [];
}

describe('the news sitemap', () => {
  it('holds two days, newest first', () => {
    const found = read([entry(47), entry(1), entry(48), entry(48.1), entry(-1)]);
    expect(found.map(({ loc }) => loc)).toEqual([1, 47, 48].map((hours) => `https://n.example/${hours}/`));
  });

  it('holds a thousand at most', () => {
    expect(read(Array.from({ length: 1001 }, (_, i) => entry(i / 100)))).toHaveLength(1000);
  });

  it('is valid without news', () => {
    expect(read([])).toEqual([]);
  });

  it('says what Google asks for', () => {
    const [found] = read([entry(1, { title: 'A < B & "C" \u0001', lang: 'en-GB', url: 'https://n.example/?a=1&b=2' })]);
    expect(found).toEqual({
      loc: 'https://n.example/?a=1&b=2',
      'news:news': {
        'news:publication': { 'news:name': 'N', 'news:language': 'en' },
        'news:publication_date': '2026-04-03T11:00:00.000Z',
        'news:title': 'A < B & "C"',
      },
    });
  });
});
