import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

export interface Bar {
  value: number;
  /** Where the bar begins; 0 unless given. */
  from?: number;
  /** The interval's ends in the value's unit; `null` where it is open. A whisker is drawn where they lie apart. */
  low: number | null;
  high: number | null;
  tone: Tone;
  /** Id of the hatching, for a stated value. */
  hatch?: string;
}

/** Height of a bar's drawing in CSS pixels. */
const HEIGHT = 24;
const pct = (value: number): string => `${value}%`;

/**
 * One horizontal bar from zero, in percent of the drawing's width, so that it stretches without distorting its parts.
 * An open end is an arrowhead beyond the bar, an interval a whisker, zero a hairline.
 */
export function bar({ value, from = 0, low, high, tone, hatch }: Bar, scale: LinearScale): Element {
  const [start, end] = [scale.at(from), scale.at(from + value)];
  const [x, width] = [Math.min(start, end), Math.abs(end - start)];
  const box = { x: pct(x), y: 0, width: pct(Math.round(width * 100) / 100), height: HEIGHT };
  const shapes: ElementContent[] = [s('rect', { className: [`tone-${tone}`], ...box })];
  if (hatch) shapes.push(s('rect', { fill: `url(#${hatch})`, ...box }));
  if (width < 0.4) shapes.push(s('rect', { className: [`tone-${tone}`], x: pct(end), y: 0, width: 2, height: HEIGHT }));
  if (high === null) shapes.push(arrow(end, tone, 1));
  if (low === null) shapes.push(arrow(end, undefined, -1));
  if (low !== null && high !== null && scale.at(high) - scale.at(low) >= 0.5)
    shapes.push(whisker(scale.at(low), scale.at(high)));
  const zero = pct(scale.at(0));
  const line = s('line', { className: ['chart-zero'], x1: zero, x2: zero, y1: 0, y2: HEIGHT });
  return s('svg', { className: ['chart-bar'], width: '100%', height: HEIGHT }, [...shapes, line]);
}

/** Chevrons that grow fainter: the value goes on from here, nobody said how far. */
const arrow = (at: number, tone: Tone | undefined, direction: 1 | -1): Element =>
  s(
    'svg',
    { x: pct(at), className: [tone ? `tone-${tone}` : 'chart-open-low'], overflow: 'visible' },
    [4, 12, 20].map((x, i) => {
      const path = direction === 1 ? `M${x} 0h4l6 12-6 12h-4l6-12z` : `M${-x} 0h-4l-6 12 6 12h4l-6-12z`;
      return s('path', { d: path, opacity: [0.8, 0.5, 0.25][i] });
    }),
  );

const whisker = (low: number, high: number): Element =>
  s('g', { className: ['chart-whisker'] }, [
    s('line', { x1: pct(low), x2: pct(high), y1: 12, y2: 12 }),
    s('line', { x1: pct(low), x2: pct(low), y1: 7, y2: 17 }),
    s('line', { x1: pct(high), x2: pct(high), y1: 7, y2: 17 }),
  ]);
