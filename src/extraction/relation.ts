import type { Amount } from './amount.ts';
import { isMoney } from './constructs/unit.ts';
import { negate, scaleBy, valueOf } from './numeral.ts';
import type { Reader } from './reader.ts';
import { Role, bitOf } from './roles.ts';

/** How two neighbouring quantities belong together. */
export type Relation = 'range' | 'change' | 'reverse';

/** How far back a verb of change is looked for, in tokens. */
const CLAUSE = 40;

const moving = bitOf(Role.change) | bitOf(Role.multiplier);

const endsSentence = (reader: Reader, i: number): boolean =>
  reader.isMark(i, ';') ||
  reader.isParagraph(i) ||
  (reader.isMark(i, '.') && reader.isSpace(i + 1) && reader.isCapital(i + 2));

/** Which way the clause before token `i` says that things went: up, down, some way (0), or nothing about it. */
export function directionBefore(reader: Reader, i: number): number | undefined {
  // "Удвоился до 3 трлн": a multiple is a change too, where no verb says which way.
  let times: number | undefined;
  for (let at = i - 1; at >= 0 && i - at < CLAUSE; at--) {
    if (!reader.isWord(at) && endsSentence(reader, at)) return times;
    if (!reader.mayMean(at, moving)) continue;
    const sense = reader.sense(at, Role.change);
    if (sense) return sense.value;
    const multiple = reader.sense(at, Role.multiplier)?.value;
    if (multiple !== undefined) times ??= multiple < 1 ? -1 : 1;
  }
  return times;
}

/** The word before `i`. */
const wordBefore = (reader: Reader, i: number): string => reader.known(reader.before(i));

/** The relation between `a` and `b`, given where their modifiers begin; `undefined` where they only stand side by side. */
export function relationOf(reader: Reader, a: Amount, fromA: number, b: Amount, fromB: number): Relation | undefined {
  if (isDash(reader, a.last, fromB))
    return (fromB === b.first || !reader.isWord(fromB)) && joinsByDash(reader, a, b) ? 'range' : undefined;
  const hanging = reader.isMark(a.last, '-') && reader.isSpace(a.last + 1);
  const close = reader.skip(hanging ? a.last + 1 : a.last);
  const closing = reader.match(close, Role.close) ?? reader.match(close, Role.between);
  if (!closing || reader.skip(closing.end) !== fromB || !compatible(a, b)) return reverse(reader, a, fromA, b, fromB);
  const open = [wordBefore(reader, fromA), wordBefore(reader, a.first)];
  const word = reader.known(close);
  const { extent, either, change } = reader.language.ranges;
  const pair = ([first, second]: readonly [string, string]): boolean => open.includes(first) && second === word;
  if (extent.some(pair) || isNamedExtent(reader, fromA)) return 'range';
  if (change.some(pair)) return 'change';
  if (either.some(pair)) return isChange(reader, a, b, fromA) ? 'change' : 'range';
  if (reverse(reader, a, fromA, b, fromB)) return 'reverse';
  if (!reader.has(close, Role.between)) return undefined;
  return joinsByWord(reader, a, fromA, b) ? 'range' : undefined;
}

/** "to a range of 3.75% to 4%", "ranged from -18 to -34": a word says that the ends are those of an extent. */
function isNamedExtent(reader: Reader, from: number): boolean {
  const at = reader.before(from);
  return reader.has(at, Role.extentNoun) || reader.has(reader.before(at), Role.extentNoun);
}

/** How many times the first end the second may be where nothing else says that they are one extent ("rose 350 to 44,000" is none). */
const WIDEST = 3;

/** "40 to 45 percent", "44 mg to 50 mg": without an opening word the ends must be of one kind. */
function joinsByWord(reader: Reader, a: Amount, fromA: number, b: Amount): boolean {
  const bare = a.unit === 'count' && !a.noun;
  if (a.noun || !ascending(a, b) || (!bare && (a.unit !== b.unit || a.unit === 'count'))) return false;
  const governed = directionBefore(reader, fromA) !== undefined;
  if (governed && reader.has(reader.before(fromA), Role.glue)) return false;
  return !governed || (bare && valueOf(b.numeral) <= WIDEST * valueOf(scaleBy(a.numeral, a.scale === 0 ? b.scale : 0)));
}

/** "from 30 to 40" is a change where it falls, or where a verb of change governs it that does not say the contrary ("down from 4 to 6"). */
function isChange(reader: Reader, a: Amount, b: Amount, from: number): boolean {
  const direction = directionBefore(reader, from);
  if (direction === undefined || direction >= 0) return direction !== undefined || !ascending(a, b);
  // "Fell from 5.0 to 4.0 billion": with the elided scale or without it.
  const end = valueOf(b.numeral);
  return valueOf(a.numeral) > end || (a.scale === 0 && valueOf(scaleBy(a.numeral, b.scale)) > end);
}

