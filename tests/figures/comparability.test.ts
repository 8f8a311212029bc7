import { describe, expect, it } from 'vitest';
import { differencesBetween, likeForLike, rateBetween, registryMismatches, staleFigures } from '#figures';
import { article, read, registry } from './article.ts';

const dossierOf = (rows: string) => read(article(`figures:\n${rows}`)).dossier;

describe('what two figures differ in', () => {
  const dossier = dossierOf(`  a: { label: A, value: "$1 млн", scope: training, basis: rental-price, priceYear: 2023 }
  b: { label: B, value: "$2 млн", scope: post-training, basis: rental-price, priceYear: 2020 }
  c: { label: C, value: "$3 млн", scope: unknown }
  d: { label: D, value: "4 млн руб.", scope: training, date: 2025-09 }
  e: { label: E, value: "$5 млн" }
  f: { label: F, value: "5 часов" }
`);
  it.each([
    ['a', 'b', 'scope, price-year', 'what both say and say differently'],
    ['a', 'c', 'scope?', 'unknown is said'],
    ['c', 'c', 'scope?', 'two unknowns are not known to be the same'],
    ['a', 'd', 'currency', 'no dated rate'],
    ['a', 'e', '', 'what is left out says nothing'],
    ['a', 'f', 'unit', 'hours'],
  ])('%s and %s: %s', (a, b, expected, why) => {
    const found = differencesBetween(dossier.figures.get(a)!, dossier.figures.get(b)!);
    expect(found.map(({ aspect, unknown }) => aspect + (unknown ? '?' : '')).join(', '), why).toBe(expected);
  });

  it('takes a dated rate, the newest that is not too new', () => {
    const [a, d] = [dossier.figures.get('a')!, dossier.figures.get('d')!];
    const rates = [
      { date: '2025-08-01', from: 'USD', to: 'RUB', rate: 80 },
      { date: '2025-09-10', from: 'USD', to: 'RUB', rate: 84 },
      { date: '2025-11-01', from: 'USD', to: 'RUB', rate: 90 },
    ];
    expect(rateBetween(a, d, rates)).toBe(84);
    expect(rateBetween(d, a, rates)).toBeCloseTo(1 / 84);
    expect(differencesBetween(a, d, rates)).toEqual([]);
    expect(rateBetween(a, d, rates.slice(2))).toBeUndefined();
  });
});

describe('the like-for-like pair', () => {
  const rows = `  r1: { label: R1, value: "$294 тыс.", metric: training-cost, subject: R1, scope: post-training, basis: rental-price }
  full: { label: Full, value: "$5,87 млн", metric: training-cost, subject: R1, scope: training, basis: rental-price }
  gpt4: { label: GPT, value: "$100 млн", metric: training-cost, subject: GPT-4, scope: training, basis: unknown }
`;
  it('is offered where it is declared', () => {
    const dossier = dossierOf(`${rows}comparisons: [{ of: r1, to: gpt4 }, { of: full, to: gpt4 }]\n`);
    expect(likeForLike(dossier, { of: 'r1', to: 'gpt4' })).toEqual([{ of: 'full', to: 'gpt4' }]);
    expect(likeForLike(dossier, { of: 'full', to: 'gpt4' })).toEqual([]);
  });
  it('is found among the figures where it is nearer', () => {
    expect(likeForLike(dossierOf(rows), { of: 'r1', to: 'gpt4' })).toEqual([{ of: 'full', to: 'gpt4' }]);
  });
});

describe('one fact, two values', () => {
  const figure = (value: string) =>
    dossierOf(`  a: { label: A, value: "${value}", metric: training-cost, subject: R1, date: 2025-09 }\n`);
  it.each([
    ['$294 тыс.', '$294 тыс.', 0, 'the same'],
    ['$294 тыс.', '$0,29 млн', 0, 'one is the rounder'],
    ['$294 тыс.', '$394 тыс.', 1, 'another value'],
    ['$294 тыс.', '294 часа', 1, 'another unit'],
  ])('%s and %s: %i', (first, second, count, why) => {
    const found = registryMismatches(
      [
        { path: 'a', dossier: figure(first) },
        { path: 'b', dossier: figure(second) },
      ],
      registry,
    );
    expect(found.get('b')?.length ?? 0, why).toBe(count);
  });
  it('is not meant where one article names two things alike', () => {
    const row = (id: string, value: string) =>
      `  ${id}: { label: ${id}, value: "${value}", metric: training-cost, subject: R1 }\n`;
    const dossier = dossierOf(row('a', '$1 млн') + row('b', '$2 млн'));
    expect(registryMismatches([{ path: 'a', dossier }], registry).size).toBe(0);
  });
  it('is held against the registry too', () => {
    const dossier = dossierOf(
      '  a: { label: A, value: "$90 млн", metric: training-cost, subject: GPT-4, scope: unknown, basis: unknown }\n',
    );
    expect(registryMismatches([{ path: 'a', dossier }], registry).get('a')?.[0]).toMatchObject({
      ruleId: 'registry-mismatch',
    });
  });
});

describe('stale figures', () => {
  const dossier = dossierOf(
    '  a: { label: A, value: "$1", metric: price, date: 2025-01 }\n  b: { label: B, value: "$1", metric: training-cost, date: 2020 }\n',
  );
  it.each([
    ['2025-02-01', 0],
    ['2025-05-01', 0],
    ['2025-05-04', 1],
  ])('on %s: %i', (now, count) => {
    expect(staleFigures(dossier, registry, now)).toHaveLength(count);
  });
});
