import type { Element, ElementContent, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { h, s } from 'hastscript';
import { classNames, darkRules, paint, type Palette } from './paint.ts';
import { drawRow } from './svg-rows.ts';
import { drawLine, textRuns, wrap } from './text-lines.ts';

/** Width of the drawing and the margin around it, in CSS pixels. */
const WIDTH = 720;
const MARGIN = 32;
const INNER = WIDTH - 2 * MARGIN;

/** Elements whose text is a paragraph of its own, with its size in CSS pixels. */
const PARAGRAPHS: Record<string, number> = { p: 14, li: 14, dt: 14, dd: 20 };
/** What a picture leaves to the page: the drawer with the working, links to files. */
const LEFT_OUT = new Set(['details', 'thead']);

/**
 * A widget's figure as a drawing that stands by itself: its title, shapes and notes as SVG, without classes or styles,
 * so that it looks the same in a browser, an editor and a picture made of it. Its title and description are those of the
 * figure's picture.
 *
 * @param figure what `renderWidget` gave
 * @param dark the colors where the reader's system is dark; without them there is one set of colors
 * @param origin where the figure comes from, as its last line
 */
export function standaloneSvg(
  figure: Element,
  palette: Palette,
  { dark, origin }: { dark?: Palette; origin?: string } = {},
): Element {
  const drawn: ElementContent[] = [];
  let y = MARGIN;
  const place = (node: Element): void => {
    if (LEFT_OUT.has(node.tagName) || classNames(node).includes('files')) return;
    if (node.tagName === 'svg') {
      drawn.push(shape(node, y, palette));
      y += heightOf(node) + (heightOf(node) > 0 ? 10 : 0);
      return;
    }
    if (node.tagName === 'tr') {
      const row = drawRow(node, y, { left: MARGIN, right: WIDTH - MARGIN }, palette);
      drawn.push(...row.drawn);
      y = row.next;
      return;
    }
    const size = sizeOf(node);
    if (size === undefined) return node.children.forEach((child) => child.type === 'element' && place(child));
    const serif = isTitle(node);
    for (const line of wrap(textRuns(serif ? { ...node, properties: {} } : node), INNER / size)) {
      y += Math.round(size * 1.35);
      drawn.push(drawLine(line, { x: MARGIN, y, size, serif }, palette));
    }
    y += serif || node.tagName === 'dd' ? 12 : 6;
  };
  place(figure);
  if (origin) place(h('p', { className: ['kicker'] }, origin));
  const height = Math.round(y + MARGIN);
  const fontFamily = 'Golos Text, Arial, sans-serif';
  return s(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, fontFamily },
      ...{ role: 'img', lang: figure.properties['lang'] },
    },
    [
      ...named('title', figure, '-title'),
      ...named('desc', figure, '-caption'),
      ...(dark ? [s('style', darkRules(palette, dark))] : []),
      s('rect', { width: WIDTH, height, fill: palette.paper }),
      ...drawn,
    ],
  );
}

/** The words of the figure's element whose id ends so, as the drawing's title or description. */
function named(tagName: 'title' | 'desc', figure: Element, ending: string): Element[] {
  const find = (node: Element): Element | undefined => {
    if (String(node.properties['id'] ?? '').endsWith(ending)) return node;
    for (const child of node.children) {
      const found = child.type === 'element' ? find(child) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const node = find(figure);
  return node ? [s(tagName, toString(node))] : [];
}

const isTitle = ({ properties }: Element): boolean => String(properties['id'] ?? '').endsWith('-title');

const sizeOf = (node: Element): number | undefined => (isTitle(node) ? 24 : PARAGRAPHS[node.tagName]);

/** The shape where it stands in the flow; what was sized by the page's width is sized by the drawing's. */
function shape(node: Element, y: number, palette: Palette): Element {
  const { viewBox } = node.properties;
  const painted = paint(node, palette);
  const width = Math.min(Number(node.properties['width']) || INNER, INNER);
  const fit: Properties = viewBox ? { preserveAspectRatio: 'xMinYMin' } : { overflow: 'visible' };
  const properties: Properties = {
    ...painted.properties,
    x: String(MARGIN),
    y: String(y),
    width: String(width),
    height: String(heightOf(node)),
    ...fit,
  };
  return { ...painted, properties };
}

function heightOf({ properties }: Element): number {
  const [width, height] = [Number(properties['width']), Number(properties['height'])];
  return width > INNER ? Math.round((height * INNER) / width) : height;
}
