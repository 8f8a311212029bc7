import {
  addIntervals,
  divideIntervals,
  type Interval,
  isPoint,
  multiplyIntervals,
  negateInterval,
} from './interval.ts';
import type { Modifier, Quantity } from './quantity.ts';
import { combineUnits, isDimensionless, unitFactor } from './unit-expression.ts';

/** What a computation gives: a quantity, or the two units that do not go together. */
export type Computed = { ok: true; quantity: Quantity } | { ok: false; left: string; right: string };

/** A bare number, without a unit and exact. */
export const numberOf = (value: number): Quantity => ({ value, low: value, high: value, modifier: '=', unit: 'times' });

/** The quantity counted per one: "$2.19 per million tokens" is 0.00000219 USD/token. Precision goes along. */
export function normalize(quantity: Quantity): Quantity {
  const { per = 1, ...rest } = quantity;
  return per === 1 ? rest : scale(rest, 1 / per, rest.unit);
}

/** The quantity in another unit of its dimension; `undefined` where the dimensions differ. Other currencies are other dimensions. */
export function convert(quantity: Quantity, unit: string): Quantity | undefined {
  const plain = normalize(quantity);
  const factor = unitFactor(plain.unit, unit);
  return factor === undefined ? undefined : scale(plain, factor, unit);
}

/** The quantity times a positive number, in `unit`. */
export function scale(quantity: Quantity, factor: number, unit: string): Quantity {
  const times = (value: number) => tidy(value * factor);
  const { value, low, high, last, significant } = quantity;
  return {
    ...quantity,
    value: times(value),
    low: low === null ? null : times(low),
    high: high === null ? null : times(high),
    ...(last === undefined ? {} : { last: times(last) }),
    ...(significant === undefined ? {} : { significant: times(significant) }),
    unit,
  };
}

/** `a + b` in the unit of `a`. A bare number may be added to a count or to a multiple. */
export function add(a: Quantity, b: Quantity): Computed {
  const [left, right] = alike(a, b);
  if (!left || !right) return { ok: false, left: a.unit, right: b.unit };
  return result(left.value + right.value, addIntervals(left, right), left.unit, left, right);
}

/** `a − b` in the unit of `a`. */
export function subtract(a: Quantity, b: Quantity): Computed {
  return add(a, negate(b));
}

/** `−a`; a lower bound becomes an upper one. */
export function negate(a: Quantity): Quantity {
  const flipped: Record<Modifier, Modifier> = { '=': '=', '~': '~', '>': '<', '>=': '<=', '<': '>', '<=': '>=' };
  return { ...a, ...negateInterval(a), value: -a.value, modifier: flipped[a.modifier] };
}

/** `a × b`; units multiply, counts vanish beside anything else, percent is a hundredth. */
export function multiply(a: Quantity, b: Quantity): Computed {
  return combine(a, b, 1, (left, right) => left * right, multiplyIntervals);
}

/** `a ÷ b`; like units cancel to `times`. Where `b` is zero the value is NaN. */
export function divide(a: Quantity, b: Quantity): Computed {
  return combine(a, b, -1, (left, right) => (right === 0 ? NaN : left / right), divideIntervals);
}

function combine(
  a: Quantity,
  b: Quantity,
  sign: 1 | -1,
  value: (left: number, right: number) => number,
  interval: (left: Interval, right: Interval) => Interval,
): Computed {
  const [left, right] = [normalize(a), normalize(b)];
  const unit = combineUnits(left.unit, right.unit, sign);
  if (!unit) return { ok: false, left: a.unit, right: b.unit };
  const raw = result(value(left.value, right.value), interval(left, right), unit.unit, left, right);
  return raw.ok ? { ok: true, quantity: scale(raw.quantity, unit.factor, unit.unit) } : raw;
}

/** Both quantities in the unit of one of them; a bare number takes on the other's unit where that is a count. */
export function alike(a: Quantity, b: Quantity): [Quantity, Quantity] | [undefined, undefined] {
  const right = convert(b, a.unit);
  if (right) return [normalize(a), right];
  const bare = (quantity: Quantity) => quantity.unit === 'times' || quantity.unit === 'number';
  if (a.unit === 'count' && bare(b)) return [normalize(a), { ...b, unit: 'count' }];
  if (b.unit === 'count' && bare(a)) return [{ ...a, unit: 'count' }, normalize(b)];
  if (isDimensionless(a.unit) && isDimensionless(b.unit)) return [convert(a, 'times')!, convert(b, 'times')!];
  return [undefined, undefined];
}

/** Whether two quantities measure the same, so that `alike` has them. */
export function areAlike({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  if (unitFactor(a, b) !== undefined) return true;
  const bare = (unit: string) => unit === 'times' || unit === 'number';
  return (a === 'count' && bare(b)) || (b === 'count' && bare(a)) || (isDimensionless(a) && isDimensionless(b));
}

/** The modifier follows from the interval: an open end is a bound; otherwise "about" where an operand was. */
function result(value: number, interval: Interval, unit: string, ...operands: Quantity[]): Computed {
  const { low, high } = interval;
  const about = operands.some(
    ({ modifier, low: from, high: to }) => modifier === '~' || (from === null) !== (to === null),
  );
  const closed = about && !isPoint(interval) ? '~' : '=';
  const modifier: Modifier = low === null ? (high === null ? '~' : '<=') : high === null ? '>=' : closed;
  const quantity: Quantity = {
    value: tidy(value),
    low: low === null ? null : tidy(low),
    high: high === null ? null : tidy(high),
    modifier,
    unit,
  };
  return { ok: true, quantity };
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(14)) : value);
