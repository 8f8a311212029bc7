import type { Numeral } from './numeral.ts';

/** A quantity as the constructs read it, in tokens; `resolve` makes it a mention. */
export interface Amount {
  /** The first token, and the token behind the last. */
  first: number;
  last: number;
  numeral: Numeral;
  /** Canonical unit expression; `count` where none is written. */
  unit: string;
  per: number | undefined;
  /** The counted noun, in tokens. */
  noun: readonly [number, number] | undefined;
  /** The token behind the number, before its unit. */
  numberEnd: number;
  /** The power of ten of its first scale word, −2 for cents; 0 without one. */
  scale: number;
  /** The construct that read it. */
  construct: string;
}
