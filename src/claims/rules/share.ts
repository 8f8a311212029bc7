import { areAlike } from '#quantities';
import { isBridge } from '../bridge.ts';
import { knownPairs, nearbyPairs } from '../nearby-pairs.ts';
import { hasPhrase, matchAt } from '../phrases.ts';
import { fold } from '../prose.ts';
import { ascending, operandOfMention, type Reading, shareOf } from '../reading.ts';
import { isRestrained, operandsIn, type Scene } from '../scene.ts';
import { sameStem } from '../stem.ts';
import type { TiedMention } from '../claim.ts';
import { isChange, isIntroduced } from './change.ts';
import type { ClaimRule } from './rule.ts';
import { percentOf } from './fraction.ts';
import { spanOf } from './span.ts';

/**
 * A part of a whole: "412 из 3 500, или 11,8 %", "28 % of the total".
 *
 * | text | verdict |
 * |---|---|
 * | Из 412 компаний 103 (25%) московские, 80 казанские. | supported |
 * | Согласились 412 человек из 3 500 опрошенных, или 21,8%. | contradicted |
 * | Of the 400 stores, 100 (35%) will close. | contradicted |
 */
export const share: ClaimRule = {
  kind: 'share',
  read(scene) {
    const { mention } = scene;
    const percent = percentOf(mention);
    if (!percent || mention.range || mention.change) return undefined;
    const certain = !isRestrained(scene);
    const stated = [
      ...partOf(scene).map((reading) => ({ ...reading, anchored: certain && isComplete(scene) })),
      ...[...partBehind(scene), ...wholeBehind(scene)].map((reading) => ({ ...reading, anchored: certain })),
    ];
    const found = nearbyPairs(scene).flatMap(({ a, b }) => read(...ascending(a, b), false));
    const known = knownPairs(scene).flatMap(({ a, b, passage }) => read(a, b, false, passage));
    if (stated.length === 0 && mention.unit !== 'percent') return undefined;
    if (stated.length === 0 && (isChange(scene) || !(isShare(scene) || isIntroduced(scene)))) return undefined;
    return { kind: 'share', stated: percent, readings: [...stated, ...found, ...known], ...spanOf(scene) };
  },
};

function read(part: TiedMention, whole: TiedMention, anchored: boolean, passage?: number): Reading[] {
  const [smaller] = ascending(part, whole);
  const computed = smaller === part && part.unit !== 'percent' ? shareOf(roughly(part, whole), whole) : undefined;
  return computed ? [{ computed, operands: [operandOfMention(part), operandOfMention(whole, passage)], anchored }] : [];
}

/** "7 из 10 россиян (68 %)": of so few it is a way of speaking, and the part is rounded. */
const roughly = (part: TiedMention, whole: TiedMention): TiedMention =>
  whole.unit === 'count' && whole.value <= 10
    ? { ...part, low: part.value - 0.5, high: part.value + 0.5, modifier: '~' }
    : part;

