import { alike } from './arithmetic.ts';
import type { Quantity } from './quantity.ts';

/**
 * Two operands at the finer last digit of the pair, in the unit of the first: $1 млрд beside $1,25 млрд is 1,00, and
 * "2 тыс." beside "100" is 2000. Bounds and "about" keep their intervals. `undefined` where the units do not go together.
 */
export function sharePrecision(a: Quantity, b: Quantity): [Quantity, Quantity] | undefined {
  const [left, right] = alike(a, b);
  if (!left || !right) return undefined;
  const last = Math.min(left.last ?? Infinity, right.last ?? Infinity);
  return [refine(left, last), refine(right, last)];
}

function refine(quantity: Quantity, last: number): Quantity {
  const { value, modifier, last: own } = quantity;
  if (modifier !== '=' || own === undefined || own <= last) return quantity;
  return { ...quantity, low: value - last / 2, high: value + last / 2, last };
}
