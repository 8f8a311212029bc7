import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, type LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

/** Height of a row of dots in CSS pixels. */
const ROW = 26;
/** Dots nearer to each other than this, in percent of the width, lie in rows of their own: their numbers would meet. */
const NEAR = 7;

/**
 * Numbered dots on a line along the drawing's width, the first number being 1; where they would meet, the later one lies
 * in a row above.
 *
 * @param points in ascending order
 */
export function dots(points: readonly { value: number; tone: Tone }[], scale: LinearScale): Element {
  const ends: number[] = [];
  const rows = points.map(({ value }) => {
    const at = scale.at(value);
    const free = ends.findIndex((end) => at - end >= NEAR);
    const row = free < 0 ? ends.length : free;
    ends[row] = at;
    return row;
  });
  const height = Math.max(1, ends.length) * ROW;
  const marks = points.flatMap(({ value, tone }, i) => {
    const x = percent(Math.min(98, Math.max(2, scale.at(value))));
    const y = height - (rows[i] ?? 0) * ROW;
    return [
      s('circle', { className: [`tone-${tone}`], cx: x, cy: y - 6, r: 5 }),
      s('text', { x, y: y - 14, textAnchor: 'middle' }, String(i + 1)),
    ];
  });
  return s('svg', { className: ['chart'], height }, marks);
}
