import { difference } from './difference.ts';
import { percentChange } from './percent-change.ts';
import { product } from './product.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import type { ClaimRule } from './rule.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

export type * from './rule.ts';

/**
 * Every rule, in the order in which a number is offered to them. The first that sees a claim of its kind takes the number, but
 * where nothing recomputes the claim the next may try.
 */
export const claimRules: readonly ClaimRule[] = [ratio, share, percentChange, difference, sum, product, rate];
