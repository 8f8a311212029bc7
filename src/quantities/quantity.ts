import type { Interval } from './interval.ts';

/** Exact, about, over, at least, under, at most. */
export type Modifier = '=' | '~' | '>' | '>=' | '<' | '<=';

/** A value with a unit and with what its words allow around it. */
export interface Quantity extends Interval {
  /** The stated or computed value, in `unit` (18.4 for "18,4 %"; 294000 for "$294 тыс."). */
  value: number;
  modifier: Modifier;
  /** Canonical unit: ISO 4217 code, CLDR unit identifier, `percent`, `times`, `count`; a rate joins with `/` ("USD/hour"). */
  unit: string;
  /** What the rate is counted per when it is not one: 1000000 for "per million tokens". */
  per?: number;
  /** One unit in the last written digit, in `unit`; 0 for an exact value ("512"); absent for a computed quantity. */
  last?: number;
  /** One unit in the last non-zero digit, in `unit` ("340" → 10); absent for a computed quantity. */
  significant?: number;
}
