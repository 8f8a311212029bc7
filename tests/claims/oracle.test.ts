import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/*
 * The contract's arithmetic a second time, by brute force: every pair of values on a grid that the two written numbers allow is
 * divided, and the outcomes are held to the stated number. Nothing of the engine's intervals is used.
 */

/** A number as it is written, before "млн": digits behind the mark, and one unit of the last of them. */
interface Written {
  value: number;
  decimals: number;
}

const written = (min: number, max: number, most: number): fc.Arbitrary<Written> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.double({ min, max, noNaN: true }))
    .map(([decimals, value]) => ({ decimals, value: Number(value.toFixed(decimals)) }));

const write = ({ value, decimals }: Written, mark: string): string => value.toFixed(decimals).replace('.', mark);

const GRID = 12;

/** Everything between `value − slack` and `value + slack`, ends included. */
const grid = (value: number, slack: number): number[] =>
  Array.from({ length: GRID + 1 }, (_, step) => value + slack * ((2 * step) / GRID - 1));

/** What the two numbers allow for `relate(from, to)`: both at the finer last digit of the pair. */
function outcomes(from: Written, to: Written, relate: (from: number, to: number) => number): number[] {
  const slack = 10 ** -Math.max(from.decimals, to.decimals) / 2;
  return grid(from.value, slack).flatMap((a) => grid(to.value, slack).map((b) => relate(a, b)));
}

/** The verdict that the contract gives; `undefined` where the numbers lie too near an edge to tell by a grid. */
function verdictOf(stated: Written, computed: readonly number[], point: number): string | undefined {
  const [low, high] = [Math.min(...computed), Math.max(...computed)];
  const width = 1e-6 * Math.max(1, Math.abs(point));
  const literal = stated.decimals === 0 ? 0 : 10 ** -stated.decimals / 2;
  const digits = write(stated, '').replace(/^0+/, '');
  const significant = 10 ** ((/0*$/.exec(digits)?.[0].length ?? 0) - stated.decimals) / 2;
  const half = Math.max(literal, 10 ** -stated.decimals / 2);
  const isNear = (slack: number, [from, to]: [number, number]) =>
    [stated.value - slack - to, stated.value + slack - from].some((gap) => Math.abs(gap) < width);
  const meets = (slack: number, [from, to]: [number, number]) =>
    stated.value - slack < to && from < stated.value + slack;
  if (isNear(literal, [low, high]) || isNear(half, [low, high]) || isNear(significant, [point, point]))
    return undefined;
  if (meets(literal, [low, high])) return 'supported';
  return meets(half, [low, high]) || meets(significant, [point, point]) ? 'supported-rounded' : 'contradicted';
}

const verdict = (text: string, language: string): string | undefined => readText(text, language).claims[0]?.verdict;

describe('verdicts agree with the contract worked out by brute force', () => {
  it('a change in percent, up or down, in both languages', () => {
    fc.assert(
      fc.property(written(3, 900, 2), written(3, 900, 2), written(1, 400, 1), (from, to, stated) => {
        fc.pre(from.value !== to.value && stated.value > 0);
        const up = to.value > from.value ? 1 : -1;
        const relate = (a: number, b: number) => up * (b / a - 1) * 100;
        const expected = verdictOf(stated, outcomes(from, to, relate), relate(from.value, to.value));
        fc.pre(expected !== undefined);
        const [ru, en] = up > 0 ? ['выросла', 'rose'] : ['упала', 'fell'];
        const russian = `Выручка ${ru} на ${write(stated, ',')}%, с ${write(from, ',')} млн до ${write(to, ',')} млн руб.`;
        const english = `Revenue ${en} ${write(stated, '.')}%, from $${write(from, '.')} million to $${write(to, '.')} million.`;
        expect([verdict(russian, 'ru'), verdict(english, 'en')]).toEqual([expected, expected]);
      }),
      { numRuns: 100 },
    );
  });

  it('a percentage that is near the truth', () => {
    fc.assert(
      fc.property(
        written(10, 900, 1),
        fc.double({ min: 1.02, max: 4, noNaN: true }),
        fc.double({ min: 0.6, max: 1.5, noNaN: true }),
        fc.integer({ min: 0, max: 1 }),
        (from, times, blur, decimals) => {
          const to = { value: Number((from.value * times).toFixed(from.decimals)), decimals: from.decimals };
          const relate = (a: number, b: number) => (b / a - 1) * 100;
          const point = relate(from.value, to.value);
          const stated = { value: Number((point * blur).toFixed(decimals)), decimals };
          fc.pre(stated.value > 0);
          const expected = verdictOf(stated, outcomes(from, to, relate), point);
          fc.pre(expected !== undefined);
          const text = `Revenue rose ${write(stated, '.')}%, from $${write(from, '.')} million to $${write(to, '.')} million.`;
          expect(verdict(text, 'en')).toBe(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a multiple', () => {
    fc.assert(
      fc.property(written(3, 90, 2), written(91, 900, 2), written(1.1, 40, 1), (from, to, stated) => {
        const relate = (a: number, b: number) => b / a;
        const expected = verdictOf(stated, outcomes(from, to, relate), to.value / from.value);
        fc.pre(expected !== undefined && stated.value > 1);
        const text = `Цена выросла в ${write(stated, ',')} раза, с ${write(from, ',')} млн до ${write(to, ',')} млн руб.`;
        expect(verdict(text, 'ru')).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('a share of a whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 400 }),
        fc.integer({ min: 401, max: 9999 }),
        written(1, 99, 1),
        (part, whole, stated) => {
          fc.pre(part < 1000 && (whole < 1800 || whole > 2200));
          const point = (100 * part) / whole;
          const expected = verdictOf(stated, [point], point);
          fc.pre(expected !== undefined);
          const text = `Согласились ${part} человек из ${whole} опрошенных, или ${write(stated, ',')}%.`;
          expect(verdict(text, 'ru')).toBe(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a bound: at least so many times', () => {
    fc.assert(
      fc.property(written(3, 90, 1), written(91, 900, 1), fc.integer({ min: 2, max: 60 }), (from, to, stated) => {
        const computed = outcomes(from, to, (a, b) => b / a);
        const [low, high] = [Math.min(...computed), Math.max(...computed)];
        const bar = stated - 0.5;
        fc.pre(Math.abs(low - bar) > 1e-6 && Math.abs(high - bar) > 1e-6);
        const text = `Цена выросла не менее чем в ${stated} раз, с ${write(from, ',')} млн до ${write(to, ',')} млн руб.`;
        const found = verdict(text, 'ru');
        if (low > bar) expect(found).toBe('supported');
        else if (high < bar) expect(found).toBe('contradicted');
        else expect(found).toMatch(/bound-dropped|supported-rounded/);
      }),
      { numRuns: 100 },
    );
  });
});
