import type { Amount } from '../amount.ts';
import { throughModifier } from '../modifier.ts';
import type { Reader } from '../reader.ts';
import { endsClause } from './clause.ts';
import { Role } from '../roles.ts';

/**
 * The token behind "times" where it multiplies; `undefined` where it counts: "в 2,7 раза", "17 times cheaper", "the gap is six times", "for
 * PaLM 4.7 times."
 */
export function readTimes(
  reader: Reader,
  base: Pick<Amount, 'first' | 'numeral' | 'numberEnd' | 'scale'>,
): number | undefined {
  const behind = throughModifier(reader, base.numberEnd) ?? reader.skip(base.numberEnd);
  const times = reader.match(behind, Role.times);
  if (!times) return isFactor(reader, base.first) ? base.numberEnd : undefined;
  if (reader.has(wordBeforeRange(reader, base.first), Role.timesBefore)) return times.end;
  if (reader.match(reader.skip(times.end), Role.timesAfter) || isSaidOf(reader, base.first)) return times.end;
  if (base.first === 0 && times.end === reader.count) return times.end;
  return base.numeral.exponent < 0 && base.scale === 0 && endsClause(reader, times.end) ? times.end : undefined;
}

/** "by a factor of 10". */
const isFactor = (reader: Reader, first: number): boolean => {
  const of = reader.before(first);
  return reader.has(of, Role.of) && reader.has(reader.before(of), Role.factor);
};

/** How many words may stand between a gap and how large it is. */
const SUBJECT_REACH = 3;

/** "The gap is six times", "разрыв — шесть раз". */
function isSaidOf(reader: Reader, first: number): boolean {
  let at = reader.before(first);
  for (let steps = 0; steps < SUBJECT_REACH && (reader.isWord(at) || reader.isMark(at, '-')); steps++) {
    if (reader.has(at, Role.timesSubject)) return true;
    at = reader.before(at);
  }
  return false;
}

/** How many tokens the low end of a range takes at most. */
const RANGE_REACH = 8;

/** The word before the number at `first`, the low end of a range passed over: "в | 2–2,5 раза". */
function wordBeforeRange(reader: Reader, first: number): number {
  let at = reader.before(first);
  const closing = reader.isMark(at, '-') || reader.has(at, Role.close);
  for (let steps = 0; closing && steps < RANGE_REACH && !reader.has(at, Role.timesBefore); steps++)
    at = reader.before(at);
  return at;
}
