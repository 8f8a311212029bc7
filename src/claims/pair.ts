import type { TiedMention } from './claim.ts';

/** Two values of one thing: it was `a` and is `b`. */
export interface Pair {
  a: TiedMention;
  b: TiedMention;
  /** Where `b` stands, if not in the claim's passage. */
  passage?: number;
}
