import type { Operand } from '#messages';
import { agreementOf, alike, convert, divide, type Quantity, scale, sharePrecision, subtract } from '#quantities';
import type { TiedMention, Verdict } from './claim.ts';

/** One way to recompute what a claim states. */
export interface Reading {
  computed: Quantity;
  operands: Operand[];
  /** Whether the operands are certain, so that the reading may contradict; otherwise it may only support. */
  anchored: boolean;
  /** Another reading is as certain: of several pairs one far beyond a stated bound is not the one that is meant. */
  rivaled?: boolean;
  comparison?: { of: string; to: string };
  /** Which wording explains a contradiction, where the rule has several. */
  variant?: string;
  /** The difference of two percentages, where the claim states it as percent. */
  points?: Quantity;
}

/** What the readings of a claim make of it. */
export interface Judgment {
  verdict: Exclude<Verdict, 'not-comparable'>;
  reading?: Reading;
}

const order = ['supported', 'supported-rounded', 'bound-dropped', 'contradicted', 'unverifiable'] as const;
const verdicts = {
  meets: 'supported',
  rounded: 'supported-rounded',
  unbounded: 'bound-dropped',
  apart: 'contradicted',
} as const;

/**
 * The verdict on a stated quantity: the kindest that any reading gives. A reading that is not anchored may support, no more.
 * Of equal readings the first counts.
 */
export function judge(stated: Quantity, readings: readonly Reading[]): Judgment {
  let best: Judgment = { verdict: 'unverifiable' };
  for (const reading of readings) {
    const same = inUnitOf(stated, reading.computed);
    const known = reading.computed.low !== null || reading.computed.high !== null;
    if (!same || !known) continue;
    const verdict = verdicts[agreementOf(same, reading.computed)];
    const sure = reading.anchored && !(reading.rivaled && isBound(same));
    if (!sure && !isNear(same, reading.computed)) continue;
    const supports = verdict === 'supported' || verdict === 'supported-rounded';
    if ((supports || reading.anchored) && order.indexOf(verdict) < order.indexOf(best.verdict))
      best = { verdict, reading };
  }
  return best;
}

const isBound = ({ modifier }: Quantity): boolean => modifier !== '=' && modifier !== '~';

/** How far beyond a stated bound a number may lie for which one would still say that bound: "more than twice" for 2.7. */
export const BEYOND = 1.4;

/**
 * What is only found must be near: neither the last non-zero digit ("$400" is not borne out by $450) nor the operands' own
 * wide intervals ("на 15 %" by 2 и 3 млрд) are enough, nor is a bound borne out by what lies far beyond it.
 */
function isNear(stated: Quantity, computed: Quantity): boolean {
  const { modifier } = stated;
  if (modifier === '>' || modifier === '>=') return (computed.low ?? computed.value) < BEYOND * stated.value;
  if (modifier === '<' || modifier === '<=') return (computed.high ?? computed.value) * BEYOND > stated.value;
  const written = (stated.last ?? 0) > 0 ? stated.last! / 2 : 0.5;
  return Math.abs(stated.value - computed.value) <= Math.max(written, 0.05 * Math.abs(computed.value));
}

/** The stated quantity in the unit of the computed one; a bare number takes that unit on. */
function inUnitOf(stated: Quantity, computed: Quantity): Quantity | undefined {
  return convert(stated, computed.unit) ?? alike(computed, stated)[1];
}

/** A mention as an operand; offsets stay those of its passage, which is named where it is another than the claim's. */
export function operandOfMention(mention: TiedMention, passage?: number): Operand {
  const { surface, figure, start, end } = mention;
  return {
    surface,
    amount: mention,
    start,
    end,
    ...(figure === undefined ? {} : { figure }),
    ...(passage === undefined ? {} : { passage }),
  };
}

/** The larger of two like quantities divided by the smaller; `undefined` where they have no ratio. */
export function ratioOf(a: Quantity, b: Quantity): Quantity | undefined {
  const pair = sharePrecision(a, b);
  if (!pair || !(pair[0].value > 0) || !(pair[1].value > 0)) return undefined;
  const [large, small] = pair[0].value >= pair[1].value ? pair : [pair[1], pair[0]];
  const ratio = divide(large, small);
  return ratio.ok && Number.isFinite(ratio.quantity.value) ? ratio.quantity : undefined;
}

/** The smaller of two like quantities, then the larger, whatever units they are written in ("299 руб. в месяц", "2990 руб. в год"). */
export function ascending<A extends Quantity, B extends Quantity>(a: A, b: B): [A | B, A | B] {
  const [left, right] = alike(a, b);
  return (left ?? a).value <= (right ?? b).value ? [a, b] : [b, a];
}

/** `b ÷ a`, unit `times`. */
export function quotientOf(a: Quantity, b: Quantity): Quantity | undefined {
  const pair = sharePrecision(a, b);
  if (!pair || pair[0].value === 0) return undefined;
  const ratio = divide(pair[1], pair[0]);
  return ratio.ok && Number.isFinite(ratio.quantity.value) ? ratio.quantity : undefined;
}

/** By how many percent `b` is more than `a`; with `direction` −1, by how many it is less. Both above zero. */
export function percentBetween(a: Quantity, b: Quantity, direction: 1 | -1): Quantity | undefined {
  if (!(a.value > 0) || !(b.value >= 0)) return undefined;
  const quotient = quotientOf(a, b);
  if (!quotient) return undefined;
  const percent = (value: number | null) =>
    value === null ? null : Number((direction * (value - 1) * 100).toPrecision(12));
  const ends = [percent(quotient.low), percent(quotient.high)] as const;
  const [low, high] = direction === 1 ? ends : [ends[1], ends[0]];
  const flipped = direction === 1 ? quotient.modifier : flip(quotient.modifier);
  return { value: percent(quotient.value) ?? NaN, low, high, modifier: flipped, unit: 'percent' };
}

const flip = (modifier: Quantity['modifier']): Quantity['modifier'] =>
  modifier === '>=' ? '<=' : modifier === '<=' ? '>=' : modifier;

/** `b − a` (or with `direction` −1 `a − b`) in the unit of `a`. */
export function differenceOf(a: Quantity, b: Quantity, direction: 1 | -1): Quantity | undefined {
  const pair = sharePrecision(a, b);
  if (!pair) return undefined;
  const difference = direction === 1 ? subtract(pair[1], pair[0]) : subtract(pair[0], pair[1]);
  return difference.ok ? difference.quantity : undefined;
}

/** `part ÷ whole` in percent. */
export function shareOf(part: Quantity, whole: Quantity): Quantity | undefined {
  const quotient = whole.value > 0 ? quotientOf(whole, part) : undefined;
  return quotient && scale(quotient, 100, 'percent');
}
