import type { TiedMention } from '../claim.ts';
import { isVerified } from '../coverage.ts';
import { type Check, finding } from './check.ts';

/** Numbers of an article with figures that belong to none of them and that nothing in the text bears out. */
export const unsourced: Check = {
  ruleId: 'unsourced',
  find: ({ passages, claims, dossier, hasFigures }) => {
    if (!hasFigures) return [];
    return passages.flatMap((passage, index) => {
      if (passage.role === 'title' || passage.role === 'lead') return [];
      return passage.mentions
        .filter((mention) => isWeighty(mention) && mention.ambiguous === undefined)
        .filter((mention) => !passage.quoted.some(([from, to]) => from <= mention.start && mention.start < to))
        .filter((mention) => !isVerified(mention, index, claims, dossier))
        .map(({ start, end }) => ({ passage: index, finding: finding('unsourced', passage, [start, end]) }));
    });
  },
};

/** Below this a bare count is part of the telling: "три строки", "оба случая". */
const SMALL = 100;

/** Money, percentages, measures and large counts want a source; spans of time and small counts do not. */
function isWeighty({ kind, value }: TiedMention): boolean {
  if (kind === 'count' || kind === 'number') return Math.abs(value) >= SMALL;
  return kind !== 'date' && kind !== 'duration' && kind !== 'multiplier';
}
