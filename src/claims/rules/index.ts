import { product } from './product.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import type { ClaimRule } from './rule.ts';

export type * from './rule.ts';

/** Every rule, in the order in which a number is offered to them; the first that sees a claim of its kind takes it. */
export const claimRules: readonly ClaimRule[] = [ratio, product, rate];
