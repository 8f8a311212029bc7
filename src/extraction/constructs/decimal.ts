import { fromDigits } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { kinds } from '../token.ts';
import { type ReadNumber, digitsOf } from './digits.ts';
import { withPower } from './power.ts';

/** A longer run of digits names something (an account, a barcode), it does not measure. */
const MOST_DIGITS = 18;

interface Part {
  mark: string;
  digits: string;
  /** The token behind the digits. */
  end: number;
}

/**
 * Digits with group marks and a decimal mark: 1 234 567,89 · 1,234,567.89 · 12,34,567 · .5 · 1e6 · 2.48×10−5.
 *
 * A mark before exactly three digits is ambiguous where it is not the language's own for that use; `thousands` says that the
 * context (money without a scale word) reads it as a group mark.
 */
export function readDecimal(reader: Reader, i: number, thousands: boolean): ReadNumber | undefined {
  if (reader.isMark(i, '.') && reader.isDigits(i + 1) && !behindText(reader, i)) {
    const digits = digitsOf(reader, i + 1);
    return withPower(reader, i + 2, fromDigits(digits, digits.length));
  }
  if (!reader.isDigits(i)) return undefined;
  const first = digitsOf(reader, i);
  if (!reader.isDigits(i + 2)) return limited(reader, { end: i + 1, digits: first, decimals: 0 });
  const spaced = readSpaced(reader, i, first);
  if (spaced) return spaced;
  const parts = readParts(reader, i);
  return limited(reader, joined(reader, i, first, parts, thousands));
}

/** A word, digits or another full stop right before: the full stop at `i` is no decimal mark. */
const behindText = (reader: Reader, i: number): boolean =>
  reader.isWord(i - 1) || reader.isDigits(i - 1) || reader.isMark(i - 1, '.');

const limited = (
  reader: Reader,
  read: { end: number; digits: string; decimals: number } | undefined,
): ReadNumber | undefined =>
  read && read.digits.length <= MOST_DIGITS
    ? withPower(reader, read.end, fromDigits(read.digits, read.decimals))
    : undefined;

/** Whether letters or a sign of a power may stand right behind the number of digits and marks that begins at token `i`. */
export function meetsLetters(reader: Reader, i: number): boolean {
  let at = i + 1;
  for (let parts = 0; parts <= MOST_PARTS && reader.isDigits(at + 1); parts++) at += 2;
  return reader.isWord(at) || reader.isMark(at, '^') || reader.isMark(at, '×');
}

/** "1 599 059,38": groups of three behind single spaces, then perhaps decimals. */
function readSpaced(reader: Reader, i: number, first: string): ReadNumber | undefined {
  if (first.length > 3 || first.startsWith('0')) return undefined;
  let digits = first;
  let end = i + 1;
  while (digits.length <= MOST_DIGITS && isGroupSpace(reader, end) && isThree(reader, end + 1)) {
    digits += digitsOf(reader, end + 1);
    end += 2;
  }
  if (digits === first || isTwo(reader, end)) return undefined;
  const mark = end;
  if (!reader.isMark(mark, ',') && !reader.isMark(mark, '.')) return limited(reader, { end, digits, decimals: 0 });
  const gap =
    reader.isSpace(mark + 1) && reader.longest(reader.skip(mark + 3), Role.currency) && reader.length(mark + 2) === 2
      ? 1
      : 0;
  if (!reader.isDigits(mark + 1 + gap) || reader.isMark(mark + 2 + gap, mark === end ? '.' : ','))
    return limited(reader, { end, digits, decimals: 0 });
  const decimals = digitsOf(reader, mark + 1 + gap);
  return limited(reader, { end: mark + 2 + gap, digits: digits + decimals, decimals: decimals.length });
}

/** "42 737 MAXs", "10 737-800s": where spaces are not the language's own group mark, a name with or behind the digits makes them two numbers. */
const isTwo = (reader: Reader, end: number): boolean =>
  (reader.language.marks.group === ',' && reader.isCapital(reader.skip(end))) ||
  reader.match(end - 1, Role.designation) !== undefined;

const isThree = (reader: Reader, i: number): boolean => reader.isDigits(i) && digitsOf(reader, i).length === 3;

const isGroupSpace = (reader: Reader, i: number): boolean => reader.kind(i) === kinds.space && reader.length(i) === 1;

/** More parts than a number of 18 digits in groups of two has are a list. */
const MOST_PARTS = 8;

const partMarks = [',', '.', "'"];

/** The parts that follow the first digits without white space, each behind a comma, a full stop or an apostrophe. */
function readParts(reader: Reader, i: number): Part[] {
  const parts: Part[] = [];
  for (let at = i + 1; reader.isDigits(at + 1); at += 2) {
    const mark = partMarks.find((candidate) => reader.isMark(at, candidate));
    if (mark === undefined || parts.length > MOST_PARTS) break;
    const digits = digitsOf(reader, at + 1);
    parts.push({ mark, digits, end: at + 2 });
    if (parts.length > 1 && digits.length !== 2 && digits.length !== 3) break;
  }
  return parts;
}

const isGroup = ({ digits }: Part): boolean => digits.length === 3;

/** Decides which marks group and which one is decimal; `undefined` for what is no number (a version, an address). */
function joined(
  reader: Reader,
  i: number,
  first: string,
  parts: Part[],
  thousands: boolean,
): { end: number; digits: string; decimals: number } | undefined {
  const alone = { end: i + 1, digits: first, decimals: 0 };
  const last = parts.at(-1);
  if (!last) return alone;
  const groups = parts.slice(0, -1);
  const [mark] = groups.map((part) => part.mark);
  const digits = parts.reduce((text, part) => text + part.digits, first);
  const head = first.length <= 3 && first !== '0';
  if (mark === undefined) {
    const decimal = last.mark === reader.language.marks.decimal;
    const grouped = head && isGroup(last) && (decimal || last.mark === '.' ? thousands : true);
    if (grouped) return { end: last.end, digits, decimals: 0 };
    return last.mark === "'" ? alone : { end: last.end, digits, decimals: last.digits.length };
  }
  const even = groups.every((part) => part.mark === mark);
  const threes = head && groups.every(isGroup);
  const lakhs = head && groups.every((part) => part.digits.length === 2);
  if (even && last.mark === mark && isGroup(last) && (threes || (lakhs && mark === ',')))
    return { end: last.end, digits, decimals: 0 };
  const indian = lakhsWithDecimals(groups, mark);
  if (even && last.mark !== mark && (threes || indian)) return { end: last.end, digits, decimals: last.digits.length };
  return mark === ',' ? alone : undefined;
}

/** "12,34,567.89": all groups of two but the last, which has three. */
const lakhsWithDecimals = (groups: Part[], mark: string): boolean =>
  mark === ',' &&
  groups.length > 1 &&
  groups.every((part, i) => part.digits.length === (i === groups.length - 1 ? 3 : 2));
