import type { Figure } from '#figures';
import { divideIntervals, type Quantity } from '#quantities';
import { isEven, say, writeRatio } from '#wording';

/** Two figures, the larger value first, with what one is to the other. */
export interface Pair {
  larger: Figure;
  smaller: Figure;
  /** Larger to smaller, unit `times`; `null` where a value is zero or negative. */
  ratio: Quantity | null;
}

/** Relative half-width above which a ratio is said with "about". */
const ABOUT = 0.025;

/** The pair's ratio with its interval; its modifier is the bound that the operands' bounds leave. */
export function pairOf(a: Figure, b: Figure): Pair {
  const [larger, smaller] = a.quantity.value >= b.quantity.value ? [a, b] : [b, a];
  const [top, bottom] = [larger.quantity, smaller.quantity];
  if (!(bottom.value > 0)) return { larger, smaller, ratio: null };
  const value = top.value / bottom.value;
  // An upper bound of what is above zero goes down to zero, not below.
  const { low, high } = divideIntervals({ ...top, low: top.low ?? 0 }, { ...bottom, low: bottom.low ?? 0 });
  const ratio: Quantity = { value, low, high, modifier: modifierOf(value, low, high), unit: 'times' };
  return { larger, smaller, ratio: high === null && !low ? null : ratio };
}

/** The pair's ratio in words: "в 5 раз", "на 2 %", "поровну"; empty where it has none. */
export function ratioText({ ratio }: Pair, language: string): string {
  if (!ratio) return '';
  return isEven(ratio) ? say('even', language) : writeRatio(ratio, language);
}

/** The largest of the figures with the smallest; `undefined` for fewer than two. */
export function extremePair(figures: readonly Figure[]): Pair | undefined {
  const [largest, ...rest] = [...figures].sort((a, b) => b.quantity.value - a.quantity.value);
  const smallest = rest.at(-1);
  return largest && smallest ? pairOf(largest, smallest) : undefined;
}

function modifierOf(value: number, low: number | null, high: number | null): Quantity['modifier'] {
  if (high === null) return low === 0 ? '~' : '>=';
  if (low === null || low === 0) return '<=';
  return (high - low) / 2 > ABOUT * value ? '~' : '=';
}

/** Whether the figures may be measured against each other: one unit, counted per the same number. */
export const sameUnit = (figures: readonly Figure[]): boolean =>
  new Set(figures.map(({ quantity }) => `${quantity.unit} ${quantity.per ?? 1}`)).size <= 1;

/** A cost has its own comparative ("дороже"); known by its metric's name. */
export const natureOf = ({ metric = '' }: Figure): 'cost' | 'amount' =>
  /(^|-)(cost|price|costs|prices)$/.test(metric) ? 'cost' : 'amount';
