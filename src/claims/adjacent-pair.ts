import { areAlike } from '#quantities';
import { isBridge } from './bridge.ts';
import type { TiedMention } from './claim.ts';
import type { Pair } from './pair.ts';
import { hasOwnBase } from './own-base.ts';
import { hasPhrase, matchAt } from './phrases.ts';
import type { Prose, Sentence } from './prose.ts';
import { directionOf, leadOf, operandsIn, type Scene } from './scene.ts';
import type { ClaimWords } from './words/index.ts';

type Side = 'from' | 'to' | 'against' | undefined;

/**
 * The pair that stands right beside the claim and is certainly what it speaks of: "с A до B", "до B с A", "from A to B",
 * "B против A годом ранее", "A против B", "B, up from A", "B, на N % больше, чем A". `undefined` where there is none, or where
 * another statement lies between. Spans of time are looked at last: mostly they say how long it took.
 */
export function adjacentPair(scene: Scene): Pair | undefined {
  const operands = operandsIn(scene.sentence.mentions, scene.mention);
  const [spans, others] = [true, false].map((wanted) =>
    operands.filter(({ kind }) => (kind === 'duration') === wanted),
  );
  const amounts = scene.mention.kind === 'duration' ? operands : others!;
  const pair = pairAmong(amounts, scene) ?? pairAmong(spans!, scene);
  return pair ? { a: reached(pair.a, scene), b: reached(pair.b, scene) } : spannedPair(scene);
}

/** How far beyond a level, as a share of it, what has just passed it may be. */
const PASSED = 0.05;

/** "Превысило 14 млн против 11,2 млн": a level that was passed is where it now stands, and no bound that leaves all open. */
function reached(mention: TiedMention, { prose, words }: Scene): TiedMention {
  const { value, modifier, from, start } = mention;
  if (modifier !== '>' || value <= 0 || !hasPhrase(prose.wordsIn(from, start), words.passed)) return mention;
  return { ...mention, modifier: '~', low: value, high: value * (1 + PASSED) };
}

function pairAmong(operands: readonly TiedMention[], scene: Scene): Pair | undefined {
  const { mention, prose, words } = scene;
  const another = hasOwnBase(scene);
  for (let index = 0; index + 1 < operands.length; index += 1) {
    const [first, second] = withOneUnit(operands[index]!, operands[index + 1]!);
    const pair = areAlike(first, second) ? pairOf(first, second, scene) : undefined;
    if (!pair) continue;
    const inside = isInside(scene, first, second);
    if (
      inside &&
      isBridge(prose, first.to, mention.from, words, 'behind') &&
      isBridge(prose, mention.to, second.from, words, 'before')
    )
      return pair;
    if (mention.to <= first.from && isBridge(prose, mention.to, first.from, words, 'before')) return pair;
    if (!another && mention.from >= second.to && isBridge(prose, second.to, mention.from, words, 'behind')) return pair;
  }
  return undefined;
}

/** "Did not triple, from $10m to $20m": read as an extent, but beside a claim of change its ends are what it was and is. */
function spannedPair(scene: Scene): Pair | undefined {
  const { mention, sentence, prose, words } = scene;
  for (const span of sentence.mentions) {
    const { range, from, to, last } = span;
    // "С 5–6 до 10–12 тыс.": an extent with a dash is one end, not both.
    if (!range || /[-–—]/u.test(span.surface) || !leadOf({ ...scene, mention: span }, words.from)) continue;
    const before = mention.to <= from && isBridge(prose, mention.to, from, words, 'before');
    if (!before && !(mention.from >= to && isBridge(prose, to, mention.from, words, 'behind'))) continue;
    const end = (value: number): TiedMention => {
      const one: TiedMention = { ...span, value, low: value - last / 2, high: value + last / 2, modifier: '=' };
      delete one.range;
      return one;
    };
    const [small, large] = [end(range[0]), end(range[1])];
    return directionOf(scene) === -1 ? { a: large, b: small } : { a: small, b: large };
  }
  return undefined;
}

