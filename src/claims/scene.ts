import type { Dossier, Rate } from '#figures';
import type { Quantity } from '#quantities';
import type { TiedMention } from './claim.ts';
import type { Names } from './names.ts';
import { hasPhrase, matchAt, type Word } from './phrases.ts';
import type { Prose, Sentence } from './prose.ts';
import type { ClaimWords } from './words/index.ts';

/** A number of the text in its sentence, with everything that a rule may ask. */
export interface Scene {
  mention: TiedMention;
  prose: Prose;
  sentence: Sentence;
  proses: readonly Prose[];
  dossier: Dossier;
  names: Names;
  words: ClaimWords;
  /** Dated rates of exchange, for figures in different currencies. */
  rates: readonly Rate[];
}

/** How far from a number its comparative, verb or negation may stand, in words; those of other numbers are not counted. */
const REACH = 8;

/** Whether the claim speaks of more (1) or less (−1); 0 where the text does not say. The nearest word decides, one behind first. */
export function directionOf({ mention, prose, sentence, words }: Scene): 1 | -1 | 0 {
  const sign = /^\s*[-−–]/.test(mention.surface) ? -1 : mention.surface.startsWith('+') ? 1 : 0;
  if (sign !== 0) return sign;
  const around = [
    ...prose.wordsIn(mention.end, sentence.end).slice(0, 3),
    ...prose
      .wordsIn(sentence.start, mention.start)
      .filter((word) => !isInside(word, sentence.mentions, mention))
      .slice(-REACH)
      .reverse(),
  ];
  for (const word of around) {
    if (matchAt([word], 0, words.increase) > 0) return 1;
    if (matchAt([word], 0, words.decrease) > 0) return -1;
  }
  return 0;
}

/** "На 30 % быстрее", of two spans of time: less time is more speed, so that the words do not say which is meant. */
export const isOfSpeed = ({ mention, prose, sentence, words }: Scene, { kind }: TiedMention): boolean =>
  kind === 'duration' && hasPhrase(prose.wordsIn(mention.end, sentence.end).slice(0, 2), words.speed);

/**
 * Whether the sentence measures otherwise than its printed values do, so that they can support but not contradict: a pace per
 * year, real terms, running totals, a profit that became a loss.
 */
export function isRestrained({ mention, prose, sentence, words }: Scene): boolean {
  const spoken = prose.wordsIn(sentence.start, sentence.end).filter((word) => !isInside(word, sentence.mentions));
  const has = (list: readonly string[]) => hasPhrase(spoken, list);
  if (has(words.adjusted) || has(words.cumulative)) return true;
  if (has(words.gain) && has(words.loss)) return true;
  for (let at = 0; at < spoken.length; at += 1) {
    const earlier = matchAt(spoken, at, words.earlier);
    if (earlier > 0) at += earlier - 1;
    else if (matchAt(spoken, at, words.pace) > 0) return true;
  }
  return mention.unit.includes('/');
}

const isInside = (word: Word, mentions: readonly TiedMention[], except?: TiedMention): boolean =>
  mentions.some((mention) => mention !== except && mention.start <= word.start && word.end <= mention.end);

/** Whether the claim is taken back or is somebody else's: in a quotation, under a negation, beside "якобы". */
export function isReported(scene: Scene): boolean {
  const { mention, prose, sentence, words } = scene;
  if (prose.isQuoted(mention.start) || isNegated(scene)) return true;
  const before = prose.wordsIn(sentence.start, mention.from).slice(-REACH);
  return hasPhrase([...before, ...prose.wordsIn(mention.end, sentence.end).slice(0, 4)], words.denial);
}

/** A negation in the claim's own clause that no other number has for itself ("12 дней, а не 36"). */
function isNegated({ mention, prose, sentence, words }: Scene): boolean {
  const near = prose.wordsIn(sentence.start, mention.from).slice(-REACH);
  return near.some((word, at) => {
    if (matchAt(near, at, words.negation) === 0) return false;
    const between = prose.text.slice(word.end, mention.from);
    return !/[,;:()]|\s[—–-]\s/u.test(between) && prose.mentionsIn(word.end, mention.from).length === 0;
  });
}

/** Whether a word of the list stands right before the number, its modifier aside: "на", "более чем на". */
export function leadOf({ mention, prose, sentence }: Scene, ...lists: (readonly string[])[]): boolean {
  const before = prose.wordsIn(sentence.start, mention.from).slice(-2);
  const own = prose.wordsIn(mention.from, mention.start);
  const ends = (list: readonly string[]) => before.some((_, at) => matchAt(before, at, list) === before.length - at);
  return lists.some((list) => ends(list) || hasPhrase(own, list));
}

/** The mentions of the sentence and passage that measure something: multiples and percentages are no operands. */
export const operandsIn = (mentions: readonly TiedMention[], except: TiedMention): TiedMention[] =>
  mentions.filter(
    (mention) => mention !== except && mention.kind !== 'multiplier' && mention.kind !== 'date' && !mention.range,
  );

/** The mention's quantity as a claim states it: without a sign, which the direction carries. */
export function statedOf({ value, low, high, modifier, unit, last, significant }: TiedMention): Quantity {
  const positive = value >= 0;
  const ends = positive ? { low, high } : { low: high === null ? null : -high, high: low === null ? null : -low };
  return { value: Math.abs(value), ...ends, modifier, unit, last, significant };
}
