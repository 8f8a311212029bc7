import type { Reader } from '../reader.ts';
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

const looseStops = stops.filter(({ glued }) => !glued);
const wordStops: readonly Stop[] = [vague, period, ordinal, title, name];
const markStops: readonly Stop[] = [address, sequence];

/** Those of them that may take what begins at token `i`. */
export function stopsAt(reader: Reader, i: number): readonly Stop[] {
  if (reader.isWord(i)) return wordStops;
  if (!reader.isDigits(i)) return markStops;
  const grouped = reader.isDigits(reader.skip(i + 1));
  return grouped || touches(reader, i - 1) || touches(reader, i + 1) ? stops : looseStops;
}

/** A letter, a mark or digits, and no white space. */
const touches = (reader: Reader, i: number): boolean => i >= 0 && i < reader.count && !reader.isSpace(i);

/** What is a quantity, in the order in which it is looked for. */
export const constructs: readonly Construct[] = [multiplier, times, half, compound, amount];

const digitConstructs: readonly Construct[] = [amount];

/** Those of them that may begin at token `i`. */
export const constructsAt = (reader: Reader, i: number): readonly Construct[] =>
  reader.isDigits(i) ? digitConstructs : constructs;
