import type { Reader } from './reader.ts';
import { kinds } from './scan.ts';

/** Whether a sentence ends between the tokens `from` and `to`: a mark, white space, and a capital, a digit or a quotation mark. */
export function endsBetween(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isEnd(reader, at)) return true;
  return false;
}

/** One letter of a script with letter case: "А. Иванов", "т. Знак". */
const isInitial = (reader: Reader, i: number): boolean =>
  reader.isWord(i) && reader.length(i) < 2 && !/\p{Lo}/u.test(reader.slice(i, i + 1));

function isEnd(reader: Reader, at: number): boolean {
  if (reader.isParagraph(at) || reader.isMark(at, ';')) return true;
  if (reader.kind(at) !== kinds.mark || !'.!?…'.includes(reader.slice(at, at + 1))) return false;
  const next = reader.skip(at + 1);
  if (next === at + 1) return next >= reader.count;
  if (reader.isMark(at, '.') && isInitial(reader, at - 1)) return false;
  return reader.isCapital(next) || reader.kind(next) === kinds.mark;
}
