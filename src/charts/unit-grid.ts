import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Tone } from './tone.ts';

/** Side of a cell with its gap, of its ink, and of the gap between blocks of a hundred, in the drawing's units. */
const PITCH = 10;
const INK = 8.6;
const GAP = 6;
/** Cells in a block's row and column. */
const TEN = 10;
/** Columns of fading cells that stand for an open end. */
const GHOSTS = 3;
/** CSS pixels of one unit where there is room. */
const SCALE = 2;

/**
 * A row of cells is one line with this dash: ten cells, then the gap between blocks. The stylesheet gives it, with the
 * ink as the line's width, to the lines of a drawing of class `cells`.
 */
export const CELLS = {
  strokeWidth: INK,
  strokeDasharray: [...Array<string>(9).fill(`${INK} ${PITCH - INK}`), `${INK} ${PITCH - INK + GAP}`].join(' '),
};

export interface UnitGrid {
  /** How many cells; at least 1. */
  cells: number;
  /** How many of them, from the first, are lit. */
  lit: number;
  tone: Tone;
  litTone: Tone;
  /** Whether more cells may follow: columns that grow fainter. */
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

/** One field of equal cells to the layout's scale; the lit cells lie over the others. */
export function unitGrid(grid: UnitGrid, layout: GridLayout): Element {
  const cells = Math.max(1, Math.round(grid.cells));
  const lit = Math.min(cells, Math.max(0, Math.round(grid.lit)));
  const lines = Math.ceil(cells / (layout.rows * layout.blocks * TEN));
  const height = lines === 1 ? Math.min(cells, layout.rows) * PITCH : lineY(lines, layout) - GAP;
  const shapes = [
    ...(lit < cells ? [s('path', { d: rowsOf(cells, layout) })] : []),
    ...(lit > 0 ? [s('path', { className: [`tone-${grid.litTone}`], d: rowsOf(lit, layout) })] : []),
    ...(grid.open ? ghosts(cells, layout).map((d, i) => s('path', { d, opacity: [0.5, 0.3, 0.15][i] })) : []),
  ];
  const size = { viewBox: `0 0 ${layout.width} ${height}`, width: layout.width * SCALE, height: height * SCALE };
  return s('svg', { className: ['cells', `tone-${grid.tone}`], ...size }, shapes);
}

/** The first `cells` cells, filled column by column: a line for each row that has any. */
function rowsOf(cells: number, layout: GridLayout): string {
  const { rows, blocks } = layout;
  const perLine = rows * blocks * TEN;
  let path = '';
  for (let first = 0; first < cells; first += perLine) {
    const here = Math.min(cells - first, perLine);
    for (let row = 0; row < Math.min(rows, here); row += 1) {
      const columns = Math.ceil((here - row) / rows);
      path += `M0 ${lineY(first / perLine, layout) + row * PITCH + PITCH / 2}h${columnX(columns - 1) + INK}`;
    }
  }
  return path;
}

/** The columns behind the last cell, as high as it stands in its own. */
function ghosts(cells: number, layout: GridLayout): string[] {
  const { rows, blocks } = layout;
  const columns = Math.ceil(cells / rows);
  const line = Math.floor((columns - 1) / (blocks * TEN));
  const x = columnX((columns - 1) % (blocks * TEN)) + PITCH + INK / 2;
  const y = lineY(line, layout) + (PITCH - INK) / 2;
  const tall = Math.min(cells, rows) * PITCH;
  return Array.from({ length: GHOSTS }, (_, i) => `M${x + i * PITCH} ${y.toFixed(1)}v${tall}`);
}

/** The upper edge of a line of blocks. */
const lineY = (line: number, { rows }: GridLayout): number => line * (rows * PITCH + GAP);

/** The left edge of a column within its line. */
const columnX = (column: number): number => column * PITCH + Math.floor(column / TEN) * GAP;
