import type { Reader } from './reader.ts';
import { kinds } from './token.ts';

/**
 * Whether a sentence ends between a quantity that ends before token `from` and the token `to`: a mark, white space, and a capital, a
 * digit or a quotation mark. The full stop of the quantity's own abbreviation ends it too ("5 млн руб. Число …").
 */
export function endsBetween(reader: Reader, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++) if (isEnd(reader, at, at > from)) return true;
  return false;
}

/** One letter of a script with letter case: "А. Иванов", "т. Знак". */
const isInitial = (reader: Reader, i: number): boolean =>
  reader.isWord(i) && reader.length(i) < 2 && !/\p{Lo}/u.test(reader.slice(i, i + 1));

function isEnd(reader: Reader, at: number, initials: boolean): boolean {
  if (reader.isParagraph(at) || reader.isMark(at, ';')) return true;
  if (!reader.isOneOf(at, '.!?…')) return false;
  const next = reader.skip(at + 1);
  if (next === at + 1) return next >= reader.count;
  if (initials && reader.isMark(at, '.') && isInitial(reader, at - 1)) return false;
  return reader.isCapital(next) || reader.kind(next) === kinds.mark;
}
