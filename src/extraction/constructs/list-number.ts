import { kinds } from '../token.ts';
import type { Stop } from './construct.ts';

/**
 * The number of an item at the beginning of a line: "1. The board", "2) Shares", "1.1. Доходы".
 *
 * @example ru 1. Совет утвердил план → nothing
 * @example en 2) Shares were issued → nothing
 */
export const listNumber: Stop = {
  name: 'listNumber',
  glued: true,
  read: (reader, i) => {
    const first = i === 0 || reader.kind(i - 1) === kinds.break;
    if (!first || !reader.isDigits(i) || reader.length(i) > 2) return undefined;
    const end = reader.isMark(i + 1, '.') && reader.isDigits(i + 2) ? i + 3 : i + 1;
    if (!reader.isSpace(end + 1)) return undefined;
    const dotted = reader.isMark(end, '.') && reader.isCapital(end + 2);
    return dotted || (reader.isMark(end, ')') && reader.isWord(end + 2)) ? end + 1 : undefined;
  },
};
