import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { ruling } from './ruling.ts';
import { percent, type LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

export interface IntervalLine {
  value: number;
  low: number | null;
  high: number | null;
  tone: Tone;
}

const HEIGHT = 24;

/** An interval as a band on a number line, its value as a mark; an open end runs to the drawing's edge and fades. */
export function intervalLine({ value, low, high, tone }: IntervalLine, scale: LinearScale): Element {
  const left = low === null ? 0 : scale.at(low);
  const right = high === null ? 100 : Math.max(scale.at(high), Math.min(left + 0.3, 100));
  const shapes: ElementContent[] = [s('rect', { x: percent(left), y: 6, width: percent(right - left), height: 12 })];
  if (tone === 'stated') shapes.push(...ruling([left, right], [10, 14]));
  const at = percent(scale.at(value));
  shapes.push(s('line', { className: ['mark'], x1: at, x2: at, y2: HEIGHT }));
  if (high === null) shapes.push(arrow('100%', 1));
  if (low === null) shapes.push(arrow('0%', -1));
  return s('svg', { className: ['chart', `tone-${tone}`], height: HEIGHT }, shapes);
}

const arrow = (x: string, direction: 1 | -1): Element => {
  const d = direction === 1 ? 'M-7 6l6 6-6 6' : 'M7 6l-6 6 6 6';
  return s('svg', { x, overflow: 'visible' }, [s('path', { className: ['mark'], d })]);
};
