import type { ElementContent } from 'hast';
import { s } from 'hastscript';

/**
 * Thin lines along a stated shape, as a ledger's page is ruled, so that it is told from a computed one without its color.
 *
 * @param ends from and to, as lengths: "0%"
 * @param heights of the lines, in CSS pixels
 */
export const ruling = ([x1, x2]: readonly [string, string], heights: readonly number[]): ElementContent[] =>
  heights.map((y) => s('line', { className: ['ruled'], x1, x2, y1: y, y2: y }));