/** "до 1,27 трлн с 1,07", "to $254 million from $210 million". */
function reverse(reader: Reader, a: Amount, fromA: number, b: Amount, fromB: number): 'reverse' | undefined {
  if (reader.skip(reader.skip(a.last) + 1) !== fromB) return undefined;
  const [to, from] = [wordBefore(reader, fromA), wordBefore(reader, fromB)];
  const { either, change } = reader.language.ranges;
  const pair = ([first, second]: readonly [string, string]): boolean => first === from && second === to;
  if (!change.some(pair) && !either.some(pair)) return undefined;
  return compatible(a, b) && directionBefore(reader, fromA) !== undefined ? 'reverse' : undefined;
}

/** Two opposite bounds that make one extent: "более 20, но менее 35", "at least 20 and at most 100". */
export function areBounds(
  reader: Reader,
  a: Amount,
  signA: string,
  b: Amount,
  signB: string,
  from: number,
  to: number,
): boolean {
  const rising = signA.startsWith('>') && signB.startsWith('<');
  const falling = signA.startsWith('<') && signB.startsWith('>');
  if (!rising && !falling) return false;
  const comma = reader.isMark(from, ',') ? from + 1 : from;
  const join = reader.match(reader.skip(comma), Role.bounded);
  if (reader.skip(join?.end ?? comma) !== to || !compatible(a, b)) return false;
  return rising ? valueOf(a.numeral) < valueOf(b.numeral) : valueOf(b.numeral) < valueOf(a.numeral);
}

/** So many full stops an ellipsis has. */
const MOST_STOPS = 3;

/** "+12...+14": three full stops or the one character. */
const isEllipsis = (reader: Reader, from: number, to: number): boolean =>
  to - from <= MOST_STOPS && !reader.isSpace(from) && /^(\.{2,3}|…)$/u.test(reader.slice(from, to));

const isDash = (reader: Reader, from: number, to: number): boolean => {
  if (from === to) return reader.isMark(from, '~');
  const at = reader.skip(from);
  if (isEllipsis(reader, from, to)) return true;
  const dash = reader.isMark(at, '-') || reader.isMark(at, '~');
  return dash && (reader.skip(at + 1) === to || at + 1 === to);
};

/** "2 -7 g": a minus behind white space that is the dash of an extent. */
const isSpacedDash = (reader: Reader, a: Amount, b: Amount): boolean =>
  reader.isMark(b.first, '-') &&
  reader.skip(a.last) === b.first &&
  a.unit === 'count' &&
  !a.noun &&
  b.numeral.mantissa < 0n &&
  a.numeral.mantissa > 0n &&
  valueOf(a.numeral) < -valueOf(b.numeral);

/** "минус 15–17 градусов": a minus before the first of two ends that a dash joins is that of both, unless the second has a sign. */
export function withSign(reader: Reader, a: Amount, b: Amount): Amount {
  const dash = isSpacedDash(reader, a, b) ? { ...b, first: b.first + 1, numeral: negate(b.numeral) } : undefined;
  if (dash) return dash;
  const shared = a.numeral.mantissa < 0n && b.numeral.mantissa > 0n && !reader.isMark(b.first, '+');
  return shared && isDash(reader, a.last, b.first) ? { ...b, numeral: negate(b.numeral) } : b;
}

/** A dash joins two ends where the first is bare or has the same unit, and the second is larger. */
function joinsByDash(reader: Reader, a: Amount, b: Amount): boolean {
  const spaced = reader.isSpace(a.last);
  const same =
    a.unit === b.unit ||
    (b.unit.startsWith('count') && (!b.noun || isMoney(a.unit))) ||
    b.unit.startsWith(`${a.unit}/`);
  const apart = spaced && (a.unit !== b.unit || valueOf(b.numeral) > WIDEST * valueOf(a.numeral));
  if (a.noun || (a.unit !== 'count' && (apart || !same))) return false;
  const below = a.numeral.mantissa < 0n && b.numeral.mantissa < 0n;
  return below || (b.numeral.mantissa >= 0n && ascending(a, b));
}

/** Whether the first end, its elided scale supplied, is below the second. */
function ascending(a: Amount, b: Amount): boolean {
  const low = a.scale === 0 ? valueOf(scaleBy(a.numeral, b.scale)) : valueOf(a.numeral);
  return low < valueOf(b.numeral) || valueOf(a.numeral) < valueOf(b.numeral);
}

/** Whether both ends can be of one kind: same unit, or one of them names none. */
const compatible = (a: Amount, b: Amount): boolean => {
  const [left, right] = [a.unit.split('/')[0], b.unit.split('/')[0]];
  return left === right || (left === 'count' && !a.noun) || (right === 'count' && !b.noun);
};
