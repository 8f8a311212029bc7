import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, type LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

/** Height of a row of dots in CSS pixels. */
const ROW = 26;
/** Dots nearer to each other than this, in percent of the width, lie in rows of their own: their numbers would meet. */
const NEAR = 7;
/** A shorter extent, in percent of the width, is hidden by its dot. */
const SHORT = 3;

/** A dot in the middle of the extent that it stands for. */
export interface Dot {
  from: number;
  to: number;
  tone: Tone;
  /** Drawn as a ring. */
  hollow: boolean;
}

/**
 * Numbered dots on a line along the drawing's width, in their order from 1, each over a line as long as its extent; where
 * they would meet, the later one lies in a row above.
 */
export function dots(points: readonly Dot[], scale: LinearScale): Element {
  const taken: number[][] = [];
  const placed = points.map((point) => {
    const at = Math.min(98, Math.max(2, scale.at((point.from + point.to) / 2)));
    const free = taken.findIndex((row) => row.every((other) => Math.abs(at - other) >= NEAR));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(at);
    return { ...point, at, row };
  });
  const height = Math.max(1, taken.length) * ROW;
  const marks = placed.flatMap(({ from, to, tone, hollow, at, row }, i) => {
    const y = height - row * ROW;
    const [x1, x2] = [scale.at(from), scale.at(to)];
    const line = { className: ['axis'], x1: percent(x1), x2: percent(x2), y1: y - 6, y2: y - 6 };
    return [
      ...(x2 - x1 >= SHORT ? [s('line', line)] : []),
      s('circle', { className: [`tone-${tone}`, ...(hollow ? ['mark'] : [])], cx: percent(at), cy: y - 6, r: 5 }),
      s('text', { x: percent(at), y: y - 14, textAnchor: 'middle' }, String(i + 1)),
    ];
  });
  return s('svg', { className: ['chart'], height }, marks);
}
