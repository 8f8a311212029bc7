import { currency } from './currencies.ts';
import { type Dimension, unit } from './units.ts';

/** The dimension of one unit without a slash, a counted thing ("token", "share") included; `undefined` for an unknown one. */
export function dimensionOfUnit(id: string): Dimension | undefined {
  return currency(id) ? 'money' : unit(id)?.dimension;
}

/**
 * The dimension of a unit expression: `USD` → `money`, `RUB/month` → `money/duration`, `terawatt-hour/year` → `energy/duration`.
 * `undefined` where a part is unknown.
 */
export function dimensionOf(expression: string): string | undefined {
  const parts = expression.split('/').map(dimensionOfUnit);
  return parts.includes(undefined) ? undefined : parts.join('/');
}
