/** What the words allow: both ends included, `null` where the side is open ("более $100 млн" has no high end). */
export interface Interval {
  low: number | null;
  high: number | null;
}

const lowOf = (interval: Interval): number => interval.low ?? -Infinity;
const highOf = (interval: Interval): number => interval.high ?? Infinity;
const closed = (low: number, high: number): Interval => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

/** Whether the two intervals share more than an end: touching ends do not meet, equal points do. */
export function meets(a: Interval, b: Interval): boolean {
  const low = Math.max(lowOf(a), lowOf(b));
  const high = Math.min(highOf(a), highOf(b));
  if (low < high) return true;
  return low === high && (isPoint(a) || isPoint(b));
}

/** Whether the interval is one exact value. */
export const isPoint = ({ low, high }: Interval): boolean => low !== null && low === high;

/** Whether `value` lies in the interval, ends included. */
export const contains = (interval: Interval, value: number): boolean =>
  lowOf(interval) <= value && value <= highOf(interval);

/** The interval of `a + b`. */
export const addIntervals = (a: Interval, b: Interval): Interval => closed(lowOf(a) + lowOf(b), highOf(a) + highOf(b));

/** The interval of `-a`. */
export const negateInterval = (a: Interval): Interval => closed(-highOf(a), -lowOf(a));

/** The interval of `a × b`: the extremes among the products of the ends (Moore, Interval Analysis, 1966). */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const ends = [lowOf(a), highOf(a)].flatMap((x) => [lowOf(b), highOf(b)].map((y) => (x === 0 || y === 0 ? 0 : x * y)));
  return closed(Math.min(...ends), Math.max(...ends));
}

/** The interval of `a ÷ b`; open on both sides where `b` can be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const [low, high] = [lowOf(b), highOf(b)];
  if (low <= 0 && high >= 0) {
    if (low === 0 && high > 0) return multiplyIntervals(a, closed(1 / high, Infinity));
    return { low: null, high: null };
  }
  const ends = [lowOf(a), highOf(a)].flatMap((x) => [x / low, x / high].map((end) => (Number.isNaN(end) ? 0 : end)));
  return closed(Math.min(...ends), Math.max(...ends));
}
