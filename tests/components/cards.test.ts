import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawCard, light, type CardWords } from '#widgets';
import type { Element } from 'hast';
import opentype from 'opentype.js';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { afterAll, describe, expect, it } from 'vitest';
import { cachedPng, fontFiles, measureText, toPng } from '../../src/components/raster.ts';
import { costDossier } from '../claims/dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'kratno-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = {
  ru: {
    site: 'Кратно',
    title: 'R1 за $294 тыс.: почему это не цена модели — «и не совсем» её № 1…',
    kicker: 'Искусственный интеллект',
    foot: 'Проверено 39 из 39 чисел',
    figures: ['r1', 'gpt4'],
  },
  en: {
    site: 'Kratno',
    title: 'R1 for $294,000: a sound number in the “wrong” comparison',
    kicker: 'Artificial intelligence',
    foot: '39 of 39 numbers checked',
    figures: ['r1Epoch', 'gpt4Epoch'],
  },
} satisfies Record<string, CardWords>;

const card = (lang: 'ru' | 'en', more: Partial<CardWords> = {}): Element =>
  drawCard({ ...words[lang], ...more }, { dossier: costDossier(lang), language: lang, slug: 's' }, light, measureText);

interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  end: boolean;
  face: 'serif' | 'sans' | 'bold';
}

/** The lines of text of a card. */
function linesOf(drawn: Element): Line[] {
  const lines: Line[] = [];
  visit(drawn, 'element', ({ tagName, properties, children }) => {
    if (tagName !== 'text' || children[0]?.type !== 'text') return;
    const face =
      properties['fontFamily'] === 'Source Serif 4'
        ? 'serif'
        : String(properties['fontWeight']) === '600'
          ? 'bold'
          : 'sans';
    const [x, y, size] = ['x', 'y', 'fontSize'].map((name) => Number(properties[name])) as [number, number, number];
    lines.push({ text: children[0].value, x, y, size, end: properties['textAnchor'] === 'end', face });
  });
  return lines;
}

/** Pixels of a picture, a byte of gray each. */
const pixels = (png: Uint8Array) =>
  sharp(png).flatten({ background: '#fff' }).grayscale().raw().toBuffer({ resolveWithObject: true });

