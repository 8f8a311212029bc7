import { traits } from '../characters.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { kinds } from '../token.ts';
import type { Stop } from './construct.ts';
import { readDecimal } from './decimal.ts';
import { chunkEnd, isAcronym, isCross, isDash } from './inside.ts';
import { endsWith, readNoun } from './noun.ts';
import { isName } from './proper-name.ts';
import { readSuffix } from './unit.ts';
import { readSlash } from './written-fraction.ts';

/**
 * A name with digits: 9950X3D · Windows 11 · RTX 4090 · «Россия 24» · 5G · 3D · H.R. 1.
 *
 * @example ru на Windows 11 и RTX 4090 → nothing
 * @example ru канал «Россия 24» и 5G → nothing
 * @example ru в Москве 500 школ → count count 500 = #школ
 * @example en a Boeing 737 in the S&P 500 → nothing
 */
export const name: Stop = {
  name: 'name',
  read: (reader, i) =>
    reader.isDigits(i) ? (withLetters(reader, i) ?? behindName(reader, i) ?? age(reader, i)) : inWords(reader, i),
};

/** "shares of Six Flags": a numeral with a capital behind a word in lower case, and another capital behind it. */
function inWords(reader: Reader, i: number): number | undefined {
  const ratio =
    reader.has(i, Role.cardinal) &&
    reader.isMark(i + 1, '-') &&
    reader.isMark(i + 3, '-') &&
    reader.has(i + 4, Role.cardinal);
  if (ratio && reader.has(i + 2, Role.function)) return i + 5;
  const [before, behind] = [reader.before(i), reader.skip(i + 1)];
  if (!reader.isCapital(i) || !reader.has(i, Role.cardinal) || !reader.isWord(before) || reader.isCapital(before))
    return undefined;
  return isName(reader, behind) && !reader.longest(behind, Role.scale, Role.unit, Role.currency, Role.times)
    ? behind + 1
    : undefined;
}

/** "3x3100 hp", but "1920x1080" and "4x100m relay": behind the cross a number and, behind white space, its unit. */
const isMeasuredApart = (reader: Reader, i: number): boolean => {
  const number = readDecimal(reader, i, false);
  return number !== undefined && reader.isSpace(number.end) && readSuffix(reader, number.end) !== undefined;
};

const suffixes: readonly Role[] = [
  Role.attached,
  Role.currency,
  Role.unit,
  Role.scale,
  Role.fold,
  Role.ordinal,
  Role.decade,
  Role.adjective,
  Role.dayPart,
  Role.clock,
  Role.perAny,
  Role.bunch,
  Role.ending,
];

/** Letters behind the digits that are no unit: 4o, 5G, 14900K. */
function withLetters(reader: Reader, i: number): number | undefined {
  if (isCross(reader, i + 1) && reader.isDigits(i + 2)) return isMeasuredApart(reader, i + 2) ? undefined : i + 3;
  const designation = reader.match(i, Role.designation);
  if (designation && !reader.match(reader.skip(designation.end), Role.currency)) return designation.end;
  if (!reader.isWord(i + 1)) return isJoined(reader, i) ? chunkEnd(reader, i) : hyphenated(reader, i);
  const decimal = readDecimal(reader, i, false);
  if (decimal && decimal.end > i + 2) return undefined;
  if (isPluralOfName(reader, i)) return i + 2;
  const known = suffixes.some((role) => reader.match(i + 1, role) !== undefined);
  const coded =
    reader.length(i + 1) === 1 && reader.isMark(i + 2, '-') && reader.isDigits(i + 3) && !reader.isWord(i + 4);
  if (!known || coded) return chunkEnd(reader, i);
  const unit = reader.isDigits(i + 2) ? reader.longest(i + 1, Role.unit) : undefined;
  return reader.isDigits(i + 2) && (!unit || unit.end < i + 3) ? chunkEnd(reader, i) : undefined;
}

/** "nine 787s": an "s" behind a hundred or more is no second. */
const isPluralOfName = (reader: Reader, i: number): boolean =>
  reader.length(i) === 3 && reader.has(i + 1, Role.decade) && !reader.isDigits(i + 2);

/** "72.ru", "5'nizza": letters of another script behind a full stop, or any behind an apostrophe. */
const isJoined = (reader: Reader, i: number): boolean =>
  reader.isWord(i + 2) &&
  (reader.isMark(i + 1, "'") || (reader.isMark(i + 1, '.') && (reader.trait(i + 2) & reader.lexicon.foreign) !== 0));

/** "10-K", "401(k)"; "15-этажный", "50-летия": a hyphen and a word that is no unit, in a language whose compounds are adjectives. */
function hyphenated(reader: Reader, i: number): number | undefined {
  const ratio =
    reader.isMark(i + 1, '-') && reader.isWord(i + 2) && reader.isMark(i + 3, '-') && reader.isDigits(i + 4);
  if (ratio) return chunkEnd(reader, i);
  if (reader.isMark(i + 1, '(') && reader.isMark(i + 3, ')') && reader.length(i + 2) === 1 && reader.isWord(i + 2))
    return i + 4;
  const lettered = reader.isMark(i + 1, '-') && reader.isCapital(i + 2) && reader.length(i + 2) === 1;
  if (lettered && !reader.isDigits(i + 3) && reader.slice(i + 1, i + 2) !== '—') return i + 3;
  const adjectival = reader.language.nouns.adjectives.length > 0 || reader.isCapital(i + 2);
  if (!reader.isMark(i + 1, '-') || !reader.isWord(i + 2) || !adjectival) return undefined;
  const word = reader.slice(i + 1, i + 2) === '—';
  return word || suffixes.some((role) => reader.match(i + 2, role) !== undefined) ? undefined : i + 3;
}

