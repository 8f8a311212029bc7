import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { bar, gridLayout, isNarrow, isWide, linearScale, type LinearScale, unitGrid, type Tone } from '#charts';
import type { Figure } from '#figures';
import type { Quantity } from '#quantities';
import { say, writeNumber } from '#wording';
import { fieldRows, type FieldRow } from './field-rows.ts';
import { figureText } from './figure-text.ts';

/** Above this ratio the smaller bar is too short to see and a field of cells is drawn. */
const ROOM_FOR_BARS = 30;
/** More figures than this are always bars: fields would fill the page. */
const FIELDS_AT_MOST = 4;

/** More bars than this stand beside their words where there is room, not under them. */
const MANY = 3;

/** A shape's words: what it is, its value, and who says so or that it was worked out. */
export interface Label {
  label: string;
  value: string;
  status: string;
}

export interface BarRow extends Label {
  amount: { value: number; low: number | null; high: number | null };
  tone: Tone;
}

interface BarsPicture {
  kind: 'bars';
  rows: BarRow[];
  /** The values that the scale holds. */
  extent: number[];
  /** Whether the words stand beside the bars where there is room. */
  long: boolean;
  sentences: string[];
}

interface FieldsPicture {
  kind: 'fields';
  rows: FieldRow[];
  /** The largest field that the scale of each stage has to hold. */
  scales: { cells: number; open: boolean }[];
  sentences: string[];
}

/** Figures drawn to one linear scale: bars where there is room for them, else fields of equal cells. */
export type ScalePicture = BarsPicture | FieldsPicture;

export interface ScaleOptions {
  /** The figure that one cell stands for; the smallest unless given. */
  cell?: Figure;
  /** All the figures that the scale has to hold, for several pictures to one scale. */
  among?: readonly Figure[];
  /** Bars whatever the ratio. */
  bars?: boolean;
}

/** The picture's model, with the `sentences` that say what it shows. */
export function scalePicture(figures: readonly Figure[], language: string, options: ScaleOptions = {}): ScalePicture {
  const { cell = smallestOf(figures), among = figures, bars = figures.length > FIELDS_AT_MOST } = options;
  const largest = Math.max(...among.map(({ quantity }) => quantity.value));
  const cramped = cell.quantity.value > 0 && largest / cell.quantity.value > ROOM_FOR_BARS;
  if (cramped && !bars) return fieldsPicture(figures, among, cell, language);
  const rows = figures.map((figure): BarRow => {
    return { ...labelOf(figure, language), amount: drawnAmount(figure.quantity), tone: toneOf(figure) };
  });
  const extent = among.flatMap(({ quantity }) => {
    const { value, low, high } = drawnAmount(quantity);
    return [value, low ?? value, high ?? value];
  });
  const scale = linearScale(extent);
  const ranged = rows.some(({ amount }) => isWide(amount, scale));
  const sentences = [
    say('to-scale', language),
    ...hairlines(
      rows.map(({ amount }) => amount.value),
      scale,
      language,
    ),
    ...(ranged ? [say('whiskers', language)] : []),
    ...openEnds(figures, language),
  ];
  return { kind: 'bars', rows, extent, long: among.length > MANY, sentences };
}

const smallestOf = (figures: readonly Figure[]): Figure =>
  figures.reduce((a, b) => (b.quantity.value < a.quantity.value ? b : a));

function fieldsPicture(
  figures: readonly Figure[],
  among: readonly Figure[],
  cell: Figure,
  language: string,
): FieldsPicture {
  const fieldOf = (figure: Figure) => ({
    ...labelOf(figure, language),
    // Three digits, as the ratio is written: a field has as many cells as its title says.
    cells: Math.max(1, Math.round(Number((figure.quantity.value / cell.quantity.value).toPrecision(3)))),
    open: figure.quantity.high === null,
  });
  const fields = figures.map(fieldOf).sort((a, b) => a.cells - b.cells);
  const scales: FieldsPicture['scales'] = [];
  for (const { stage, cells, open } of fieldRows(among.map(fieldOf), 1, 'third', language)) {
    const scale = (scales[stage] ??= { cells, open });
    scales[stage] = { cells: Math.max(scale.cells, cells), open: scale.open || open };
  }
  const square = say('one-cell', language, { label: cell.label, value: figureText(cell, language) });
  const counts = fields
    .filter(({ cells }) => cells > 1)
    .map(({ label, cells }) => say('cells', language, { label, n: cells, cells: writeNumber(cells, language) }));
  const rows = fieldRows(fields, fields[0]?.cells ?? 1, toneOf(smallestOf(figures)), language);
  return { kind: 'fields', rows, scales, sentences: [square, ...counts, ...openEnds(figures, language)] };
}

/** The ends to draw: those of an estimate or a computation, not half a unit of a stated number's rounding. */
export function drawnAmount({ value, low, high, modifier, last }: Quantity): BarRow['amount'] {
  const rounded = modifier === '=' && last !== undefined;
  return { value, low: rounded && low !== null ? value : low, high: rounded && high !== null ? value : high };
}

/** What stands where a bar would be too short to be seen, where there is such a one. */
export const hairlines = (values: readonly number[], scale: LinearScale, language: string): string[] =>
  values.some((value) => isNarrow(value, scale)) ? [say('hairline', language)] : [];

/** What an open edge means, where there is one. */
export const openEnds = (figures: readonly Figure[], language: string): string[] => [
  ...(figures.some(({ quantity }) => quantity.high === null) ? [say('open-high', language)] : []),
  ...(figures.some(({ quantity }) => quantity.low === null) ? [say('open-low', language)] : []),
];

const toneOf = ({ status }: Figure): Tone => (status === 'estimated' ? 'second' : status);

const labelOf = (figure: Figure, language: string): Label => ({
  label: figure.label,
  value: figureText(figure, language),
  status: statusText(figure, language),
});

/** "Сказано: OpenAI", "вычислено". */
export function statusText({ status, who }: Figure, language: string): string {
  const word = say(`status-${status}`, language);
  return who && status !== 'computed' ? `${word}: ${who}` : word;
}

/** The picture's rows; words stand in HTML beside shapes that stretch. */
export const drawScale = (picture: ScalePicture): ElementContent[] =>
  picture.kind === 'bars' ? drawBars(picture) : drawFields(picture);

/** Classes of the element around the rows: whether words may stand beside shapes, and whether a bar needs room to go on. */
export function scaleClasses(picture: ScalePicture): string[] {
  if (picture.kind === 'fields') return [];
  const open = picture.rows.some(({ amount }) => amount.high === null);
  return [...(open ? ['is-open'] : []), ...(picture.long ? ['is-long'] : [])];
}

const row = ({ label, value, status }: Label, shape: ElementContent): ElementContent =>
  h('div', [h('p', [h('bdi', label), ' ', h('b', value), ...(status ? [' ', h('small', status)] : [])]), shape]);

function drawBars({ rows, extent }: BarsPicture): ElementContent[] {
  const scale = linearScale(extent);
  return rows.map((item) => row(item, bar({ ...item.amount, tone: item.tone }, scale)));
}

function drawFields({ rows, scales }: FieldsPicture): ElementContent[] {
  const layouts = scales.map(({ cells, open }) => gridLayout(cells, open));
  return rows.flatMap((item) => {
    const layout = layouts[item.stage];
    return layout ? [row(item, unitGrid(item, layout))] : [];
  });
}
