import type { Stop } from './construct.ts';

/** At most so many words stand between the number of a house and the kind of its street. */
const MOST_WORDS = 3;

/**
 * The number of a house before the name of its street: 10 Downing Street · 350 Fifth Avenue · 4 West 42nd St.
 *
 * @example en at 1600 Pennsylvania Avenue → nothing
 * @example en he owns 12 Regent Street shops → nothing
 */
export const street: Stop = {
  name: 'street',
  read: (reader, i) => {
    if (!reader.isDigits(i) || reader.length(i) > 5) return undefined;
    let at = i + 1;
    for (let words = 0; words <= MOST_WORDS; words++) {
      at = reader.skip(at);
      const ordinal = reader.isDigits(at) && reader.has(at + 1, 'ordinal');
      if (!ordinal && !reader.isCapital(at)) return undefined;
      if (words > 0 && reader.has(at, 'street')) return at + 1;
      at += ordinal ? 2 : 1;
    }
    return undefined;
  },
};
