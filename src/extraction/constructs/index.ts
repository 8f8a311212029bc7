import { address } from './address.ts';
import { amount } from './amount.ts';
import { clock } from './clock.ts';
import type { Construct, Stop } from './construct.ts';
import { date } from './date.ts';
import { compound, half, multiplier, times } from './multiplier.ts';
import { foreignScale } from './foreign-scale.ts';
import { listNumber } from './list-number.ts';
import { inside } from './inside.ts';
import { name } from './name.ts';
import { ordinal } from './ordinal.ts';
import { period } from './period.ts';
import { reference } from './reference.ts';
import { sequence } from './sequence.ts';
import { score } from './score.ts';
import { size } from './size.ts';
import { street } from './street.ts';
import { title } from './title.ts';
import { vague } from './vague.ts';

export type { Construct, Stop } from './construct.ts';

/** What is no quantity, in the order in which it is looked for. */
export const stops: readonly Stop[] = [
  address,
  inside,
  vague,
  listNumber,
  street,
  clock,
  date,
  period,
  score,
  sequence,
  reference,
  ordinal,
  size,
  foreignScale,
  title,
  name,
];

/** Those of them that may take digits with white space on both sides. */
export const looseStops: readonly Stop[] = stops.filter(({ glued }) => !glued);

/** Those of them that may begin with a word, and with a mark. */
export const wordStops: readonly Stop[] = [vague, period, ordinal, title, name];
export const markStops: readonly Stop[] = [address, sequence];

/** What is a quantity, in the order in which it is looked for. */
export const constructs: readonly Construct[] = [multiplier, times, half, compound, amount];

/** Those of them that may begin with digits. */
export const digitConstructs: readonly Construct[] = [amount];
