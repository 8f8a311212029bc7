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
/** Width of the mark in CSS pixels. */
const MARK = 3;

/**
 * An interval as a band on a number line, its value as a mark of the band's color that is seen on it and beside it; an
 * open end runs to the drawing's edge and breaks off in chevrons.
 */
export function intervalLine({ value, low, high, tone }: IntervalLine, scale: LinearScale): Element {
  const left = low === null ? 0 : scale.at(low);
  const right = high === null ? 100 : Math.max(scale.at(high), Math.min(left + 0.3, 100));
  const shapes: ElementContent[] = [s('rect', { x: percent(left), y: 6, width: percent(right - left), height: 12 })];
  if (tone === 'stated') shapes.push(...ruling([left, right], [10, 14]));
  if (high === null) shapes.push(arrow('100%', 1));
  if (low === null) shapes.push(arrow('0%', -1));
  const at = percent(scale.at(value));
  shapes.push(s('line', { className: ['halo'], x1: at, x2: at, y2: HEIGHT }));
  shapes.push(s('rect', { x: at, width: MARK, height: HEIGHT, transform: `translate(${-MARK / 2})` }));
  return s('svg', { className: ['chart', `tone-${tone}`], height: HEIGHT }, shapes);
}

/** Chevrons that point out of the drawing and are cut out of the band. */
const arrow = (edge: string, out: 1 | -1): Element =>
  s(
    'svg',
    { x: edge, className: ['cut'], overflow: 'visible' },
    [9, 16, 23].map((from) => {
      const d = `M${-out * from} 6h${out * 3}l${out * 6} 6 ${-out * 6} 6h${-out * 3}l${out * 6}-6z`;
      return s('path', { d });
    }),
  );
