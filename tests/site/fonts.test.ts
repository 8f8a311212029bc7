import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from './built-pages.ts';

const dist = inject('dist');

/** The ranges of code points that the stylesheets claim for the site's own font files. */
const ranges = globSync('**/*.css', { cwd: dist }).flatMap((file) => {
  const css = readFileSync(join(dist, file), 'utf8');
  return [...css.matchAll(/unicode-range:([^;}]+)/g)].flatMap(([, list]) =>
    list!.split(',').map((range) => {
      const [from, to] = range.trim().slice(2).split('-');
      // "U+4??" is short for 400 to 4FF.
      const low = Number.parseInt(from!.replaceAll('?', '0'), 16);
      return [low, Number.parseInt(to ?? from!.replaceAll('?', 'F'), 16)] as const;
    }),
  );
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
