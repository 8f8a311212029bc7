import { amount } from './amount.ts';
import { clock } from './clock.ts';
import type { Construct, Stop } from './construct.ts';
import { date } from './date.ts';
import { compound, half, multiplier, times } from './multiplier.ts';
import { foreignScale } from './foreign-scale.ts';
import { listNumber } from './list-number.ts';
import { inside, name } from './name.ts';
import { ordinal } from './ordinal.ts';
import { address, reference, sequence } from './reference.ts';
import { size } from './size.ts';
import { street } from './street.ts';
import { vague } from './vague.ts';

export type { Construct, Stop } from './construct.ts';

/** What is no quantity, in the order in which it is looked for. */
export const stops: readonly Stop[] = [
  address,
  inside,
  vague,
  sequence,
  listNumber,
  street,
  clock,
  date,
  reference,
  ordinal,
  size,
  foreignScale,
  name,
];

/** Those of them that may begin with a word. */
export const wordStops: readonly Stop[] = [vague, name];

/** What is a quantity, in the order in which it is looked for. */
export const constructs: readonly Construct[] = [multiplier, times, half, compound, amount];
