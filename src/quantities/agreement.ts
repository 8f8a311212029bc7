import { type Interval, meets } from './interval.ts';
import type { Quantity } from './quantity.ts';

/**
 * How a stated number agrees with a recomputed one.
 *
 * - `meets`: the intervals of the two meet.
 * - `rounded`: they meet only when the stated number is taken as rounded (half a unit in its last written digit; half a unit
 *   in its last non-zero digit for the recomputed value itself), or within the slack of "about".
 * - `unbounded`: the operands are bounds and the stated number is not, or it claims a stricter bound than they allow.
 * - `apart`: they do not meet.
 */
export type Agreement = 'meets' | 'rounded' | 'unbounded' | 'apart';

/** A relative difference below this is the noise of binary fractions. */
const NOISE = 1e-9;

/** Compares a stated quantity with a recomputed one; both in the same unit. */
export function agreementOf(stated: Quantity, computed: Quantity): Agreement {
  if (!Number.isFinite(computed.value)) return 'apart';
  const slack = roundingOf(stated);
  if (stated.modifier === '>' || stated.modifier === '>=') return boundAgreement(stated.value, slack, computed, 1);
  if (stated.modifier === '<' || stated.modifier === '<=') return boundAgreement(stated.value, slack, computed, -1);
  const agreement = pointAgreement(stated, slack, computed);
  const open = (computed.low === null) !== (computed.high === null);
  return open && agreement !== 'apart' ? 'unbounded' : agreement;
}

function pointAgreement(stated: Quantity, slack: Slack, computed: Quantity): Agreement {
  const noise = NOISE * Math.abs(computed.value);
  const exact: Interval = { low: ends(computed.low, -noise), high: ends(computed.high, noise) };
  const literal = around(stated.value, (stated.last ?? 0) / 2);
  if (meets(asymmetric(stated) ? stated : literal, exact)) return 'meets';
  const open = computed.low === null || computed.high === null;
  const rounded = meets(around(stated.value, slack.written), exact) || meets(stated, exact);
  const coarse = !open && Math.abs(stated.value - computed.value) <= slack.significant * (1 + NOISE);
  return rounded || coarse ? 'rounded' : 'apart';
}

/** "Nearly 340" and a computed stated number bring their own interval: it is not centered, or has no written digits. */
const asymmetric = ({ value, low, high, last }: Quantity): boolean =>
  last === undefined || low === null || high === null || Math.abs(low + high - 2 * value) > NOISE * Math.abs(value);

/** `side` is 1 for "at least N", −1 for "at most N". */
function boundAgreement(value: number, slack: Slack, computed: Quantity, side: 1 | -1): Agreement {
  const near = side === 1 ? computed.low : computed.high;
  const far = side === 1 ? computed.high : computed.low;
  const bar = side * value - slack.written - NOISE * Math.abs(value);
  if (near !== null && side * near >= bar) return 'meets';
  if (far !== null && side * far < bar) return 'apart';
  return far !== null && near !== null && side * computed.value >= bar ? 'rounded' : 'unbounded';
}

interface Slack {
  /** Half a unit in the last written digit; bare integers count as written to the unit. */
  written: number;
  /** Half a unit in the last non-zero digit. */
  significant: number;
}

function roundingOf({ value, last = 0, significant = 0, unit }: Quantity): Slack {
  const counted = Math.min(1, significant || 1);
  const digit = last > 0 ? last : Number.isInteger(value) || unit === 'percent' ? counted : 0;
  const written = digit / 2;
  return { written, significant: Math.max(written, significant / 2) };
}

const around = (value: number, slack: number): Interval => ({ low: value - slack, high: value + slack });
const ends = (end: number | null, noise: number): number | null => (end === null ? null : end + noise);
