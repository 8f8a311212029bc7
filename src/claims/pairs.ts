import { areAlike } from '#quantities';
import type { TiedMention } from './claim.ts';
import { matchAt, type Word } from './phrases.ts';
import type { Prose, Sentence } from './prose.ts';
import { directionOf, leadOf, operandsIn, type Scene } from './scene.ts';
import type { ClaimWords } from './words/index.ts';

/** Two values of one thing: it was `a` and is `b`. */
export interface Pair {
  a: TiedMention;
  b: TiedMention;
  /** Where `b` stands, if not in the claim's passage. */
  passage?: number;
}

type Side = 'from' | 'to' | 'against' | undefined;

/**
 * The pair that stands right beside the claim and is certainly what it speaks of: "с A до B", "до B с A", "from A to B",
 * "B против A годом ранее", "A против B". `undefined` where there is none, or where another statement lies between.
 */
export function adjacentPair(scene: Scene): Pair | undefined {
  const { mention, sentence, prose, words } = scene;
  const operands = operandsIn(sentence.mentions, mention).filter(
    ({ kind }) => kind !== 'duration' || mention.kind === 'duration',
  );
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
    if (mention.from >= second.to && isBridge(prose, second.to, mention.from, words, 'behind')) return pair;
  }
  return spannedPair(scene);
}

