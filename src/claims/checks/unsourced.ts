import type { Figure } from '#figures';
import type { Passage, TiedMention } from '../claim.ts';
import { isVerified } from '../coverage.ts';
import { Names } from '../names.ts';
import { Prose } from '../prose.ts';
import { resembling } from '../resembling.ts';
import { type Check, finding } from './check.ts';

/**
 * Numbers of an article with figures that belong to none of them and that nothing in the text bears out. Where the words speak of
 * one figure of the same unit, it is named: the number may be its value, miswritten.
 */
export const unsourced: Check = {
  ruleId: 'unsourced',
  find: ({ passages, claims, dossier, hasFigures, words }) => {
    if (!hasFigures) return [];
    const names = new Names(dossier.figures.values(), words?.empty ?? []);
    return passages.flatMap((passage, index) => {
      if (passage.role === 'title' || passage.role === 'lead') return [];
      const open = passage.mentions
        .filter((mention) => isWeighty(mention) && mention.ambiguous === undefined)
        .filter((mention) => !passage.quoted.some(([from, to]) => from <= mention.start && mention.start < to))
        .filter((mention) => !isVerified(mention, index, claims, dossier));
      if (open.length === 0) return [];
      const prose = new Prose(passage, index, words);
      return open.map((mention) => ({
        passage: index,
        finding: report(
          mention,
          passage,
          mention.figure === undefined ? resembling(mention, prose, dossier, names) : undefined,
        ),
      }));
    });
  },
};

function report({ start, end, ...amount }: TiedMention, passage: Passage, near: Figure | undefined) {
  if (!near) return finding('unsourced', passage, [start, end]);
  const { quantity, label, id } = near;
  const values = { name: id, label, known: quantity };
  const { value, low, high, modifier, unit } = amount;
  const actual = { value, low, high, modifier, unit };
  return finding('unsourced', passage, [start, end], { variant: 'near', actual, expected: [quantity], values });
}

/** Below this a bare count is part of the telling: "три строки", "оба случая". */
const SMALL = 100;

/** Money, percentages, measures and large counts want a source; spans of time and small counts do not. */
function isWeighty({ kind, value }: TiedMention): boolean {
  if (kind === 'count' || kind === 'number') return Math.abs(value) >= SMALL;
  return kind !== 'date' && kind !== 'duration' && kind !== 'multiplier';
}