/** "Windows 11": a name stands before and no unit, scale word or currency behind. */
function behindName(reader: Reader, i: number): number | undefined {
  const before = reader.before(i);
  const dotted = reader.isMark(before, '.') && reader.length(before - 1) <= 2;
  const word = dotted ? before - 1 : before;
  const numbered = isNumbered(reader, i);
  if (before !== i - 2 || !(numbered || isName(reader, word) || isDotted(reader, word) || isForeign(reader, word, i)))
    return undefined;
  const joint = (reader.isMark(i + 1, '.') || reader.isMark(i + 1, '-')) && reader.isDigits(i + 2);
  const end = joint ? i + 3 : i + 1;
  const foreign = (reader.trait(word) & reader.lexicon.foreign) !== 0 || isAcronym(reader, word);
  if (isMeasured(reader, end, joint, foreign)) return undefined;
  const counted = readNoun(reader, end) !== undefined;
  if (joint && counted && reader.length(i) > 1 && !isMixed(reader, word)) return undefined;
  if (counted && !foreign && reader.language.script === 'cyrillic') return undefined;
  const start = !numbered && isSentenceStart(reader, word);
  if (!foreign && readSlash(reader, i)) return undefined;
  if (start && !foreign && counted && !isClosed(reader, end)) return undefined;
  if (!foreign && isVerb(reader, word)) return undefined;
  return end;
}

/** "realme 13": a word of the other script, that no table has, where the number counts nothing. */
const isForeign = (reader: Reader, word: number, i: number): boolean =>
  (reader.trait(word) & reader.lexicon.foreign) !== 0 &&
  reader.node(word) === undefined &&
  !reader.isMark(i + 1, '.') &&
  readNoun(reader, i + 1) === undefined;

/** "Node.js 22", "Booking.com 2": a full stop glued between a capital and the word. */
const isDotted = (reader: Reader, word: number): boolean =>
  reader.isWord(word) && reader.isMark(word - 1, '.') && reader.isCapital(word - 2);

/** "four 777 freighters", "42 737 MAXs": a number stands before, so that the digits name what it counts. */
const isNumbered = (reader: Reader, i: number): boolean =>
  reader.has(i - 2, Role.cardinal) || (reader.isDigits(i - 2) && reader.isCapital(reader.skip(i + 1)));

/** "Djokovic, 38, lost", "на Тверской, 12, стоит": a small number between two commas behind a name. */
function age(reader: Reader, i: number): number | undefined {
  const comma = i - 2;
  if (!reader.isSpace(i - 1) || !reader.isMark(comma, ',') || !reader.isMark(i + 1, ',') || reader.isDigits(i + 2))
    return undefined;
  return reader.length(i) <= 3 && isName(reader, comma - 1) ? i + 1 : undefined;
}

/** A currency, unit, scale word, range or group of digits follows. */
function isMeasured(reader: Reader, end: number, joint: boolean, foreign: boolean): boolean {
  const at = reader.skip(end);
  if (reader.isMark(end, ',') && reader.isDigits(end + 1)) return true;
  if (reader.longest(at, Role.scale, Role.times, Role.fold) ?? reader.match(end, Role.attached)) return true;
  if (!foreign && reader.match(at, Role.after)) return true;
  if (!joint && at > end && reader.isDigits(at) && reader.length(at) === 3 && !reader.isWord(at + 1)) return true;
  const dash = at > end && reader.isMark(at, '-') && !(foreign && isDash(reader, at));
  if (dash && reader.isDigits(reader.skip(at + 1))) return true;
  return (reader.isMark(end, '-') && reader.isWord(end + 1)) || readSuffix(reader, end) !== undefined;
}

/** A capital behind the first letter: iOS, macOS. */
const isMixed = (reader: Reader, word: number): boolean =>
  (reader.trait(word) & traits.innerCapital) !== 0 && !isAcronym(reader, word);

/** "Проголосовали 226 «за»": a verb at the head of a sentence or a bracket. */
const isVerb = (reader: Reader, word: number): boolean =>
  (isSentenceStart(reader, word) || reader.isMark(reader.before(word), '(')) &&
  endsWith(reader, word, reader.language.nouns.governors);

function isSentenceStart(reader: Reader, word: number): boolean {
  const before = reader.before(word);
  return (
    before < 0 || (reader.kind(before) === kinds.mark && !reader.isMark(before, ',') && !reader.isMark(before, '('))
  );
}

/** A closing quotation mark follows at once. */
const isClosed = (reader: Reader, end: number): boolean => reader.isMark(end, '»') || reader.isMark(end, '"');
