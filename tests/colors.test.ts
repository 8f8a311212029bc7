import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light } from '../src/widgets/paint.ts';

type Tokens = Record<string, string>;

const declared = (css: string): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name = '', color = '']) => [name, color]),
  );
const css = readFileSync('src/styles/tokens.css', 'utf8');
const [day = '', night = ''] = css.split('@media (prefers-color-scheme: dark)');
const grounds: [string, Tokens][] = [
  ['light', declared(day)],
  ['dark', { ...declared(day), ...declared(night) }],
  ['print', { ...declared(day), ...declared(readFileSync('src/styles/print.css', 'utf8')) }],
];

/** WCAG 2.2: relative luminance of an sRGB color. */
function luminance(color: string): number {
  const long = color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit).join('') : color.slice(1);
  const [r = 0, g = 0, b = 0] = (long.match(/../g) ?? []).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each(grounds)('the colors in %s', (_, tokens) => {
  it.each(['ink', 'muted', 'computed', 'stated'])('%s is read as text', (name) => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(tokens[name]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['computed', 'stated', 'shape-2', 'shape-3'])('%s is seen as a shape, and is ruled in paper', (name) => {
    expect(contrast(tokens[name]!, tokens['paper']!)).toBeGreaterThanOrEqual(3);
  });
});

describe('drawings that leave the site', () => {
  it.each([
    [light, grounds[0]![1]],
    [dark, grounds[1]![1]],
  ])('have the tokens of the stylesheet', (palette, tokens) => {
    const { second, third, ...same } = palette;
    expect({ ...same, 'shape-2': second, 'shape-3': third }).toEqual(
      Object.fromEntries(Object.entries(tokens).filter(([name]) => name !== 'sheet')),
    );
  });
});
