import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Tone } from './tone.ts';

/** Side of a cell with its gap, of its ink, and of the gap between blocks of a hundred, in the drawing's units. */
const PITCH = 10;
const INK = 8.6;
const GAP = 6;
/** Cells in a block's row and column. */
const TEN = 10;
/** Cut from the last column, so that a scaled pattern does not bleed into the next cell. */
const EDGE = 0.8;
/** Columns of outlined cells that stand for an open end. */
const GHOSTS = 3;
/** CSS pixels of one unit where there is room. */
const SCALE = 2;

export interface UnitGrid {
  /** How many cells; at least 1. */
  cells: number;
  /** How many of them, from the first, are lit. */
  lit: number;
  tone: Tone;
  litTone: Tone;
  /** Whether more cells may follow: outlined columns that grow fainter. */
  open: boolean;
}

/** How cells are laid out: in columns of `rows`, ten columns to a block, so that hundreds can be counted. */
export interface GridLayout {
  rows: number;
  /** Blocks of ten columns on one line. */
  blocks: number;
  /** Width of the drawing in its own units, ghosts included. */
  width: number;
}

/** The layout in which the largest of several grids is read best; the others share it and so its scale. */
export function gridLayout(cells: number, open: boolean): GridLayout {
  const rows = cells <= 100 ? 5 : TEN;
  const needed = Math.ceil(cells / (rows * TEN));
  const blocks = needed <= 5 ? needed : needed <= 10 ? 5 : TEN;
  const columns = needed <= blocks ? Math.ceil(cells / rows) : blocks * TEN;
  return { rows, blocks, width: columnX(columns - 1) + PITCH + (open ? GHOSTS * PITCH : 0) };
}

/** The patterns of a set of grids, to be placed once; ids derive from `id`. */
export const gridPatterns = (id: string, tones: readonly Tone[]): Element =>
  s(
    'svg',
    { className: ['chart-defs'], width: 0, height: 0 },
    [...new Set(tones)]
      .map((tone) => cellPattern(patternId(id, tone), { className: [`tone-${tone}`], width: INK, height: INK }))
      .concat(
        cellPattern(patternId(id, 'ghost'), {
          className: ['chart-ghost'],
          x: 0.5,
          y: 0.5,
          width: INK - 1,
          height: INK - 1,
        }),
      ),
  );

const patternId = (id: string, name: string): string => `${id}-${name}`;

const cellPattern = (id: string, cell: Record<string, string | number | string[]>): Element =>
  s('pattern', { id, width: PITCH, height: PITCH, patternUnits: 'userSpaceOnUse' }, [s('rect', cell)]);

/** One field of equal cells to the layout's scale, `id` being that of its patterns. */
export function unitGrid(grid: UnitGrid, layout: GridLayout, id: string): Element {
  const cells = Math.max(1, Math.round(grid.cells));
  const lit = Math.min(cells, Math.max(0, Math.round(grid.lit)));
  const lines = Math.ceil(cells / (layout.rows * layout.blocks * TEN));
  const rows = cells < layout.rows ? cells : layout.rows;
  const height = lines === 1 ? rows * PITCH : lines * (layout.rows * PITCH + GAP) - GAP;
  const fill = (tone: string) => `url(#${patternId(id, tone)})`;
  const shapes = [
    group(areas(lit, cells, layout), fill(grid.tone)),
    group(areas(0, lit, layout), fill(grid.litTone)),
    grid.open ? s('g', { fill: fill('ghost') }, ghosts(cells, layout)) : undefined,
  ].filter((shape) => shape !== undefined);
  const size = { viewBox: `0 0 ${layout.width} ${height}`, width: layout.width * SCALE, height: height * SCALE };
  return s('svg', { className: ['chart-grid'], ...size }, shapes);
}

interface Area {
  x: number;
  y: number;
  columns: number;
  rows: number;
}

/** Cells `from` … `to` as rectangles that no gap parts. */
function areas(from: number, to: number, { rows, blocks }: GridLayout): Area[] {
  const found: Area[] = [];
  for (let cell = from; cell < to;) {
    const column = Math.floor(cell / rows);
    const row = cell % rows;
    const [line, place] = [Math.floor(column / (blocks * TEN)), column % (blocks * TEN)];
    const inBlock = TEN - (place % TEN);
    const whole = row === 0 ? Math.min(inBlock, Math.floor((to - cell) / rows)) : 0;
    const tall = whole > 0 ? rows : Math.min(rows - row, to - cell);
    const y = line * (rows * PITCH + GAP) + row * PITCH;
    found.push({ x: columnX(place), y, columns: Math.max(1, whole), rows: tall });
    cell += Math.max(1, whole) * tall;
  }
  return found;
}

/** Areas of one fill; nothing for none. */
const group = (list: readonly Area[], fill: string): Element | undefined =>
  list.length > 0
    ? s(
        'g',
        { fill },
        list.map((area) => rect(area)),
      )
    : undefined;

/** The pattern begins at each rectangle's own corner, so that gaps between blocks do not cut cells. */
const rect = ({ x, y, columns, rows }: Area, opacity?: number): ElementContent =>
  s('rect', {
    ...(x || y ? { transform: `translate(${x} ${y})` } : {}),
    width: columns * PITCH - EDGE,
    height: rows * PITCH,
    ...(opacity === undefined ? {} : { opacity }),
  });

function ghosts(cells: number, { rows, blocks }: GridLayout): ElementContent[] {
  const tall = Math.min(cells, rows);
  const columns = Math.ceil(cells / rows);
  const line = Math.floor((columns - 1) / (blocks * TEN));
  const x = columnX((columns - 1) % (blocks * TEN)) + PITCH;
  const y = line * (rows * PITCH + GAP);
  return [0.9, 0.6, 0.3].map((opacity, i) => rect({ x: x + i * PITCH, y, columns: 1, rows: tall }, opacity));
}

/** The left edge of a column within its line. */
const columnX = (column: number): number => column * PITCH + Math.floor(column / TEN) * GAP;
