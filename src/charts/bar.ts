import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { ruling } from './ruling.ts';
import { percent, type LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

export interface Bar {
  value: number;
  /** Where the bar begins; 0 unless given. */
  from?: number;
  /** The interval's ends in the value's unit; `null` where it is open. A whisker is drawn where they lie apart. */
  low: number | null;
  high: number | null;
  tone: Tone;
}

/** Height of a bar's drawing in CSS pixels. */
const HEIGHT = 24;
/** A narrower bar, in percent, is drawn as a mark: it could not be seen. */
const NARROW = 0.4;

/**
 * One horizontal bar from zero, in percent of the drawing's width, so that it stretches without distorting its parts.
 * An open end is an arrowhead beyond the bar, an interval a whisker, zero a hairline.
 */
export function bar({ value, from = 0, low, high, tone }: Bar, scale: LinearScale): Element {
  const [start, end] = [scale.at(from), scale.at(from + value)];
  const [left, right] = [Math.min(start, end), Math.max(start, end)];
  const narrow = right - left < NARROW;
  const width = narrow ? 2 : percent(right - left);
  const shapes: ElementContent[] = [s('rect', { ...(left > 0 ? { x: percent(left) } : {}), width, height: HEIGHT })];
  if (tone === 'stated' && !narrow) shapes.push(...ruling([left, right], [6, 12, 18]));
  if (high === null) shapes.push(arrow(end, 1));
  if (low === null) shapes.push(arrow(end, -1));
  if (low !== null && high !== null && isWide({ low, high }, scale))
    shapes.push(whisker(scale.at(low), scale.at(high)));
  const zero = scale.at(0);
  const line = s('line', { ...(zero > 0 ? { x1: percent(zero), x2: percent(zero) } : {}), y2: HEIGHT });
  return s('svg', { className: ['chart', `tone-${tone}`], height: HEIGHT }, [...shapes, line]);
}

/** Whether a bar of a value is too short to be seen, so that a hairline stands for it. */
export const isNarrow = (value: number, scale: LinearScale): boolean =>
  value !== 0 && Math.abs(scale.at(value) - scale.at(0)) < NARROW;

/** Whether an interval is wide enough to be drawn as a whisker; an open one is not. */
export const isWide = ({ low, high }: Pick<Bar, 'low' | 'high'>, scale: LinearScale): boolean =>
  low !== null && high !== null && scale.at(high) - scale.at(low) >= 0.5;

/** Chevrons that grow fainter: the value goes on from here, nobody said how far. Those inside a bar are cut out of it. */
const arrow = (at: number, direction: 1 | -1): Element =>
  s(
    'svg',
    { x: percent(at), ...(direction === -1 ? { className: ['cut'] } : {}), overflow: 'visible' },
    [4, 12, 20].map((x, i) => {
      const d = direction === 1 ? `M${x} 0h4l6 12-6 12h-4l6-12z` : `M${-x} 0h-4l-6 12 6 12h4l-6-12z`;
      return s('path', { d, opacity: [0.8, 0.5, 0.25][i] });
    }),
  );

/** A line with a stop at either end, on a ground of paper so that it is seen on a bar of any color. */
function whisker(low: number, high: number): Element {
  const lines = [
    { x1: percent(low), x2: percent(high), y1: 12, y2: 12 },
    ...[low, high].map((end) => ({ x1: percent(end), x2: percent(end), y1: 6, y2: 18 })),
  ];
  return s('g', [
    ...lines.map((line) => s('line', { className: ['halo'], ...line })),
    ...lines.map((line) => s('line', line)),
  ]);
}
