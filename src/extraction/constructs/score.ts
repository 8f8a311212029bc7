import type { Reader } from '../reader.ts';
import type { Stop } from './construct.ts';
import { isNear } from './near.ts';
import { readSuffix } from './unit.ts';
import { Role } from '../roles.ts';

/**
 * A score, a vote, a proportion, a minute of injury time: 3:2, 2–1, 16:9, 90+3.
 *
 * @example ru со счетом 3:2, на 90+3-й минуте, давление 140/90 → nothing
 * @example en won 2-1, a 16:9 screen, a 60/40 portfolio → nothing
 */
export const score: Stop = {
  name: 'score',
  glued: true,
  read: (reader, i) => (reader.isDigits(i) ? (colon(reader, i) ?? split(reader, i) ?? dashed(reader, i)) : undefined),
};

/** Two numbers with a colon or a plus, and a third. */
function colon(reader: Reader, i: number): number | undefined {
  let end = i;
  while ((reader.isMark(end + 1, ':') || reader.isMark(end + 1, '+')) && reader.isDigits(end + 2)) end += 2;
  return end === i ? undefined : end + 1;
}

/** "a 60/40 portfolio", "140/90": two parts of a hundred, or a larger number over a smaller, which is no fraction; no unit behind. */
function split(reader: Reader, i: number): number | undefined {
  if (!reader.isMark(i + 1, '/') || !reader.isDigits(i + 2)) return undefined;
  const [a, b] = [reader.whole(i), reader.whole(i + 2)];
  if (a + b === 100) return i + 3;
  const plain = !reader.isMark(i + 3, '/') && !reader.isMark(i + 3, '-') && readSuffix(reader, i + 3) === undefined;
  return a > b && plain && reader.length(i) <= 3 && !reader.longest(reader.skip(i + 3), Role.scale) ? i + 3 : undefined;
}

/** "2-1", "218-214": two whole numbers joined by a hyphen, the first not below the second or a word of sport before, nothing counted. */
function dashed(reader: Reader, i: number): number | undefined {
  if (!reader.isMark(i + 1, '-') || !reader.isDigits(i + 2) || reader.isMark(i + 3, '-')) return undefined;
  if (reader.length(i) > 3 || reader.length(i + 2) > 3 || reader.isMark(i + 3, '%') || reader.isWord(i + 3))
    return undefined;
  if (reader.isMark(i + 3, '/')) return undefined;
  const decimal = (reader.isMark(i + 3, '.') || reader.isMark(i + 3, ',')) && reader.isDigits(i + 4);
  if (decimal || readSuffix(reader, i + 3) || reader.longest(reader.skip(i + 3), Role.scale, Role.times))
    return undefined;
  const [a, b] = [reader.whole(i), reader.whole(i + 2)];
  return a >= b || isSport(reader, i) ? setsEnd(reader, i + 3) : undefined;
}

/** "6-4, 3-6, 7-6 (5)": the sets behind the first, and the points of a tie-break in brackets. */
function setsEnd(reader: Reader, end: number): number {
  for (let at = end; ;) {
    const bracket = reader.skip(at);
    if (reader.isMark(bracket, '(') && reader.isDigits(bracket + 1) && reader.isMark(bracket + 2, ')'))
      at = bracket + 3;
    const next = reader.skip(at + 1);
    const set = reader.isMark(at, ',') && reader.isDigits(next) && reader.isMark(next + 1, '-') && isSet(reader, next);
    if (!set) return at;
    at = next + 3;
  }
}

/** The games of a set: one digit each. */
const isSet = (reader: Reader, i: number): boolean =>
  reader.length(i) === 1 &&
  reader.isDigits(i + 2) &&
  reader.length(i + 2) === 1 &&
  readSuffix(reader, i + 3) === undefined;

/** How far back a word of sport or voting is looked for. */
const SCORE_REACH = 30;

/** Whether a word of sport or voting stands not far before. */
export const isSport = (reader: Reader, i: number): boolean => isNear(reader, i, SCORE_REACH, Role.score);
