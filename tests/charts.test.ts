import fc from 'fast-check';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { axis, bar, dots, gridLayout, intervalLine, linearScale, ticks, unitGrid } from '#charts';

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e-300, 1e300));
const end = fc.option(anyNumber);

/** Every share of the drawing's width that the markup names. */
const percents = (html: string): number[] => [...html.matchAll(/"(-?[\d.e+-]+)%"/g)].map(([, share]) => Number(share));

function holds(node: Element): void {
  const html = toHtml(node);
  expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
  for (const share of percents(html)) expect(share >= 0 && share <= 100).toBe(true);
}

describe('shapes', () => {
  it('have a place and a size whatever the numbers', () => {
    fc.assert(
      fc.property(anyNumber, end, end, fc.array(anyNumber), (value, low, high, others) => {
        const scale = linearScale([value, ...others]);
        holds(bar({ value, low, high, tone: 'stated' }, scale));
        holds(intervalLine({ value, low, high, tone: 'computed' }, scale));
        holds(dots([{ from: value, to: low ?? value, tone: 'third', hollow: true }], scale));
        holds(
          axis(
            ticks(scale.domain, 5).map((at) => ({ value: at, text: 'x' })),
            scale,
          ),
        );
      }),
      { seed: 7 },
    );
  });

  it('are in proportion: a bar is as long as its share of the largest', () => {
    const scale = linearScale([10, 40]);
    const width = (value: number) =>
      Number(
        /width="([\d.]+)%"/.exec(
          toHtml(bar({ value, low: value, high: value, tone: 'third' }, scale))
            .slice(5)
            .replace('width="100%"', ''),
        )?.[1],
      );
    expect(width(10) * 4).toBeCloseTo(100);
  });

  it('leave the left half to what is below zero', () => {
    const scale = linearScale([-5, 5]);
    expect([scale.at(-5), scale.at(0), scale.at(5)]).toEqual([0, 50, 100]);
  });
});

describe('ticks', () => {
  it.each<[[number, number], number, number[]]>([
    [[0, 10], 5, [0, 2, 4, 6, 8, 10]],
    [[2023, 2026], 5, [2023, 2024, 2025, 2026]],
    [[-1, 1], 4, [-1, -0.5, 0, 0.5, 1]],
    [[5, 5], 5, []],
    [[0, Infinity], 5, []],
  ])('%j', (domain, count, expected) => {
    expect(ticks(domain, count)).toEqual(expected);
  });
});

describe('a field of cells', () => {
  /** Lines of a field's drawing: where each begins, how long it is and which way it runs. */
  function linesOf(html: string): { name: string; x: number; y: number; way: string; length: number }[] {
    const tone = /class="cells tone-(\w+)"/.exec(html)?.[1] ?? '';
    return [...html.matchAll(/<path(?: class="tone-(\w+)")? d="([^"]+)"( opacity)?/g)].flatMap(
      ([, lit, d = '', faded]) =>
        [...d.matchAll(/M([\d.]+) ([\d.]+)([hv])([\d.]+)/g)].map(([, x, y, way = '', length]) => ({
          ...{ name: faded ? 'ghost' : (lit ?? tone), way, x: Number(x), y: Number(y), length: Number(length) },
        })),
    );
  }

  /** Cells that a field shows, by their tone: a line of the dash has one for each ten units, and a gap after ten cells. */
  function counted(cells: number, lit: number, open: boolean): Record<string, number> {
    const node = unitGrid({ cells, lit, tone: 'third', litTone: 'stated', open }, gridLayout(cells, open));
    const found: Record<string, number> = {};
    for (const { name, length } of linesOf(toHtml(node))) {
      const blocks = Math.floor(length / 106);
      found[name] = (found[name] ?? 0) + blocks * 10 + Math.ceil((length - blocks * 106) / 10);
    }
    return found;
  }

  it('has exactly as many cells as it says, lit ones among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(60), fc.boolean(), (cells, lit, open) => {
        const { third = 0, stated = 0 } = counted(cells, lit, open);
        expect([lit < cells ? third : stated, stated]).toEqual([cells, Math.min(lit, cells)]);
      }),
      { seed: 7 },
    );
  });

  it('ends in fading cells where it is open, and only there', () => {
    expect(counted(340, 1, true)['ghost']).toBe(30);
    expect(counted(340, 1, false)['ghost']).toBeUndefined();
  });

  it('stays inside its drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.boolean(), (cells, open) => {
        const layout = gridLayout(cells, open);
        const html = toHtml(unitGrid({ cells, lit: 1, tone: 'third', litTone: 'stated', open }, layout));
        const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(html)?.[1]);
        for (const { x, y, way, length } of linesOf(html)) {
          expect(x + (way === 'h' ? length : 4.3)).toBeLessThanOrEqual(layout.width);
          expect(y + (way === 'v' ? length - 0.7 : 4.3)).toBeLessThanOrEqual(height);
        }
      }),
      { seed: 7 },
    );
  });
});
