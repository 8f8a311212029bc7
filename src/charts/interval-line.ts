import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

export interface IntervalLine {
  value: number;
  low: number | null;
  high: number | null;
  tone: Tone;
  /** Id of the hatching, for a stated value. */
  hatch?: string;
}

const HEIGHT = 24;
const pct = (value: number): string => `${value}%`;

/** An interval as a band on a number line, its value as a mark; an open end runs to the drawing's edge and fades. */
export function intervalLine({ value, low, high, tone, hatch }: IntervalLine, scale: LinearScale): Element {
  const left = low === null ? 0 : scale.at(low);
  const right = high === null ? 100 : scale.at(high);
  const box = { x: pct(left), y: 6, width: pct(Math.round(Math.max(right - left, 0.3) * 100) / 100), height: 12 };
  const shapes: ElementContent[] = [s('rect', { className: [`tone-${tone}`, 'chart-band'], ...box })];
  if (hatch) shapes.push(s('rect', { fill: `url(#${hatch})`, ...box }));
  const mark = { x1: pct(scale.at(value)), x2: pct(scale.at(value)), y1: 0, y2: HEIGHT };
  shapes.push(s('line', { className: ['chart-mark'], ...mark }));
  if (high === null) shapes.push(arrow('100%', 1));
  if (low === null) shapes.push(arrow('0%', -1));
  return s('svg', { className: ['chart-bar'], width: '100%', height: HEIGHT }, shapes);
}

const arrow = (x: string, direction: 1 | -1): Element => {
  const d = direction === 1 ? 'M-7 6l6 6-6 6' : 'M7 6l-6 6 6 6';
  return s('svg', { x, overflow: 'visible' }, [s('path', { className: ['chart-mark'], fill: 'none', d })]);
};
