import type { Figure, Source } from '#figures';
import { describe, expect, it } from 'vitest';
import { figuresOf, sourcesOf } from '../../src/content/catalogue.ts';

const figure = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  id,
  label: id,
  quantity: { value, low: value, high: value, modifier: '=', unit: 'USD' },
  inputs: [],
  status: 'stated',
  start: 0,
  end: 0,
  ...more,
});
const source = (id: string, more: Partial<Source> = {}): Source => ({ id, title: id, access: 'primary', ...more });
const entry = (id: string, figures: Figure[], sources: Source[] = []) => ({ id, data: { figures, sources } });

describe('the figures of a site', () => {
  const known = { metric: 'cost', subject: 'R1' };

  it('are one where two articles say the same', () => {
    const rows = figuresOf([entry('a', [figure('x', 1, known)]), entry('b', [figure('y', 1, known)])]);
    expect(rows.map(({ uses }) => uses.map(({ entry: { id }, id: figureId }) => `${id}#${figureId}`))).toEqual([
      ['a#x', 'b#y'],
    ]);
  });
  it.each([
    ['another value', figure('y', 2, known)],
    ['another scope', figure('y', 1, { ...known, scope: 'training' })],
    ['another speaker', figure('y', 1, { ...known, who: 'Nature' })],
    ['no subject', figure('y', 1, { metric: 'cost' })],
  ])('are two with %s', (_, other) => {
    expect(figuresOf([entry('a', [figure('x', 1, known)]), entry('b', [other])])).toHaveLength(2);
  });
  it('are one where both come from one entry of the registry, whatever else they say', () => {
    expect(
      figuresOf([entry('a', [figure('x', 1, { ref: 'r' })]), entry('b', [figure('y', 1, { ref: 'r', label: 'L' })])]),
    ).toHaveLength(1);
  });
  it('know their source', () => {
    const [row] = figuresOf([entry('a', [figure('x', 1, { source: 's' })], [source('s')])]);
    expect(row!.source!.title).toBe('s');
  });
});

describe('the sources of a site', () => {
  it('stand under their publishers, each with the articles that rest on it', () => {
    const nature = source('paper', { title: 'Paper', publisher: 'Nature', url: 'https://doi.example/1' });
    const rows = sourcesOf(
      [entry('a', [], [source('wired', { publisher: 'Wired' }), nature]), entry('b', [], [{ ...nature, id: 'other' }])],
      'en',
    );
    expect(rows.map(({ source: { title }, uses }) => [title, uses.map(({ id }) => id)])).toEqual([
      ['Paper', ['a', 'b']],
      ['wired', ['a']],
    ]);
  });
  it('are two where two files lie at one address', () => {
    const files = ['one.csv', 'two.csv'].map((title) =>
      source(title, { publisher: 'Epoch', url: 'https://e.example/' }),
    );
    expect(sourcesOf([entry('a', [], files)], 'en')).toHaveLength(2);
  });
});
