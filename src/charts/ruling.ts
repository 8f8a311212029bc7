import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { percent } from './scale.ts';

/**
 * Thin lines along a stated shape, as a ledger's page is ruled, so that it is told from a computed one without its color.
 *
 * @param ends from and to, in percent
 * @param heights of the lines, in CSS pixels
 */
export const ruling = ([from, to]: readonly [number, number], heights: readonly number[]): ElementContent[] =>
  heights.map((y) => {
    const start = from > 0 ? { x1: percent(from) } : {};
    return s('line', { className: ['ruled'], ...start, x2: percent(to), y1: y, y2: y });
  });
