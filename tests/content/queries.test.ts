import { describe, expect, it } from 'vitest';
import {
  grouped,
  inLanguage,
  inSection,
  latest,
  pagesOf,
  translationsOf,
  type Listed,
} from '../../src/content/queries.ts';

const entry = (slug: string, lang: string, published: string | Date, section = 'ai', authors = ['desk']): Listed => ({
  id: `${slug}/${lang}`,
  data: { slug, lang, section, published, authors, tags: [], figures: [] },
});

const entries = [
  entry('b', 'ru', '2025-09-19T10:00:00+03:00'),
  entry('a', 'ru', new Date('2025-09-19T07:00:00Z')),
  entry('c', 'en', '2025-09-19T08:00:00+03:00', 'telecom'),
  entry('b', 'en', '2025-10-01T00:00:00Z'),
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('queries over articles', () => {
  it('puts the newest first, whatever the zone it is written in, and settles ties by slug', () => {
    expect(ids(latest(entries))).toEqual(['b/en', 'a/ru', 'b/ru', 'c/en']);
    expect(ids(latest([...entries].reverse()))).toEqual(['b/en', 'a/ru', 'b/ru', 'c/en']);
  });

  it('leaves the list it was given as it was', () => {
    const before = ids(entries);
    latest(entries);
    expect(ids(entries)).toEqual(before);
  });

  it('chooses by language and by section', () => {
    expect(ids(inLanguage(entries, 'en'))).toEqual(['b/en', 'c/en']);
    expect(ids(inSection(entries, 'telecom'))).toEqual(['c/en']);
    expect(inSection(entries, 'nothing')).toEqual([]);
  });

  it('groups under every key, each entry once, in the order of the list', () => {
    const shared = entry('d', 'ru', '2025-01-01T00:00:00Z', 'ai', ['guest', 'desk', 'guest']);
    const groups = grouped([...entries, shared], ({ data }) => data.authors);
    expect([...groups.keys()]).toEqual(['desk', 'guest']);
    expect(ids(groups.get('guest')!)).toEqual(['d/ru']);
    expect(groups.get('desk')).toHaveLength(5);
  });

  it.each([
    [0, 3, [[]]],
    [3, 3, [[0, 1, 2]]],
    [4, 3, [[0, 1, 2], [3]]],
    [2, 1, [[0], [1]]],
  ])('cuts %i items into pages of %i', (count, size, pages) => {
    expect(
      pagesOf(
        Array.from({ length: count }, (_, place) => place),
        size,
      ),
    ).toEqual(pages);
  });

  it('gathers the languages of an article in the site’s order', () => {
    expect(ids(translationsOf(entries, 'b', ['ru', 'en', 'de']))).toEqual(['b/ru', 'b/en']);
    expect(ids(translationsOf(entries, 'b', ['en', 'ru']))).toEqual(['b/en', 'b/ru']);
  });
});
