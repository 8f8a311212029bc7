import { kinds } from '../scan.ts';
import type { Stop } from './construct.ts';

/**
 * The number of an item at the beginning of a line: "1. The board", "2) Shares".
 *
 * @example ru 1. Совет утвердил план → nothing
 * @example en 2) Shares were issued → nothing
 */
export const listNumber: Stop = {
  name: 'listNumber',
  read: (reader, i) => {
    const first = i === 0 || reader.kind(i - 1) === kinds.break;
    if (!first || !reader.isDigits(i) || reader.length(i) > 2 || !reader.isSpace(i + 2)) return undefined;
    const dotted = reader.isMark(i + 1, '.') && reader.isCapital(i + 3);
    return dotted || (reader.isMark(i + 1, ')') && reader.isWord(i + 3)) ? i + 2 : undefined;
  },
};
