import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { light } from '#widgets';
import { toPng } from './raster.ts';

/** The site's mark, in a square of 32. */
const mark = readFileSync(resolve('public/favicon.svg'), 'utf8').replace(/<style>[\s\S]*?<\/style>/, '');

/** The icons by name: their side in pixels, and how much of it the mark takes where a system cuts corners off. */
export const icons: Record<string, { side: number; share: number }> = {
  'favicon-32': { side: 32, share: 1 },
  'apple-touch-icon': { side: 180, share: 0.72 },
  'icon-192': { side: 192, share: 1 },
  'icon-512': { side: 512, share: 1 },
  'icon-maskable': { side: 512, share: 0.6 },
};

/** The site's mark as a PNG. */
export function iconPng(name: string): Uint8Array<ArrayBuffer> {
  const { side, share } = icons[name]!;
  const shapes = mark
    .replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '')
    .replaceAll('class="field"', `fill="${light.ink}"`)
    .replaceAll('class="one"', 'fill="#5fc7bf"');
  const ground = share < 1 ? `<rect width="32" height="32" fill="${light.paper}"/>` : '';
  const place = `translate(${16 * (1 - share)} ${16 * (1 - share)}) scale(${share})`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g transform="${place}">${shapes}</g></svg>`;
  return toPng(svg, side);
}