/** "From 3.3m to 3.1m ounces", "$20 a dose, four times the $5": an end without a unit, or without what it is per, has the other's. */
function withOneUnit(first: TiedMention, second: TiedMention): [TiedMention, TiedMention] {
  const bare = ({ kind }: TiedMention) => kind === 'number';
  if (bare(first) && !bare(second) && second.unit !== 'percent') return [{ ...first, unit: second.unit }, second];
  if (bare(second) && !bare(first) && first.unit !== 'percent') return [first, { ...second, unit: first.unit }];
  if (first.unit.startsWith(`${second.unit}/`)) return [first, { ...second, unit: first.unit }];
  if (second.unit.startsWith(`${first.unit}/`)) return [{ ...first, unit: second.unit }, second];
  return [first, second];
}

/** Whether the claim stands between two numbers: "7,8 млрд (рост на 123 % по сравнению с 3,5 млрд)". */
const isInside = ({ mention }: Scene, first: TiedMention, second: TiedMention): boolean =>
  first.end <= mention.from && mention.to <= second.from;

function pairOf(first: TiedMention, second: TiedMention, scene: Scene): Pair | undefined {
  const { prose, sentence, words } = scene;
  const [left, right] = [sideOf(first, prose, sentence, words), sideOf(second, prose, sentence, words)];
  const inside = isInside(scene, first, second);
  const joined = inside || isBridge(prose, first.to, second.from, words, 'before');
  if (left === 'from' && right === 'to' && joined) return { a: first, b: second };
  if (left === 'to' && right === 'from' && joined) return { a: second, b: first };
  if (right === 'from' && left === undefined && (inside || isUpFrom(first, second, scene)))
    return { a: second, b: first };
  if (inside && isLikened(second, scene)) return { a: second, b: first };
  if (right !== 'against') return undefined;
  const gap = prose.text.slice(first.to, second.from);
  const near = prose.wordsIn(first.to, second.from).length <= 3 && !/[;:()]/.test(gap);
  return near || inside ? { a: second, b: first } : undefined;
}

/** "9,000 people, up from 6,000": a word of change and "from" alone part the two. */
function isUpFrom(first: TiedMention, second: TiedMention, { prose, words }: Scene): boolean {
  const between = prose.wordsIn(first.to, second.from);
  const moved = [words.increase, words.decrease].some((list) => matchAt(between, 0, list) > 0);
  return moved && between.length === 2 && !/[;:.]/.test(prose.text.slice(first.to, second.from));
}

/** "На 20 % больше, чем 120 млрд", "20% more than the $120m", "three times the $20m": the claim itself says what it compares with. */
function isLikened({ from }: TiedMention, { mention, prose, words }: Scene): boolean {
  const between = prose.wordsIn(mention.to, from);
  if (mention.kind === 'multiplier' && between.length === 1 && words.articles.includes(between[0]!.text)) return true;
  const than = between.findIndex((_, at) => matchAt(between, at, words.than) > 0);
  return between.length <= 4 && than >= 0 && between.slice(than + 1).every(({ text }) => words.articles.includes(text));
}

function sideOf({ change, from, start, unit }: TiedMention, prose: Prose, sentence: Sentence, words: ClaimWords): Side {
  const before = prose.wordsIn(sentence.start, from).slice(-3);
  const ends = (side: 'against' | 'from' | 'to') =>
    before.some((_, at) => matchAt(before, at, words[side]) === before.length - at);
  if (ends('against')) return 'against';
  // "на 25 % больше, чем годом ранее (10 млрд)": what it was stands in brackets.
  const bracketed = /\(\s*$/.test(prose.text.slice(sentence.start, from));
  if (bracketed && before.some((_, at) => matchAt(before, at, words.earlier) === before.length - at)) return 'against';
  if (change) return change;
  for (const side of ['from', 'to'] as const) if (ends(side)) return side;
  // "до", "from" may belong to the modifier.
  const own = prose.wordsIn(from, start);
  const word = own[0]?.text;
  if (word !== undefined && unit !== '') {
    if (words.to.includes(word)) return 'to';
    if (words.from.includes(word)) return 'from';
  }
  return undefined;
}
