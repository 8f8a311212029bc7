import type { Reader } from '../reader.ts';
import type { Stop } from './construct.ts';
import { Role } from '../roles.ts';

/**
 * A number that ends a name in quotation marks: «Северный поток – 2» · «Новый поселок 7».
 *
 * @example ru проект «Северный поток – 2» → nothing
 * @example ru «Выручка выросла на 7», — сказал он → number count 7 =
 */
export const title: Stop = {
  name: 'title',
  read: (reader, i) => {
    const end = reader.isMark(i + 1, ',') && reader.isDigits(i + 2) ? i + 3 : i + 1;
    if (!reader.isDigits(i) || !(reader.isMark(end, '»') || reader.isMark(end, '"'))) return undefined;
    return opensWithCapital(reader, i) ? end : undefined;
  },
};

/** At most so many tokens a name in quotation marks has. */
const TITLE_REACH = 10;

/** A short quotation that begins with a capital and holds words that are no small ones, and dashes. */
function opensWithCapital(reader: Reader, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at <= TITLE_REACH; at--) {
    if (reader.isMark(at, '«') || reader.isMark(at, '"')) return reader.isCapital(at + 1);
    if (reader.has(at, Role.function) || reader.has(at, Role.change)) return false;
    if (!reader.isWord(at) && !reader.isSpace(at) && !reader.isMark(at, '-')) return false;
  }
  return false;
}
