import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Face } from '#widgets';
import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import opentype from 'opentype.js';

const require = createRequire(resolve('package.json'));
const fileOf = (name: string): string => require.resolve(name);

/**
 * The faces as full TrueType files. What a site is read in is woff2 in subsets; of that resvg draws nothing, and of a
 * subset it draws empty boxes.
 */
export const fontFiles: Record<Face, string> = {
  serif: fileOf('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  sans: fileOf('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
  bold: fileOf('@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf'),
};

const fonts = Object.fromEntries(
  Object.entries(fontFiles).map(([face, path]) => {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return [face, opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)];
  }),
) as Record<Face, opentype.Font>;

/** Advance widths in ems by face and sign: they are asked for again and again. */
const advances: Record<Face, Map<string, number>> = { serif: new Map(), sans: new Map(), bold: new Map() };

/** Width of a text in CSS pixels, without kerning, which would make it a hair narrower. */
export function measureText(text: string, size: number, face: Face): number {
  let width = 0;
  for (const sign of text) {
    let advance = advances[face].get(sign);
    if (advance === undefined) {
      advance = (fonts[face].charToGlyph(sign).advanceWidth ?? 0) / fonts[face].unitsPerEm;
      advances[face].set(sign, advance);
    }
    width += advance * size;
  }
  return width;
}

/**
 * The drawing as a PNG.
 *
 * @param width in pixels; the drawing's own unless given
 */
export function toPng(
  drawing: Element | string,
  width?: number,
  files = Object.values(fontFiles),
): Uint8Array<ArrayBuffer> {
  const svg = typeof drawing === 'string' ? drawing : toHtml(drawing, { space: 'svg' });
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'Golos Text' },
    fitTo: width === undefined ? { mode: 'original' } : { mode: 'width', value: width },
  });
  return Uint8Array.from(picture.render().asPng());
}

/** What a drawing's pixels depend on besides it. */
const revision = ['@resvg/resvg-js', '@expo-google-fonts/golos-text', '@expo-google-fonts/source-serif-4']
  .map((name) => (require(`${name}/package.json`) as { version: string }).version)
  .join();

/** Where drawn pictures are kept from one build to the next. */
const CACHE = resolve('node_modules/.cache/kratno-cards');

/** Whether one of the faces has the sign; one that none has would be printed as an empty box. */
const isDrawable = (sign: string): boolean => Object.values(fonts).some((font) => font.charToGlyph(sign).index > 0);

/**
 * As `toPng`, without the signs that no face has, and drawn once: a picture that was drawn before is read from the disk.
 */
export function cachedPng(drawing: Element): Uint8Array<ArrayBuffer> {
  const svg = toHtml(drawing, { space: 'svg' }).replace(/[^\p{ASCII}\s]/gu, (sign) => (isDrawable(sign) ? sign : ''));
  const path = resolve(CACHE, `${createHash('sha256').update(revision).update(svg).digest('hex')}.png`);
  if (existsSync(path)) return Uint8Array.from(readFileSync(path));
  const png = toPng(svg);
  mkdirSync(CACHE, { recursive: true });
  // Under a name of its own first, so that no other build reads half a picture.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, path);
  return png;
}
