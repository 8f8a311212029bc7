import type { Reader } from '../reader.ts';
import { kinds } from '../token.ts';
import type { Stop } from './construct.ts';

/** An address has fewer parts than this. */
const MOST_PARTS = 16;

/**
 * 192.168.1.2, 17.4.1, +7 495 123-45-67, 800-555-35-35: three or more parts with marks between are an address, a version or a telephone.
 *
 * @example ru +7 (495) 123-45-67 → nothing
 * @example en 192.168.1.2 and version 17.4.1 → nothing
 */
export const sequence: Stop = {
  name: 'sequence',
  read: (reader, i) => {
    const plus = reader.isMark(i, '+') || isDialled(reader, i) || isGroupedByDialling(reader, i);
    const first = reader.isMark(i, '+') ? i + 1 : i;
    if (!reader.isDigits(first)) return undefined;
    if (isAreaCode(reader, i)) return reader.skip(i + 2) + 3;
    if (isCoordinate(reader, i)) return reader.isDigits(i + 4) ? i + 6 : i + 4;
    let end = first + 1;
    let parts = 1;
    let digits = reader.length(first);
    for (
      let at = nextPart(reader, end, plus);
      at !== undefined && parts < MOST_PARTS;
      at = nextPart(reader, end, plus)
    ) {
      parts++;
      digits += reader.length(at);
      end = at + 1;
    }
    if (plus) return parts > 2 && digits >= 8 ? end : undefined;
    const dotted = parts > 2 && reader.isMark(first + 1, '.') && reader.isMark(first + 3, '.');
    const dashed = parts > 2 && reader.isMark(first + 1, '-') && reader.isMark(first + 3, '-');
    return (dotted && !isGrouped(reader, first, end)) || dashed ? end : undefined;
  },
};

/** "55°45′20″": degrees with minutes right behind. */
const isCoordinate = (reader: Reader, i: number): boolean =>
  reader.isMark(i + 1, '°') && reader.isDigits(i + 2) && (reader.isMark(i + 3, "'") || reader.isMark(i + 3, '′'));

/** "8 (800) 555-35-35": a code in brackets behind one digit. */
const isDialled = (reader: Reader, i: number): boolean => {
  const bracket = reader.skip(i + 1);
  return (
    reader.length(i) === 1 &&
    reader.isMark(bracket, '(') &&
    reader.isDigits(bracket + 1) &&
    reader.isMark(bracket + 2, ')') &&
    reader.isDigits(reader.skip(bracket + 3))
  );
};

/** "(212) 555-0147": three digits in brackets, three and four. */
const isAreaCode = (reader: Reader, i: number): boolean => {
  if (!reader.isMark(i - 1, '(')) return false;
  const at = reader.skip(i + 2);
  const groups = [i, at, at + 2].every((part, group) => reader.length(part) === (group < 2 ? 3 : 4));
  return groups && reader.isMark(i + 1, ')') && reader.isMark(at + 1, '-') && reader.isDigits(at + 2);
};

/** How many digits stand in each group of a long-distance number. */
const dialled = [1, 3, 3, 2, 2];

/** "8 800 555-35-35", "8-800-555-35-35": the groups of a telephone number behind spaces or hyphens. */
const isGroupedByDialling = (reader: Reader, i: number): boolean =>
  dialled.every((length, group) => {
    const at = i + 2 * group;
    const joined = group === 0 || reader.isMark(at - 1, '-') || (reader.isSpace(at - 1) && reader.length(at - 1) === 1);
    return joined && reader.isDigits(at) && reader.length(at) === length;
  });

/** The next run of digits of an address or, behind a plus, of a telephone number with its spaces and brackets. */
function nextPart(reader: Reader, end: number, telephone: boolean): number | undefined {
  if ((reader.isMark(end, '.') || reader.isMark(end, '-')) && reader.isDigits(end + 1)) return end + 1;
  if (!telephone) return undefined;
  let at = end;
  while (reader.kind(at) === kinds.space || reader.isMark(at, '(') || reader.isMark(at, ')') || reader.isMark(at, '-'))
    at++;
  return at > end && at - end < 4 && reader.isDigits(at) ? at : undefined;
}

/** "1.234.567": all parts behind the first have three digits. */
function isGrouped(reader: Reader, first: number, end: number): boolean {
  for (let at = first + 2; at < end; at += 2) if (reader.length(at) !== 3) return false;
  return reader.length(first) <= 3;
}
