import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './built-pages.ts';

const dist = inject('dist');

/** "U+4??, U+2011" as the code points from and to; "U+4??" is short for 400 to 4FF. */
const rangesOf = (list: string) =>
  list.split(',').map((range) => {
    const [from, to] = range.trim().slice(2).split('-');
    const low = Number.parseInt(from!.replaceAll('?', '0'), 16);
    return [low, Number.parseInt(to ?? from!.replaceAll('?', 'F'), 16)] as const;
  });
/** What the package says its Latin files hold: the stylesheets claim nothing for them. */
const { latin } = createRequire(import.meta.url)('@fontsource-variable/golos-text/unicode.json') as { latin: string };
/** The ranges of code points that the site's own font files are asked for. */
const ranges = globSync('**/*.css', { cwd: dist }).flatMap((file) => {
  const css = readFileSync(join(dist, file), 'utf8');
  return [latin, ...[...css.matchAll(/unicode-range:([^;}]+)/g)].map(([, list]) => list!)].flatMap(rangesOf);
});
const held = (sign: string) =>
  ranges.some(([low, high]) => low <= sign.codePointAt(0)! && sign.codePointAt(0)! <= high);
/** Letters of a script that the site is not set in come from the reader's own fonts. */
const foreign = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;

describe('fonts', () => {
  it('are claimed for the signs that numbers need', () => {
    expect([...'0−×÷≈≥≤±₽€$£№«»„“—–…→\u00a0\u2009\u202f\u2011'].filter((sign) => !held(sign))).toEqual([]);
  });

  it.each(readPages(dist))('$address has no sign that they lack', ({ text }) => {
    const signs = [...new Set(text)].filter((sign) => !/\s/.test(sign) && !foreign.test(sign));
    expect(signs.filter((sign) => !held(sign))).toEqual([]);
  });
});
