import type { Element } from 'hast';
import { s } from 'hastscript';
import { bar, gridLayout, linearScale, unitGrid } from '#charts';
import type { Figure } from '#figures';
import { cardText, fitText, type Measure } from './card-text.ts';
import { paint, type Palette } from './paint.ts';
import { scalePicture, type Label, type ScalePicture } from './scale-picture.ts';

/** Where the picture stands and how much room it has, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Size of a row's words, the room that they take above their shape, and the room between rows. */
const WORDS = 24;
const LABEL = 38;
const GAP = 22;
/** Height of the charts' bars, and how much higher they are here at most. */
const BAR = 24;
const HIGHER = 2.8;
/** CSS pixels of one unit of a grid at most. */
const LARGER = 2.4;

/** The figures drawn to one scale, as their widget draws them, with their words above each shape. */
export function cardPicture(
  figures: readonly Figure[],
  language: string,
  box: Box,
  palette: Palette,
  measure: Measure,
): Element[] {
  const picture = scalePicture(figures, language);
  const shapes = shapesOf(picture, box);
  let y = box.y;
  return picture.rows.flatMap((row, i) => {
    const shape = shapes[i];
    if (!shape) return [];
    const words = labelOf(row, box, y, palette, measure);
    const drawn = s('g', { transform: `translate(${box.x} ${y + LABEL}) scale(${shape.scale})` }, shape.node);
    y += LABEL + shape.height * shape.scale + GAP;
    return [...words, paint(drawn, palette)];
  });
}

interface Shape {
  node: Element;
  /** In the shape's own units. */
  height: number;
  scale: number;
}

function shapesOf(picture: ScalePicture, { width, height }: Box): Shape[] {
  const room = height - picture.rows.length * (LABEL + GAP) + GAP;
  if (picture.kind === 'bars') {
    const scale = Math.min(HIGHER, room / picture.rows.length / BAR);
    const axis = linearScale(picture.extent);
    // An open end goes on to the right of its bar.
    const open = picture.rows.some(({ amount }) => amount.high === null);
    const long = (width - (open ? 60 : 0)) / scale;
    return picture.rows.map((row) => ({
      node: sized(bar({ ...row.amount, tone: row.tone }, axis), long, BAR),
      height: BAR,
      scale,
    }));
  }
  const layouts = picture.scales.map(({ cells, open }) => gridLayout(cells, open));
  const grids = picture.rows.map((row) => unitGrid(row, layouts[row.stage]!));
  const heights = grids.map(({ properties }) => Number(String(properties['viewBox']).split(' ')[3]));
  const widest = Math.max(...layouts.map((layout) => layout.width));
  const scale = Math.min(LARGER, width / widest, room / heights.reduce((sum, high) => sum + high, 0));
  return grids.map((node, i) => {
    const long = layouts[picture.rows[i]!.stage]!.width;
    return { node: sized(node, long, heights[i]!), height: heights[i]!, scale };
  });
}

/** The shape at its own size, which a picture can't take from a page. */
const sized = (node: Element, width: number, height: number): Element => ({
  ...node,
  properties: { ...node.properties, width: String(width), height: String(height), overflow: 'visible' },
});

/** What it is and how much, on one line; of a long name only its beginning. */
function labelOf({ label, value }: Label, box: Box, y: number, palette: Palette, measure: Measure): Element[] {
  const space = value ? measure(value, WORDS, 'bold') + WORDS / 2 : 0;
  const [name = ''] = fitText(label, 'sans', { width: box.width - space, lines: 1 }, [WORDS], measure).lines;
  const line = y + WORDS;
  return [
    cardText(name, 'sans', WORDS, { x: box.x, y: line, fill: palette.muted }),
    cardText(value, 'bold', WORDS, { x: box.x + measure(name, WORDS, 'sans') + WORDS / 2, y: line, fill: palette.ink }),
  ];
}
