import { describe, expect, it } from 'vitest';
import type { Listed } from '../../src/content/queries.ts';
import { shelve } from '../../src/content/shelf.ts';
import { shortCode } from '../../src/content/short-code.ts';

interface Bonds {
  tags?: string[];
  subjects?: string[];
  refs?: string[];
  section?: string;
  lang?: string;
}
const entry = (
  slug: string,
  published: string,
  { tags = [], subjects = [], refs = [], section = 'ai', lang = 'ru' }: Bonds = {},
): Listed => ({
  id: `${slug}/${lang}`,
  data: {
    slug,
    lang,
    section,
    published,
    authors: ['desk'],
    tags,
    figures: [...subjects.map((subject) => ({ subject })), ...refs.map((ref) => ({ ref }))],
  },
});
const slugs = (list: readonly Listed[]) => list.map(({ data }) => data.slug);
const shelf = (...entries: Listed[]) => shelve(entries, 'ru', 'Europe/Moscow');

describe('a shelf', () => {
  const a = entry('a', '2025-09-30T21:30:00Z', { tags: ['x'] });
  const b = entry('b', '2025-10-05T00:00:00Z', { tags: ['x', 'y'] });
  const c = entry('c', '2025-12-31T22:00:00Z', { section: 'business' });
  const foreign = entry('a', '2025-09-30T21:30:00Z', { lang: 'en', tags: ['z'] });
  const { all, months, tags, sections, neighbors } = shelf(a, b, c, foreign);

  it('holds one language, newest first', () => expect(slugs(all)).toEqual(['c', 'b', 'a']));
  it('knows its months in the zone of the site', () => {
    expect([...months].map(([month, list]) => [month, slugs(list)])).toEqual([
      ['2026-01', ['c']],
      ['2025-10', ['b', 'a']],
    ]);
  });
  it('knows its tags and sections', () => {
    expect([...tags.keys()]).toEqual(['x', 'y']);
    expect(slugs(tags.get('x')!)).toEqual(['b', 'a']);
    expect(slugs(sections.get('business')!)).toEqual(['c']);
  });
  it('knows what came before and after', () => {
    expect(neighbors(b.id)).toEqual({ later: c, earlier: a });
    expect(neighbors(c.id)).toEqual({ earlier: b });
    expect(neighbors('nothing/ru')).toEqual({});
  });
});

describe('what an article is related to', () => {
  const one = entry('one', '2025-09-01T00:00:00Z', { tags: ['t'], subjects: ['S'], refs: ['r'] });

  it('is first what shares its figures, then its subjects, then its tags', () => {
    const byTag = entry('tag', '2025-12-01T00:00:00Z', { tags: ['t'] });
    const bySubject = entry('subject', '2025-11-01T00:00:00Z', { subjects: ['S'] });
    const byFigure = entry('figure', '2025-10-01T00:00:00Z', { refs: ['r'] });
    expect(slugs(shelf(one, byTag, bySubject, byFigure).related(one, 9))).toEqual(['figure', 'subject', 'tag']);
  });
  it('is the newer of two that share as much, and no more than are asked for', () => {
    const older = entry('older', '2025-10-01T00:00:00Z', { tags: ['t'] });
    const newer = entry('newer', '2025-11-01T00:00:00Z', { tags: ['t'] });
    expect(slugs(shelf(older, one, newer).related(one, 1))).toEqual(['newer']);
  });
  it('is neither itself, nor its translation, nor what shares nothing', () => {
    const translation = entry('one', '2025-09-01T00:00:00Z', { lang: 'en', tags: ['t'] });
    expect(shelf(one, translation, entry('else', '2025-01-01T00:00:00Z')).related(one, 9)).toEqual([]);
  });
  it('counts a subject that several figures share once', () => {
    const often = entry('often', '2025-10-01T00:00:00Z', { subjects: ['S', 'S', 'S', 'S'] });
    const byFigure = entry('figure', '2025-09-02T00:00:00Z', { refs: ['r'] });
    expect(slugs(shelf(one, often, byFigure).related(one, 1))).toEqual(['figure']);
  });
});

describe('a short code', () => {
  it('never changes', () => {
    expect(shortCode('deepseek-r1-cost/ru')).toBe('1qbvb67');
  });
  it('differs between articles and languages, and needs no escape', () => {
    const codes = Array.from({ length: 5000 }, (_, number) =>
      shortCode(`article-${number % 2500}/${number < 2500 ? 'ru' : 'en'}`),
    );
    expect(new Set(codes).size).toBe(5000);
    for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
  });
});
