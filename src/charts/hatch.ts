import type { Element } from 'hast';
import { s } from 'hastscript';

/** The hatching laid over stated shapes, to be placed once in a drawing; `id` derives from the widget's. */
export const hatch = (id: string): Element =>
  s('svg', { className: ['chart-defs'], width: 0, height: 0 }, [
    s('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, [
      s('rect', { className: ['chart-hatch'], width: 1, height: 6 }),
    ]),
  ]);
