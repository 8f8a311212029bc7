import type { Scene } from '../scene.ts';

/** The claim's own words: the number with its modifier on either side, and the preposition that belongs to it ("в 340 раз", "на 18 %"). */
export function spanOf({ mention, prose, words }: Scene): { start: number; end: number } {
  const start = Math.min(mention.from, mention.start);
  const end = Math.max(mention.to, mention.end);
  const before = prose.wordBefore(start);
  const list = mention.kind === 'multiplier' ? words.lead : words.by;
  const leads = before !== undefined && list.includes(before.text) && prose.text.slice(before.end, start).trim() === '';
  return { start: leads ? before.start : start, end };
}
