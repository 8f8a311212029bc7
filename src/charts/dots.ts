import type { Element } from 'hast';
import { s } from 'hastscript';
import type { LinearScale } from './scale.ts';
import type { Tone } from './tone.ts';

const HEIGHT = 22;

/** Points on a line along the drawing's width. Points that fall on one another show as one, wider by a ring each. */
export function dots(points: readonly { value: number; tone: Tone }[], scale: LinearScale): Element {
  const seen = new Map<number, number>();
  const marks = points.map(({ value, tone }) => {
    const at = scale.at(value);
    const before = seen.get(at) ?? 0;
    seen.set(at, before + 1);
    const ring = before > 0 ? ['chart-ring'] : [`tone-${tone}`];
    return s('circle', { className: ring, cx: `${at}%`, cy: 11, r: 5 + 2.5 * Math.min(before, 2) });
  });
  return s('svg', { className: ['chart-dots'], width: '100%', height: HEIGHT }, marks);
}
