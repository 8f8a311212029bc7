import type { Stop } from './construct.ts';

/**
 * An ordinal in digits: 5-й · 1-го · 21st · II–III is left alone, it has no digits.
 *
 * @example ru 5-й раз, 1-го числа → nothing
 * @example en the 21st and 3rd floors → nothing
 */
export const ordinal: Stop = {
  name: 'ordinal',
  read: (reader, i) => {
    if (!reader.isDigits(i)) return undefined;
    const hyphen = reader.isMark(i + 1, '-');
    const at = hyphen ? i + 2 : i + 1;
    if (!reader.isWord(at) || !reader.has(at, 'ordinal') || reader.isDigits(at + 1)) return undefined;
    return at + 1;
  },
};
