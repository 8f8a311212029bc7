import type { Reader } from '../reader.ts';
import { Role, bitOf } from '../roles.ts';
import type { Stop } from './construct.ts';
import { endsWith, isFew, isPlural, readNoun } from './noun.ts';
import { readSuffix } from './unit.ts';

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
    const code = codeEnd(reader, i) ?? suffixedEnd(reader, i);
    if (code !== undefined) return code;
    const place = isBehind(reader, i, Role.place);
    if (!place && !isBehind(reader, i, Role.label)) return undefined;
    const noun = place ? readNoun(reader, i + 1) : undefined;
    const lettered = reader.isCapital(i + 1) && reader.length(i + 1) === 1;
    if (
      (measured(reader, i + 1) && !lettered) ||
      (noun && (isPlural(reader, noun[1] - 1) || reader.isMark(noun[1] - 1, '.')))
    )
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

/** "в 9 классе", "10 место", "11 класса": a noun in the singular that the number cannot govern is named by it. */
function suffixedEnd(reader: Reader, i: number): number | undefined {
  const { paucals } = reader.language.nouns;
  const at = reader.skip(i + 1);
  if (at === i + 1 || paucals.length === 0 || !reader.has(at, Role.suffixed) || isPlural(reader, at)) return undefined;
  return isFew(reader.whole(i)) && endsWith(reader, at, paucals) ? undefined : at + 1;
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
