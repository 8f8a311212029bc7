import { traits } from '../characters.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import type { Stop } from './construct.ts';

/**
 * Digits that are part of a word or follow it behind a hyphen: H800 · Ту-154 · GPT-4o · CVE-2025-10585.
 *
 * @example ru Ту-154 и H800 → nothing
 * @example en GPT-4o, i9-14900K, CVE-2025-10585 → nothing
 */
export const inside: Stop = {
  name: 'inside',
  glued: true,
  read: (reader, i) => (reader.isDigits(i) ? inWord(reader, i) : undefined),
};

/** The digits are part of a word, or follow it behind a hyphen. */
function inWord(reader: Reader, i: number): number | undefined {
  const joined =
    reader.isMark(i - 1, '-') || reader.isMark(i - 1, '_') || reader.isMark(i - 1, '/') || isLettered(reader, i - 1);
  const word = joined ? i - 2 : i - 1;
  if (!reader.isWord(word) || (joined && isDash(reader, i - 1)) || isCross(reader, word)) return undefined;
  const measured =
    reader.isDigits(word - 1) && (reader.longest(word, Role.unit, Role.scale) ?? reader.match(word, Role.attached));
  if (measured) return undefined;
  return chunkEnd(reader, i);
}

/** A multiplication sign, or the letter that stands for one: 3x5. */
export const isCross = (reader: Reader, word: number): boolean =>
  reader.isDigits(word - 1) && reader.isOneOf(word, 'xXх×Х');

/** "H.264", "BDU:2025-12345": a full stop behind one capital or another script, a colon behind several. */
const isLettered = (reader: Reader, i: number): boolean =>
  (reader.isMark(i, '.') &&
    reader.isCapital(i - 1) &&
    (reader.length(i - 1) === 1 || isAcronym(reader, i - 1) || (reader.trait(i - 1) & reader.lexicon.foreign) !== 0)) ||
  (reader.isMark(i, ':') && isAcronym(reader, i - 1));

export const isDash = (reader: Reader, i: number): boolean => reader.isOneOf(i, '—');

/** The end of the run of letters, digits and hyphens. */
export function chunkEnd(reader: Reader, i: number): number {
  let end = i + 1;
  while (
    reader.isWord(end) ||
    reader.isDigits(end) ||
    (isJoint(reader, end) && (reader.isWord(end + 1) || reader.isDigits(end + 1)))
  )
    end++;
  return end;
}

const isJoint = (reader: Reader, i: number): boolean =>
  reader.isMark(i, '-') ||
  reader.isMark(i, '_') ||
  reader.isMark(i, '.') ||
  (reader.isMark(i, "'") && reader.isDigits(i + 1)) ||
  (reader.isMark(i, '/') && reader.isDigits(i - 1) && reader.isDigits(i + 1));

/** All capitals, two or more: ОФЗ, GT. */
export const isAcronym = (reader: Reader, word: number): boolean =>
  reader.length(word) > 1 && reader.isCapital(word) && (reader.trait(word) & traits.lower) === 0;
