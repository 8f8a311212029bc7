import {
  add,
  type Computed,
  convert,
  divide,
  isDimensionless,
  multiply,
  negate,
  numberOf,
  type Quantity,
  subtract,
  unitFactor,
} from '#quantities';
import { dimensionOf } from '#units';
import type { Expression } from './formula.ts';

/** Why a formula gives nothing; offsets are those of its text. `silent`: the reason is reported elsewhere. */
export interface Failure {
  variant: 'unknown-name' | 'unit-mismatch' | 'zero' | 'literal' | 'silent';
  start: number;
  end: number;
  values: Record<string, string>;
}

export type Evaluated = { ok: true; quantity: Quantity } | { ok: false; failure: Failure };

/** What a formula may ask of its surroundings. */
export interface Surroundings {
  /** A figure's quantity; `unknown` where there is no such figure, `failed` where it has no value itself. */
  figure: (id: string) => Quantity | 'unknown' | 'failed';
  /** A quantity in quotes. */
  literal: (text: string) => Quantity | undefined;
}

const operations = { '+': add, '-': subtract, '*': multiply, '/': divide } as const;

/** The formula's value with its interval; the first place where it cannot be worked out otherwise. */
export function evaluate(expression: Expression, surroundings: Surroundings): Evaluated {
  const fail = (variant: Failure['variant'], at: Expression, values: Record<string, string> = {}): Evaluated => ({
    ok: false,
    failure: { variant, start: at.start, end: at.end, values },
  });
  switch (expression.kind) {
    case 'number':
      return { ok: true, quantity: numberOf(expression.value) };
    case 'literal': {
      const quantity = surroundings.literal(expression.text);
      return quantity ? { ok: true, quantity } : fail('literal', expression, { literal: expression.text });
    }
    case 'name': {
      const quantity = surroundings.figure(expression.id);
      if (typeof quantity === 'object') return { ok: true, quantity };
      return fail(quantity === 'unknown' ? 'unknown-name' : 'silent', expression, { name: expression.id });
    }
    case 'negative': {
      const inner = evaluate(expression.of, surroundings);
      return inner.ok ? { ok: true, quantity: negate(inner.quantity) } : inner;
    }
    case 'operation': {
      const left = evaluate(expression.left, surroundings);
      if (!left.ok) return left;
      const right = evaluate(expression.right, surroundings);
      if (!right.ok) return right;
      const computed: Computed = operations[expression.operator](left.quantity, right.quantity);
      if (!computed.ok)
        return fail('unit-mismatch', expression, {
          left: computed.left,
          right: computed.right,
          operator: expression.operator,
        });
      return Number.isFinite(computed.quantity.value) ? computed : fail('zero', expression.right);
    }
  }
}

/**
 * The quantity in the unit that its figure declares; `undefined` where it is of another kind. Only a declaration turns
 * accelerators × hours, which are hours, into `gpu-hour`, and machine time per accelerator into `hour`.
 */
export function declareUnit(quantity: Quantity, unit: string): Quantity | undefined {
  const converted = convert(quantity, unit);
  if (converted) return converted;
  const from = quantity.unit.replace(/\/count$/, '');
  const kinds = [dimensionOf(from), dimensionOf(unit)].sort().join(' ');
  if (kinds === 'duration gpu-time') {
    const hours = convert({ ...quantity, unit: from }, from.startsWith('gpu-') ? 'gpu-hour' : 'hour');
    const twin = unit.startsWith('gpu-') ? 'gpu-hour' : 'hour';
    return hours && convert({ ...hours, unit: twin }, unit);
  }
  const counted = unit === 'count' || dimensionOf(unit) === 'count';
  if (counted && isDimensionless(quantity.unit)) return { ...quantity, unit };
  return unitFactor(from, unit) === undefined ? undefined : convert({ ...quantity, unit: from }, unit);
}