/** A sign by itself, as pixels. */
async function signPixels(sign: string, { face }: Line, files: readonly string[]): Promise<Buffer> {
  const [family, weight] = { serif: ['Source Serif 4', 600], sans: ['Golos Text', 400], bold: ['Golos Text', 600] }[
    face
  ] as [string, number];
  const text = sign.replace(/[<&]/, (mark) => (mark === '<' ? '&lt;' : '&amp;'));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text x="8" y="48" font-family="${family}" font-weight="${weight}" font-size="40">${text}</text></svg>`;
  return (await pixels(toPng(svg, undefined, [...files]))).data;
}

/** The signs of a card that come out blank, or as the empty box that stands for a sign that the fonts lack. */
async function faults(drawn: Element, files: readonly string[] = Object.values(fontFiles)): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(drawn)) {
    const box = await signPixels('\u{10FFFD}', line, files);
    for (const sign of new Set(line.text.replace(/\s/g, ''))) {
      if (seen.has(line.face + sign)) continue;
      seen.add(line.face + sign);
      const data = await signPixels(sign, line, files);
      if (data.every((pixel) => pixel === 255)) found.push(`${sign} is blank`);
      else if (data.equals(box)) found.push(`${sign} is a box`);
    }
  }
  return found;
}

/** Golos Text with its Latin letters only, as a subset of a font has them. */
function latinOnly(): string {
  const { buffer, byteOffset, byteLength } = readFileSync(fontFiles.sans);
  const whole = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const glyphs = [whole.glyphs.get(0), ...[...'ABCRkratno0123456789$'].map((sign) => whole.charToGlyph(sign))];
  const names = { familyName: 'Golos Text', styleName: 'Regular' };
  const font = new opentype.Font({
    ...names,
    unitsPerEm: whole.unitsPerEm,
    ascender: whole.ascender,
    descender: whole.descender,
    glyphs,
  });
  const path = join(folder, 'latin.ttf');
  writeFileSync(path, Buffer.from(font.toArrayBuffer()));
  return path;
}

describe('the picture for social networks', () => {
  it.each(['ru', 'en'] as const)('%s: every sign of it is drawn', async (lang) => {
    expect(linesOf(card(lang)).length).toBeGreaterThan(6);
    expect(await faults(card(lang))).toEqual([]);
    expect(await faults(card(lang, { title: '$ — ≥ ≈ ₽ № « » × − … “” ’ € £ ¥ % ё Ё' }))).toEqual([]);
  });

  it('would be seen to be blank: a WOFF file gives resvg nothing to draw', async () => {
    const woff = createRequire(import.meta.url).resolve(
      '@fontsource-variable/golos-text/files/golos-text-cyrillic-wght-normal.woff2',
    );
    expect(await faults(card('ru'), [woff])).toContain('Д is blank');
  });

  it('would be seen to have empty boxes: a subset has no letter of the others', async () => {
    const found = await faults(card('ru'), [latinOnly()]);
    expect(found).toContain('ё is a box');
    expect(found).not.toContain('R is a box');
  });

  it.each(['ru', 'en'] as const)('%s: each line leaves ink where it stands, inside the picture', async (lang) => {
    const { data, info } = await pixels(toPng(card(lang)));
    expect([info.width, info.height]).toEqual([1200, 630]);
    for (const { text, x, y, size, end, face } of linesOf(card(lang))) {
      const width = measureText(text, size, face);
      const left = end ? x - width : x;
      expect(left + width, text).toBeLessThanOrEqual(1200 - 60);
      let ink = 0;
      for (let row = Math.round(y - size * 0.7); row < y; row += 1) {
        for (let column = Math.round(left); column < left + width; column += 1)
          ink += data[row * 1200 + column]! < 200 ? 1 : 0;
      }
      // Letters cover an eighth to a half of their line.
      expect(ink / (width * size * 0.7), text).toBeGreaterThan(0.1);
    }
  });

  it('draws the comparison as the widget does: its cells and its bars', async () => {
    const titled = await pixels(toPng(card('ru', { figures: [] })));
    for (const lang of ['ru', 'en'] as const) {
      const { data } = await pixels(toPng(card(lang)));
      const shapes = data.filter(
        (pixel, i) => i > 1200 * 300 && i < 1200 * 560 && i % 1200 < 760 && pixel < 170,
      ).length;
      expect(shapes).toBeGreaterThan(15_000);
      expect(data.equals(titled.data)).toBe(false);
    }
  });

  it('leaves out a sign that no font has, rather than print a box', () => {
    const plain = toPng(card('ru', { title: 'Цена: 29,4' }));
    expect(Buffer.compare(toPng(card('ru', { title: 'Цена: 29,4万' })), plain)).not.toBe(0);
    expect(Buffer.compare(cachedPng(card('ru', { title: 'Цена: 29,4万' })), plain)).toBe(0);
  });

  it('is the same bytes every time', () => {
    expect(Buffer.compare(toPng(card('ru')), toPng(card('ru')))).toBe(0);
  });
});

describe('a title', () => {
  const long = 'Слово '.repeat(18).trim();
  it.each<[string, Partial<CardWords>]>([
    ['of 110 characters', { title: long }],
    ['of 110 characters without a comparison', { title: long, figures: [] }],
    ['of one long word', { title: 'Электроэнцефалографический'.repeat(4) }],
    ['of one figure', { figures: ['gpuHours'] }],
    ['with a figure that does not exist', { figures: ['nowhere', 'r1'] }],
    ['with figures of two units', { figures: ['r1', 'hours'] }],
    ['of nothing', { title: '', kicker: '', foot: '' }],
  ])('%s stays inside', (_, more) => {
    for (const { text, x, y, size, end, face } of linesOf(card('ru', more))) {
      expect(end ? 0 : x + measureText(text, size, face), text).toBeLessThanOrEqual(1140);
      expect(y).toBeLessThanOrEqual(610);
    }
    expect(toPng(card('ru', more)).length).toBeGreaterThan(3000);
  });
});
