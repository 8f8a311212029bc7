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

/** Like quantities, each at the finest last digit among them: "3 млрд, 1,5 млрд, 0,5 млрд" are tenths. They stay as they are where units differ. */
export function shareAllPrecision<Q extends Quantity>(quantities: readonly Q[]): Quantity[] {
  const [first] = quantities;
  const alikes = quantities.map((quantity) => first && alike(first, quantity)[1]);
  if (!first || alikes.some((quantity) => quantity === undefined)) return [...quantities];
  const last = Math.min(...alikes.map((quantity) => quantity!.last ?? Infinity));
  return alikes.map((quantity) => refine(quantity!, last));
}

function refine(quantity: Quantity, last: number): Quantity {
  const { value, modifier, last: own } = quantity;
  if (modifier !== '=' || own === undefined || own <= last) return quantity;
  return { ...quantity, low: value - last / 2, high: value + last / 2, last };
}