/** "A из B, или N %"; "из B … A (N %)"; "B, из них A, или N %". */
function partOf(scene: Scene): Reading[] {
  const { mention, prose, sentence, words } = scene;
  const before = operandsIn(sentence.mentions, mention).filter(
    ({ end, unit }) => end <= mention.start && unit !== 'percent',
  );
  const part = before.at(-1);
  const whole = before.at(-2) ?? wholeBefore(scene);
  if (!whole || !part || !areAlike(whole, part)) return [];
  const gap = prose.text.slice(part.to, mention.from);
  const bracketed = /^\s*\(\s*$/.test(gap);
  const said = prose.wordsIn(part.to, mention.from);
  const again = [words.restated, words.pointer].some((list) => hasPhrase(said, list)) || isApposed(scene, gap);
  const restated = said.length <= 6 && again && isBridge(prose, part.to, mention.from, words, 'behind');
  if (!bracketed && !restated) return [];
  if (isWhole(part, whole, prose, words.of) && whole.value < part.value) return read(whole, part, true);
  const between = prose.wordsIn(whole.to, part.from);
  if (between.length <= 4 && hasPhrase(between, words.partOf)) return read(part, whole, true);
  if (isWholeFirst(whole, prose, sentence.start, words.of)) return read(part, whole, true);
  return [];
}

/** "5 %: 40 из 800 заявок", "25% (100 of 400)": right behind the percentage, or a few words on, "A из B". */
function partBehind(scene: Scene): Reading[] {
  const { mention, prose, sentence, words } = scene;
  const [part, whole] = operandsIn(sentence.mentions, mention).filter(({ start }) => start >= mention.end);
  if (!part || !whole || !areAlike(part, whole) || !isWhole(whole, part, prose, words.of)) return [];
  const opened = /^[^,;:()—–]{0,40}[:(]\s*$/u.test(prose.text.slice(mention.end, part.from));
  return opened ? read(part, whole, true) : [];
}

/** "30 % от 50 млн рублей — это 15 млн", "a third of the 900 bids, or 300": the whole and the part stand behind. */
function wholeBehind(scene: Scene): Reading[] {
  const { mention, prose, sentence, words } = scene;
  const [whole, part] = operandsIn(sentence.mentions, mention).filter(({ start }) => start >= mention.end);
  if (!part || !whole || !areAlike(part, whole)) return [];
  const lead = prose.wordsIn(mention.to, whole.from);
  const said = prose.wordsIn(part.from > whole.to ? whole.to : part.from, part.from);
  const of =
    lead.length <= 5 && matchAt(lead, 0, words.of) > 0 && !/[,;:()—–]/u.test(prose.text.slice(mention.to, whole.from));
  const again = said.length <= 4 && [words.restated, words.pointer].some((list) => hasPhrase(said, list));
  return of && again && isBridge(prose, whole.to, part.from, words, 'behind') ? read(part, whole, true) : [];
}

/** "300 of 1,200 customers, 25% of the total": a comma, and the percentage is said to be of the same whole. */
const isApposed = ({ mention, prose, sentence, words }: Scene, gap: string): boolean =>
  /^[\s\p{L}]*,\s*$/u.test(gap) && matchAt(prose.wordsIn(mention.end, sentence.end), 0, words.whole) > 0;

/**
 * Whether nothing follows the percentage that could be another whole ("12 млрд руб., или 0,1 % ВВП"): a mark, a verb, a word
 * that means the same whole ("опрошенных", "of the total"), or its own noun.
 */
function isComplete({ mention, prose, sentence, words }: Scene): boolean {
  if (/^\s*(?:[^\s\p{L}\p{N}]|$)/u.test(prose.text.slice(mention.end))) return true;
  const behind = prose.wordsIn(mention.end, sentence.end);
  if (matchAt(behind, 0, words.whole) > 0) return true;
  const noun = behind[matchAt(behind, 0, words.of)]?.text;
  return noun !== undefined && sentence.mentions.some((other) => other.noun && sameStem(fold(other.noun), noun));
}

/** "… B. Из них A, или N %": the last number of the sentence before. */
function wholeBefore({ prose, sentence, mention, words }: Scene): TiedMention | undefined {
  const lead = prose.wordsIn(sentence.start, mention.from).slice(0, 3);
  if (matchAt(lead, 0, words.partOf) === 0) return undefined;
  return operandsIn(prose.before(sentence)?.mentions ?? [], mention).at(-1);
}

/** "A из B": right before the second number stands "из" and nothing else parts it from the first. */
function isWhole(second: TiedMention, first: TiedMention, prose: Scene['prose'], of: readonly string[]): boolean {
  const between = prose.wordsIn(first.to, second.from);
  return between.length <= 3 && hasPhrase(between, of) && !/[,;:]/.test(prose.text.slice(first.to, second.from));
}

/** "Из B …", "из бюджета в B …": the word stands before the first number and nothing parts it from it. */
function isWholeFirst(first: TiedMention, prose: Scene['prose'], from: number, of: readonly string[]): boolean {
  const before = prose.wordsIn(from, first.from).slice(-4);
  const at = before.findLastIndex((_, index) => matchAt(before, index, of) > 0);
  return at >= 0 && (at >= before.length - 2 || isLead(prose, from, before[at]!, first.from));
}

/** Whether the word begins its clause and no mark follows it up to `to`. */
const isLead = (prose: Scene['prose'], from: number, word: { start: number; end: number }, to: number): boolean =>
  /(?:^|[,;:—–])\s*$/u.test(prose.text.slice(from, word.start)) && !/[,;:()—–]/u.test(prose.text.slice(word.end, to));

/** Whether the percentage is said to be a share: "N % of", "доля", "приходится". */
function isShare({ mention, prose, sentence, words }: Scene): boolean {
  const behind = prose.wordsIn(mention.end, sentence.end).slice(0, 2);
  const before = prose.wordsIn(sentence.start, mention.from).slice(-5);
  const near = [...before, ...behind];
  const restated = hasPhrase(before.slice(-1), words.restated);
  return (
    restated || behind.slice(0, 1).some((_, at) => matchAt(behind, at, words.of) > 0) || hasPhrase(near, words.share)
  );
}
