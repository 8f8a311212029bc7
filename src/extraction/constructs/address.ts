import { traits } from '../characters.ts';
import type { Stop } from './construct.ts';

/**
 * Digits inside a URL, an e-mail address, a file name, a hashtag, a row of data: everything up to the next white space.
 *
 * @example ru на https://example.ru/news/2025/17 → nothing
 * @example en write to info24@example.org → nothing
 */
export const address: Stop = {
  name: 'address',
  read: (reader, i) => {
    if ((reader.trait(i) & traits.address) === 0) return undefined;
    let end = i + 1;
    while (end < reader.count && !reader.isSpace(end)) end++;
    return end;
  },
};
