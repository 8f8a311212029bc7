import { traits } from '../characters.ts';
import type { Reader } from '../reader.ts';
import { kinds } from '../token.ts';
import type { Stop } from './construct.ts';
import { isPlural, readNoun } from './noun.ts';
import { readSuffix } from './unit.ts';
import { Role, bitOf } from '../roles.ts';

/**
 * The number of something: ст. 159 · № 152-ФЗ · page 5 · 007 · рейс 1402 · version 2 · [1]. A unit or a scale word behind it makes it an amount.
 *
 * @example ru по ч. 6 ст. 290 УК и № 152-ФЗ → nothing
 * @example ru в школе 512 учеников → count count 512 = #учеников
 * @example en page 5 of chapter 12 → nothing
 */
export const reference: Stop = {
  name: 'reference',
  read: (reader, i) => {
    if (!reader.isDigits(i)) return undefined;
    if (i > 0 && reader.length(i) > 1 && isPadded(reader, i) && !measured(reader, i + 1)) return i + 1;
    const notes = footnotes(reader, i);
    if (notes !== undefined) return notes;
    if (isBehind(reader, i, Role.numero)) return listEnd(reader, i);
    const code = codeEnd(reader, i);
    if (code !== undefined) return code;
    const place = isBehind(reader, i, Role.place);
    if (!place && !isBehind(reader, i, Role.label)) return undefined;
    const noun = place ? readNoun(reader, i + 1) : undefined;
    if (measured(reader, i + 1) || (noun && (isPlural(reader, noun[1] - 1) || reader.isMark(noun[1] - 1, '.'))))
      return undefined;
    return listEnd(reader, i);
  },
};

/** "007": a zero and another digit. */
const isPadded = (reader: Reader, i: number): boolean => /^0\d/u.test(reader.slice(i, i + 1));

/** "[1]", "[2, 3]": digits in square brackets. */
function footnotes(reader: Reader, i: number): number | undefined {
  if (!reader.isMark(i - 1, '[')) return undefined;
  let end = i + 1;
  for (let items = 0; items < MOST_ITEMS && !reader.isMark(end, ']'); items++) {
    const next = reader.skip(end + 1);
    if (!(reader.isMark(end, ',') || reader.isMark(end, '-')) || !reader.isDigits(next)) return undefined;
    end = next + 1;
  }
  return reader.isMark(end, ']') ? end + 1 : undefined;
}

/** "18 U.S.C. § 1343": the volume of a code of law, whose name is single capitals. */
function codeEnd(reader: Reader, i: number): number | undefined {
  let at = reader.skip(i + 1);
  const first = at;
  while (reader.isCapital(at) && reader.length(at) === 1 && reader.isMark(at + 1, '.')) at += 2;
  const next = reader.skip(at);
  return at > first + 2 && (reader.has(next, Role.numero) || reader.isDigits(next)) ? at : undefined;
}

/** Whether a word or an abbreviation in this role ends right before token `i`. */
function isBehind(reader: Reader, i: number, role: Role): boolean {
  const before = reader.before(i);
  const word = reader.isMark(before, '.') ? before - 1 : before;
  return (
    reader.mayMean(word, bitOf(role)) &&
    !(reader.isMark(word - 1, '-') && reader.isWord(word - 2)) &&
    reader.match(word, role)?.end === before + 1
  );
}

/** Whether a unit, a scale word or more digits follow the number that ends before token `end`, or the one that it is joined to. */
export function measured(reader: Reader, end: number): boolean {
  const dash = reader.isMark(end, '-') && reader.isDigits(end + 1);
  return isMeasured(reader, end) || (dash && isMeasured(reader, end + 2));
}

function isMeasured(reader: Reader, end: number): boolean {
  const decimals = (reader.isMark(end, ',') || reader.isMark(end, '.')) && reader.isDigits(end + 1) ? end + 2 : end;
  const at = reader.skip(decimals);
  return (
    (reader.isMark(end, '-') && reader.longest(end + 1, Role.unit, Role.scale, Role.adjective) !== undefined) ||
    reader.longest(at, Role.scale, Role.times) !== undefined ||
    (at > end && reader.isDigits(at) && reader.length(at) === 3) ||
    readSuffix(reader, decimals) !== undefined
  );
}

/** How many numbers one label may govern. */
const MOST_ITEMS = 12;

/** "статьи 159, 160 и 161", "пп. 3–5", "152-ФЗ", "228.1". */
function listEnd(reader: Reader, i: number): number {
  let end = i + 1;
  for (let items = 0; items < MOST_ITEMS; items++) {
    if (reader.isWord(end)) end++;
    while (isJoint(reader, end) && (reader.isDigits(end + 1) || reader.isWord(end + 1))) end += 2;
    const mark = reader.skip(end);
    const joined = reader.isMark(mark, ',') || reader.isMark(mark, '-') || reader.has(mark, Role.bounded);
    const next = joined ? reader.skip(mark + 1) : end;
    if (!joined || !reader.isDigits(next) || measured(reader, next + 1) || readNoun(reader, next + 1)) return end;
    end = next + 1;
  }
  return end;
}

const isJoint = (reader: Reader, i: number): boolean =>
  reader.isMark(i, '-') || reader.isMark(i, '/') || reader.isMark(i, '.') || reader.isWord(i);

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

/**
 * Digits inside a URL, an e-mail address, a file name, a hashtag, a row of data: everything up to the next white space.
 *
 * @example ru на https://example.ru/news/2025/17 → nothing
 * @example en write to info24@example.org → nothing
 */
export const address: Stop = {
  name: 'address',
  read: (reader, i) => {
    if ((reader.trait(i) & traits.address) === 0) return undefined;
    let end = i + 1;
    while (end < reader.count && !reader.isSpace(end)) end++;
    return end;
  },
};
