import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, readQuantity } from '#extraction';
import { languages } from '#languages';
import type { Modifier, Quantity } from '#quantities';
import { writeQuantity } from '#wording';
import { tables } from '../../src/wording/phrases-of.ts';

const units = [
  ...['USD', 'EUR', 'GBP', 'RUB', 'CNY', 'JPY', 'KZT', 'percent', 'percentage-point', 'basis-point'],
  ...[
    'gpu-hour',
    'hour',
    'day',
    'month',
    'year',
    'kilometer',
    'megawatt',
    'terawatt-hour',
    'gigabyte',
    'tonne',
    'barrel',
  ],
  ...['nanometer', 'square-meter', 'gigahertz', 'kilogram', 'liter'],
  ...['USD/gpu-hour', 'RUB/month', 'USD/barrel', 'RUB/kilowatt-hour', 'EUR/year', 'kilometer/hour'],
];
const modifiers: Modifier[] = ['=', '~', '>', '>=', '<', '<='];

/** A number of one to four digits, its last one standing at some power of ten. */
const written = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -2, max: 9 })).map(([digits, power]) => ({
  value: Number(`${digits}e${power}`),
  last: power === 0 ? 0 : 10 ** power,
}));

describe.each(Object.entries(languages).filter(([code]) => code in tables))(
  'what is written in %s is read back',
  (code, language) => {
    it.each(units)('%s', (unit) => {
      fc.assert(
        fc.property(written, fc.constantFrom(...modifiers), ({ value, last }, modifier) => {
          const quantity: Quantity = { value, low: value, high: value, modifier, unit, last };
          const text = writeQuantity(quantity, code);
          const read = readQuantity(text, language);
          expect(read, text).toBeDefined();
          expect(read?.value, text).toBeCloseTo(value, 9 - Math.ceil(Math.log10(value)));
          expect([read?.unit, read?.modifier], text).toEqual([unit, modifier]);
        }),
        { numRuns: 60, seed: 7 },
      );
    });

    it('times', () => {
      const behind = code === 'en' ? ' as much' : '';
      fc.assert(
        fc.property(written, fc.constantFrom(...modifiers), ({ value, last }, modifier) => {
          fc.pre(value >= 1.5);
          const quantity: Quantity = { value, low: value, high: value, modifier, unit: 'times', last };
          const text = writeQuantity(quantity, code);
          const [read] = extract(`${text}${behind}`, language);
          expect([read?.value, read?.unit, read?.modifier], text).toEqual([value, 'times', modifier]);
        }),
        { numRuns: 60, seed: 7 },
      );
    });
  },
);
