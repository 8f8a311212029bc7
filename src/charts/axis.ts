import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent, type LinearScale } from './scale.ts';

/** A place on an axis with its words. */
export interface Tick {
  value: number;
  text: string;
}

/** Height of an axis in CSS pixels. */
const HEIGHT = 24;

/** A linear axis along the drawing's width: a line, ticks and their words, which at the ends stay inside. */
export function axis(ticks: readonly Tick[], scale: LinearScale): Element {
  const marks = ticks.map(({ value, text }) => {
    const at = scale.at(value);
    const x = percent(at);
    const textAnchor = at < 6 ? 'start' : at > 94 ? 'end' : 'middle';
    return s('g', [s('line', { className: ['axis'], x1: x, x2: x, y2: 5 }), s('text', { x, y: 18, textAnchor }, text)]);
  });
  return s('svg', { className: ['chart'], height: HEIGHT, ariaHidden: 'true' }, [
    s('line', { className: ['axis'], x2: '100%', y1: 0.5, y2: 0.5 }),
    ...marks,
  ]);
}
