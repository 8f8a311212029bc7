import { describe, expect, it } from 'vitest';
import { type Figure, type RankedFigure, rankingPanels, wholesOf } from '#figures';
import { article, read } from './article.ts';

describe('what a figure is a part of', () => {
  const of = (figures: Record<string, string>) => {
    const rows = Object.entries(figures).map(([id, text]) => `  ${id}: { label: ${id}, ${text} }\n`);
    const { dossier } = read(article(`figures:\n${rows.join('')}`));
    return Object.fromEntries(wholesOf(dossier.figures));
  };
  const money = { a: 'value: "$10"', b: 'value: "$20"', c: 'value: "$30"' };

  it.each([
    ['a sum has parts', { sum: 'formula: a + b' }, { a: ['sum'], b: ['sum'] }],
    ['a stated sum too', { sum: 'value: "$30", formula: a + b' }, { a: ['sum'], b: ['sum'] }],
    [
      'parts of a part are parts',
      { sum: 'formula: a + b', all: 'formula: sum + c' },
      { a: ['sum', 'all'], b: ['sum', 'all'], sum: ['all'], c: ['all'] },
    ],
    ['a difference has none', { rest: 'formula: c - a' }, {}],
    ['nor has a ratio', { rate: 'formula: c / a' }, {}],
    ['nor a multiple', { more: 'formula: a * 1.2' }, {}],
    ['brackets are written out', { sum: 'formula: (a + b) * 2', twice: 'formula: a * 2' }, { twice: ['sum'] }],
    ['what is divided is a factor', { sum: 'formula: (a + b) / c', one: 'formula: b / c' }, { one: ['sum'] }],
    ['another number of times is another thing', { sum: 'formula: a * 2 + b' }, { b: ['sum'] }],
    ['what cancels out is no part', { odd: 'formula: a + b - b + c' }, { a: ['odd'], c: ['odd'] }],
  ] as const)('%s', (_why, more, expected) => {
    expect(of({ ...money, ...more })).toEqual(expected);
  });

  it('ends with a circle and with more terms than anybody adds up', () => {
    expect(of({ a: 'formula: b + c', b: 'formula: a + c', c: 'value: "$1"' })).toEqual({});
    const eight = Array.from({ length: 8 }, (_, i) => [`x${i}`, 'value: "1"'] as const);
    const sum = `(${eight.map(([id]) => id).join(' + ')})`;
    const cube = `formula: ${sum} * ${sum} * ${sum} * ${sum}`;
    expect(of({ ...Object.fromEntries(eight), cube })).toEqual({});
  });
});

describe('a ranking', () => {
  const row = (key: string, value: number, more: Partial<Figure> = {}, wholes: string[] = []): RankedFigure => ({
    key,
    wholes,
    figure: {
      ...{
        id: key,
        label: key,
        metric: 'cost',
        subject: key,
        basis: 'rent',
        scope: 'all',
        inputs: [],
        status: 'stated',
      },
      quantity: { value, low: value, high: value, modifier: '=', unit: 'USD' },
      ...{ start: 0, end: 0 },
      ...more,
    },
  });
  const nobody = { subject: undefined } as unknown as Partial<Figure>;
  const rubles = { quantity: { ...row('', 7).figure.quantity, unit: 'RUB' } };
  const none = { quantity: { ...row('', 7).figure.quantity, value: NaN } };

  it.each<[why: string, rows: RankedFigure[], panels: string[]]>([
    ['the largest comes first', [row('a', 1), row('b', 3), row('c', 2)], ['b c a']],
    [
      'ways of counting part panels',
      [row('a', 1), row('b', 2), row('c', 3, { basis: 'wear' }), row('d', 4, { basis: 'wear' })],
      ['d c', 'b a'],
    ],
    ['so do extents', [row('a', 1), row('b', 2), row('c', 3, { scope: 'base' })], ['b a']],
    ['and years of prices', [row('a', 1), row('b', 2), row('c', 3, { priceYear: 2023 })], ['b a']],
    ['and units', [row('a', 1), row('b', 2), row('c', 3, rubles)], ['b a']],
    ['another metric is another ranking', [row('a', 1), row('b', 2), row('c', 3, { metric: 'time' })], ['b a']],
    ['one subject is no ranking', [row('a', 1), row('b', 2, { subject: 'a' })], []],
    [
      'what nobody discloses is comparable with nothing',
      [row('a', 1, { scope: 'unknown' }), row('b', 2, { scope: 'unknown' })],
      [],
    ],
    ['what has no number is left out', [row('a', 1), row('b', 2, none), row('c', 3)], ['c a']],
    [
      'a part gives way to its whole',
      [row('whole', 9), row('part', 4, { subject: 'whole' }, ['whole']), row('b', 2)],
      ['whole b'],
    ],
    [
      'a part of another extent too',
      [
        row('whole', 9),
        row('part', 4, { subject: 'whole', scope: 'run' }, ['whole']),
        row('b', 2, { scope: 'run' }),
        row('c', 1),
      ],
      ['whole c'],
    ],
    [
      'one of another extent that is a thing of its own stays',
      [row('whole', 9), row('part', 4, { scope: 'base' }, ['whole']), row('b', 2, { scope: 'base' }), row('c', 1)],
      ['whole c', 'part b'],
    ],
    ['of one extent it does not', [row('whole', 9), row('part', 4, {}, ['whole']), row('b', 2)], ['whole b']],
    [
      'a sum that is nobody’s gives way to its parts',
      [row('sum', 9, nobody, []), row('a', 5, {}, ['sum']), row('b', 4, {}, ['sum'])],
      ['a b'],
    ],
    [
      'what is of no subject is not ranked among subjects',
      [row('a', 1), row('b', 2), row('example', 3, nobody)],
      ['b a'],
    ],
    ['unless nothing has one', [row('a', 1, nobody), row('b', 2, nobody)], ['b a']],
  ])('%s', (_why, rows, panels) => {
    const keys = rankingPanels(rows, 'cost').map((panel) => panel.rows.map(({ key }) => key).join(' '));
    expect(keys).toEqual(panels);
  });

  it('keeps to the basis that is wanted', () => {
    const rows = [row('a', 1), row('b', 2), row('c', 3, { basis: 'wear' }), row('d', 4, { basis: 'wear' })];
    expect(rankingPanels(rows, 'cost', 'rent').map(({ basis }) => basis)).toEqual(['rent']);
    expect(rankingPanels(rows, 'cost', 'nothing')).toEqual([]);
  });
});
