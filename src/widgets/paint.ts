import type { Element, Properties } from 'hast';
import { CELLS } from '#charts';

/** Colors by the names of the site's tokens. */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  rule: string;
  computed: string;
  stated: string;
  second: string;
  third: string;
}

/** The tokens' light colors, for drawings that leave the site. */
export const light: Palette = {
  paper: '#fbfaf6',
  ink: '#1b1d1f',
  muted: '#5a5f64',
  rule: '#d8d4c8',
  computed: '#0a6661',
  stated: '#a8321f',
  second: '#a97c14',
  third: '#5a6b8c',
};

/** The tokens' dark colors. */
export const dark: Palette = {
  paper: '#14171a',
  ink: '#e9e6df',
  muted: '#a4aab0',
  rule: '#363c42',
  computed: '#5fc7bf',
  stated: '#f2917a',
  second: '#d9b24c',
  third: '#93a6cc',
};

/** Rules that turn a drawing's light colors into dark ones where the reader's system is dark; attributes stand without them. */
export function darkRules(from: Palette, to: Palette): string {
  const tokens = Object.keys(from) as (keyof Palette)[];
  const rules = tokens.flatMap((token) =>
    ['fill', 'stroke'].map((name) => `[${name}="${from[token]}"]{${name}:${to[token]}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

/** What the stylesheet gives a shape by its class, as attributes. */
const attributesOf = (palette: Palette): Record<string, Properties> => ({
  'tone-stated': { fill: palette.stated },
  'tone-computed': { fill: palette.computed },
  'tone-second': { fill: palette.second },
  'tone-third': { fill: palette.third },
  ruled: { stroke: palette.paper },
  halo: { stroke: palette.paper, strokeWidth: '5', strokeLinecap: 'square' },
  cut: { fill: palette.paper },
  mark: { fill: 'none', stroke: palette.ink, strokeWidth: '2' },
  axis: { stroke: palette.muted },
});

/** The element's classes; none where it has no such property. */
export function classNames({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** The shape with attributes in place of its classes, and all that is inside it. */
export function paint(node: Element, palette: Palette, cells = false): Element {
  const table = attributesOf(palette);
  const names = classNames(node);
  const dashed = cells || names.includes('cells');
  const properties: Properties = { ...node.properties };
  delete properties['className'];
  if (node.tagName === 'text') Object.assign(properties, { fill: palette.muted, fontSize: '13' });
  if (node.tagName === 'line') properties['stroke'] = palette.ink;
  for (const name of names) Object.assign(properties, table[name]);
  if (dashed && properties['fill']) Object.assign(properties, { stroke: properties['fill'], fill: 'none' });
  if (names.includes('cells')) Object.assign(properties, CELLS);
  const children = node.children.map((child) => (child.type === 'element' ? paint(child, palette, dashed) : child));
  return { ...node, properties, children };
}
