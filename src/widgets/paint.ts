import type { Element, Properties } from 'hast';

/** Colors by the names of the site's tokens. */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
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
  computed: '#0a6661',
  stated: '#a8321f',
  second: '#a97c14',
  third: '#5a6b8c',
};

/** What the stylesheet gives a shape by its class, as attributes. */
const attributesOf = (palette: Palette): Record<string, Properties> => ({
  'tone-stated': { fill: palette.stated },
  'tone-computed': { fill: palette.computed },
  'tone-second': { fill: palette.second },
  'tone-third': { fill: palette.third },
  'chart-hatch': { fill: palette.paper, opacity: '0.4' },
  'chart-ghost': { fill: 'none', stroke: palette.third },
  'chart-open-low': { fill: palette.paper },
  'chart-zero': { stroke: palette.ink },
  'chart-whisker': { stroke: palette.ink, strokeWidth: '1.5' },
  'chart-mark': { stroke: palette.ink, strokeWidth: '2' },
  'chart-band': { opacity: '0.75' },
  'chart-rule': { stroke: palette.muted },
  'chart-ring': { fill: 'none', stroke: palette.muted },
});

/** The element's classes; none where it has no such property. */
export function classNames({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** The shape with attributes in place of its classes, and all that is inside it. */
export function paint(node: Element, palette: Palette): Element {
  const table = attributesOf(palette);
  const properties: Properties = { ...node.properties };
  delete properties['className'];
  if (node.tagName === 'text') Object.assign(properties, { fill: palette.muted, fontSize: '13' });
  for (const name of classNames(node)) Object.assign(properties, table[name]);
  const children = node.children.map((child) => (child.type === 'element' ? paint(child, palette) : child));
  return { ...node, properties, children };
}