/** "Did not triple, from $10m to $20m": read as an extent, but beside a claim of change its ends are what it was and is. */
function spannedPair(scene: Scene): Pair | undefined {
  const { mention, sentence, prose, words } = scene;
  for (const span of sentence.mentions) {
    const { range, from, to, last } = span;
    if (!range || !leadOf({ ...scene, mention: span }, words.from)) continue;
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

/** "From 3.3m to 3.1m ounces": an end without a unit has the other's. */
function withOneUnit(first: TiedMention, second: TiedMention): [TiedMention, TiedMention] {
  const bare = ({ kind }: TiedMention) => kind === 'number';
  if (bare(first) && !bare(second) && second.unit !== 'percent') return [{ ...first, unit: second.unit }, second];
  if (bare(second) && !bare(first) && first.unit !== 'percent') return [first, { ...second, unit: first.unit }];
  return [first, second];
}

/** Whether the claim stands between two numbers: "7,8 млрд (рост на 123 % по сравнению с 3,5 млрд)". */
const isInside = ({ mention }: Scene, first: TiedMention, second: TiedMention): boolean =>
  first.end <= mention.from && mention.to <= second.from;

function pairOf(first: TiedMention, second: TiedMention, scene: Scene): Pair | undefined {
  const { prose, sentence, words } = scene;
  const [left, right] = [sideOf(first, prose, sentence, words), sideOf(second, prose, sentence, words)];
  if (left === 'from' && right === 'to') return { a: first, b: second };
  if (left === 'to' && right === 'from') return { a: second, b: first };
  if (right !== 'against') return undefined;
  const gap = prose.text.slice(first.to, second.from);
  const near = prose.wordsIn(first.to, second.from).length <= 3 && !/[;:()]/.test(gap);
  return near || isInside(scene, first, second) ? { a: second, b: first } : undefined;
}

function sideOf({ change, from, start, unit }: TiedMention, prose: Prose, sentence: Sentence, words: ClaimWords): Side {
  const before = prose.wordsIn(sentence.start, from).slice(-3);
  const ends = (side: 'against' | 'from' | 'to') =>
    before.some((_, at) => matchAt(before, at, words[side]) === before.length - at);
  if (ends('against')) return 'against';
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

/** How many words that say nothing of another subject may stand beside the claim before a comma. */
const FREE = 8;

/**
 * Whether what lies between the claim and the pair carries no other statement. `before`: the claim stands first, then the
 * pair; `behind`: the pair first.
 */
export function isBridge(
  prose: Prose,
  from: number,
  to: number,
  words: ClaimWords,
  order: 'before' | 'behind',
): boolean {
  const gap = prose.text.slice(from, to);
  if (gap.includes(';') || gap.includes('\n') || gap.includes('\uFFFC')) return false;
  if (prose.mentionsIn(from, to).some(({ kind }) => kind !== 'duration')) return false;
  const segments = segmentsOf(prose, from, to);
  const [first = [], ...rest] = segments;
  const plain = (segment: Word[]) => segment.every((_, at) => isQuiet(segment, at, words));
  if (order === 'behind') return rest.length === 0 ? plain(first) : isFree(first, words) && rest.every(plain);
  const last = rest.pop();
  return last === undefined ? isFree(first, words) : isFree(first, words) && rest.every(plain) && plain(last);
}

/** Words that neither begin another statement nor name another thing. */
function isQuiet(segment: readonly Word[], at: number, words: ClaimWords): boolean {
  if (/^\d{4}$/.test(segment[at]?.text ?? '')) return true;
  const { filler, carrying, restated, earlier, by, from, to, against, gap, pointer } = words;
  const lists = [filler, carrying, restated, earlier, by, from, to, against, gap, pointer];
  for (let start = at; start >= 0 && start > at - 4; start -= 1) {
    if (lists.some((list) => start + matchAt(segment, start, list) > at)) return true;
  }
  return false;
}

/** Up to `FREE` words, none of which begins another statement; the first may be the noun of the change ("20% increase"). */
function isFree(segment: Word[], words: ClaimWords): boolean {
  if (segment.length > FREE) return false;
  return segment.every((_, at) => {
    const verb = at > 0 && matchAt(segment, at, words.change) > 0 && matchAt(segment, at, words.carrying) === 0;
    return !verb && (matchAt(segment, at, words.joins) === 0 || isQuiet(segment, at, words));
  });
}

/** The words between the punctuation marks of a stretch. */
function segmentsOf(prose: Prose, from: number, to: number): Word[][] {
  const marks = [...prose.text.slice(from, to).matchAll(/[,:(]|(?<=\s)[—–-](?=\s)/gu)].map(({ index }) => from + index);
  const bounds = [from, ...marks, to];
  return bounds.slice(1).map((end, index) => prose.wordsIn(bounds[index]!, end));
}

/**
 * The two like quantities of which the claim states the distance: exactly two of their kind stand before it, and nothing but
 * "разница", "то есть", "или", "это", "the gap", "that is", "or" between.
 */
export function pairBefore(scene: Scene): Pair | undefined {
  const { mention, sentence, prose, words } = scene;
  const own = operandsIn(sentence.mentions, mention).filter(({ end }) => end <= mention.start);
  const earlier = own.length === 0 ? prose.before(sentence) : sentence;
  if (!earlier) return undefined;
  const listed = operandsIn(earlier.mentions, mention).filter(({ end }) => end <= mention.start);
  const last = listed.at(-1);
  if (!last) return undefined;
  const level = (other: TiedMention) => other.unit !== 'percent' && !leadOf({ ...scene, mention: other }, words.by);
  const like = listed.filter((other) => areAlike(last, other) && level(other));
  const [a, b] = like;
  if (like.length !== 2 || !a || !b) return undefined;
  const lead = own.length === 0 ? sentence.start : b.to;
  const between = prose.wordsIn(lead, mention.from);
  if (/[;]/.test(prose.text.slice(lead, mention.from)) || between.length > 6) return undefined;
  const heads = [words.gap, words.restated, words.pointer];
  const first = own.length === 0 ? between : between.slice(0, 3);
  if (!first.some((_, at) => heads.some((list) => matchAt(first, at, list) > 0))) return undefined;
  const quiet = [...heads, words.filler, words.outcome, words.carrying, words.by, words.cost];
  const said = between.every(
    (_, at) =>
      quiet.some((list) => matchAt(between, at, list) > 0) ||
      isQuiet(between, at, words) ||
      between[at]?.text === 'в' ||
      between[at]?.text === 'тоже' ||
      between[at]?.text === 'also',
  );
  return said ? { a, b } : undefined;
}

/** Like quantities of the claim's sentence, and the last of the one before with the first of it: they may support it. */
export function nearbyPairs({ mention, prose, sentence }: Scene): Pair[] {
  const own = operandsIn(sentence.mentions, mention).slice(0, LIMIT);
  const before = operandsIn(prose.before(sentence)?.mentions ?? [], mention).slice(-3);
  const pairs = own.flatMap((a, index) => own.slice(index + 1).map((b) => ({ a, b })));
  const across = before.flatMap((a, index) => [...before.slice(index + 1), ...own.slice(0, 2)].map((b) => ({ a, b })));
  return [...pairs, ...across].filter(({ a, b }) => areAlike(a, b));
}

/** Numbers near the claim, each with every like number that the article has tied to a figure before: they may support it. */
export function knownPairs({ mention, prose, proses, sentence, dossier }: Scene): Pair[] {
  if (dossier.figures.size === 0) return [];
  const at = sentence.index;
  const near = operandsIn(
    prose.sentences.slice(Math.max(0, at - 1), at + 1).flatMap(({ mentions }) => mentions),
    mention,
  );
  const earlier = proses.slice(0, prose.index + 1).flatMap(({ passage }) => passage.mentions);
  const known = new Map(
    earlier.flatMap((other) => (other.figure === undefined || other === mention ? [] : [[other.figure, other]])),
  );
  return near.flatMap((a) =>
    [...known.values()].flatMap((b) => (a !== b && areAlike(a, b) ? [{ a, b, passage: passageOf(b, proses) }] : [])),
  );
}

const passageOf = (mention: TiedMention, proses: readonly Prose[]): number =>
  proses.findIndex(({ passage }) => passage.mentions.includes(mention));

/** Numbers looked through for a pair; more than anybody relates. */
const LIMIT = 16;
