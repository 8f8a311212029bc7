import { describe, expect, it } from 'vitest';
import { byAuthor, inLanguage, inSection, latest, translationsOf, type Listed } from '../../src/content/queries.ts';

const entry = (slug: string, lang: string, published: string | Date, section = 'ai', authors = ['desk']): Listed & { id: string } => ({
  id: `${slug}/${lang}`,
  data: { slug, lang, section, published, authors },
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

  it('chooses by author, among several too', () => {
    const shared = entry('d', 'ru', '2025-01-01T00:00:00Z', 'ai', ['guest', 'desk']);
    expect(ids(byAuthor([...entries, shared], 'guest'))).toEqual(['d/ru']);
    expect(byAuthor([...entries, shared], 'desk')).toHaveLength(5);
  });

  it('gathers the languages of an article in the site’s order', () => {
    expect(ids(translationsOf(entries, 'b', ['ru', 'en', 'de']))).toEqual(['b/ru', 'b/en']);
    expect(ids(translationsOf(entries, 'b', ['en', 'ru']))).toEqual(['b/en', 'b/ru']);
  });
});
