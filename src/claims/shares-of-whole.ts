import type { Quantity } from '#quantities';
import type { TiedMention } from './claim.ts';
import { hasPhrase } from './phrases.ts';
import { operandOfMention, type Reading } from './reading.ts';
import { isRestrained, operandsIn, type Scene } from './scene.ts';

/** Shares may miss a hundred by a point of rounding. */
const ROUNDING = 1;

/** Parts of one whole that are tried in every combination. */
const MOST = 5;

/**
 * The percentages before a number that make up a whole with it: "45% за, 30% против, остальные 25%". What is called the rest is
 * held to a hundred; where the sentence only speaks of a split ("распределились", "abstained"), more than a hundred is wrong,
 * less may be a list that is not complete. Polls with several answers are exempt.
 */
export function sharesOfWhole(scene: Scene): Reading[] {
  const { mention, prose, sentence, words } = scene;
  if (mention.unit !== 'percent' || prose.has(words.poll, 0, prose.text.length)) return [];
  const shares = operandsIn(sentence.mentions, mention).filter(({ unit }) => unit === 'percent');
  const before = shares.filter(({ end }) => end <= mention.start);
  if (before.length === 0) return [];
  const rest = hasPhrase(prose.wordsIn(sentence.start, mention.from).slice(-2), words.rest);
  if (!rest && !isSplit(shares, scene)) return [];
  const certain = !isRestrained(scene);
  return subsetsOf(before.slice(0, MOST)).map((list, index): Reading => {
    const left = 100 - list.reduce((all, { value }) => all + value, 0);
    const slack = { low: left - ROUNDING, high: left + ROUNDING };
    const computed: Quantity = { value: left, ...slack, modifier: '~', unit: 'percent' };
    // All parts first; some may be parts of another: "60 %, крупнейшая — 25 %, остальные 40 %".
    const over = mention.value > left + ROUNDING;
    const anchored = certain && index === 0 && left > 0 && (rest || over);
    return { computed, operands: list.map((part) => operandOfMention(part)), anchored, variant: 'rest' };
  });
}

/** Whether the sentence splits one whole into shares, of which the number is the last: "голоса распределились так: …". */
function isSplit(shares: readonly TiedMention[], { mention, prose, sentence, words }: Scene): boolean {
  if (shares.length < 2 || shares.some(({ start }) => start > mention.start)) return false;
  const plain = [...shares, mention].every(({ modifier, change }) => modifier === '=' && change === undefined);
  const has = (list: readonly string[]) => prose.has(list, sentence.start, sentence.end);
  return plain && has(words.split) && !has(words.partOf) && !has(words.change) && !has(words.earlier);
}

/** Every choice of at least one item, all of them first. */
function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  const choices = Array.from({ length: 2 ** items.length - 1 }, (_, index) => 2 ** items.length - 1 - index);
  return choices.map((choice) => items.filter((_, index) => (choice >> index) & 1));
}
