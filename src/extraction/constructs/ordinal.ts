import { valueOf } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import type { Stop } from './construct.ts';
import { readNumber } from './numeral-words.ts';

/**
 * An ordinal: 5-й · 1-го · 21st · двадцать пятого · две тысячи двадцать пятом.
 *
 * @example ru 5-й раз, 1-го числа, двадцать пятого мая → nothing
 * @example ru двадцать пять первых мест → count count 25 = #мест
 * @example en the 21st and 3rd floors, the twenty-fifth year, one hundred and fifth → nothing
 */
export const ordinal: Stop = {
  name: 'ordinal',
  glued: true,
  read: (reader, i) => (reader.isDigits(i) ? inDigits(reader, i) : inWords(reader, i)),
};

function inDigits(reader: Reader, i: number): number | undefined {
  const at = reader.isMark(i + 1, '-') ? i + 2 : i + 1;
  if (!reader.isWord(at) || !reader.has(at, Role.ordinal) || reader.isDigits(at + 1)) return undefined;
  return at + 1;
}

const plain = { thousands: false, money: false, bound: false };

/** A number in words that leaves the units open, and an ordinal that fills them. */
function inWords(reader: Reader, i: number): number | undefined {
  if (!reader.has(i, Role.cardinal) && !reader.match(i, Role.single)) return undefined;
  const number = readNumber(reader, i, plain);
  const last = number && reader.match(behind(reader, number.end), Role.ordinalNumeral);
  return last && valueOf(number.numeral) % 10 === 0 ? last.end : undefined;
}

/** The word behind a hyphen, white space or "and". */
function behind(reader: Reader, end: number): number {
  if (reader.isMark(end, '-')) return end + 1;
  const at = reader.skip(end);
  return reader.skip(reader.match(at, Role.join)?.end ?? at);
}
