import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Palette } from './paint.ts';
import { drawLine, type Line, textRuns, wrap } from './text-lines.ts';

/** Left and right edge of a table, in CSS pixels. */
export interface Edges {
  left: number;
  right: number;
}

/** Sizes of a name with its value, and of what stands under them, in CSS pixels. */
const SIZE = 15;
const SMALL = 13;
/** Share of the width that names have; the rest is the values'. */
const NAMES = 0.6;

/**
 * A row of a table as a drawing has it: a rule, the name at the left, the value at the right, and under them what else the
 * row says, a line of its own for each cell and each aside of the name.
 *
 * @param top of the row
 * @returns what is drawn, and where the next row begins
 */
export function drawRow(row: Element, top: number, { left, right }: Edges, palette: Palette) {
  const [name, value, ...others] = row.children.filter((child) => child.type === 'element');
  const width = right - left;
  const asides = name?.children.filter((child) => child.type === 'element' && child.tagName === 'small') ?? [];
  const label = name && { ...name, children: name.children.filter((child) => !asides.includes(child)) };
  const names = label ? wrap(textRuns(label), (width * NAMES) / SIZE) : [];
  const values = value ? wrap(textRuns(value), (width * (1 - NAMES)) / SIZE).map(bold) : [];
  const under = [...asides, ...others].flatMap((node) =>
    node.type === 'element' ? wrap(textRuns(node), width / SMALL) : [],
  );
  const step = Math.round(SIZE * 1.35);
  const place = (at: number) => top + 4 + (at + 1) * step;
  const below = place(Math.max(names.length, values.length) - 1);
  const small = Math.round(SMALL * 1.4);
  return {
    drawn: [
      s('line', { x1: left, x2: right, y1: top, y2: top, stroke: palette.rule }),
      ...names.map((line, at) => drawLine(line, { x: left, y: place(at), size: SIZE }, palette)),
      ...values.map((line, at) => drawLine(line, { x: right, y: place(at), size: SIZE, end: true }, palette)),
      ...under.map((line, at) => drawLine(muted(line), { x: left, y: below + (at + 1) * small, size: SMALL }, palette)),
    ],
    next: below + under.length * small + 9,
  };
}

/** The line in bold, without the space that it was broken at: it would push it off the edge. */
const bold = (line: Line): Line =>
  line.map((run, at) => ({ ...run, bold: true, text: at === line.length - 1 ? run.text.trimEnd() : run.text }));

const muted = (line: Line): Line => line.map((run) => ({ tone: 'muted', ...run }));
