import type { Scene } from '../scene.ts';

/** The claim's own words: the number with its modifier on either side, and the preposition of a multiple ("в 340 раз"). */
export function spanOf({ mention, prose, words }: Scene): { start: number; end: number } {
  const start = Math.min(mention.from, mention.start);
  const end = Math.max(mention.to, mention.end);
  const before = mention.kind === 'multiplier' ? prose.wordBefore(start) : undefined;
  const leads =
    before !== undefined && words.lead.includes(before.text) && prose.text.slice(before.end, start).trim() === '';
  return { start: leads ? before.start : start, end };
}
