import type { TiedMention } from './claim.ts';
import { matchAt, type Prose, type Sentence, type Word } from './prose.ts';
import { areAlike } from './reading.ts';
import { operandsIn, type Scene } from './scene.ts';
import type { ClaimWords } from './words/index.ts';

/** Two values of one thing: it was `a` and is `b`. */
export interface Pair {
  a: TiedMention;
  b: TiedMention;
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
    const [first, second] = [operands[index]!, operands[index + 1]!];
    const pair = areAlike(first, second) ? pairOf(first, second, prose, sentence, words) : undefined;
    if (!pair) continue;
    const inside = first.end <= mention.from && mention.to <= second.from;
    if (
      inside &&
      isBridge(prose, first.to, mention.from, words, 'behind') &&
      isBridge(prose, mention.to, second.from, words, 'before')
    )
      return pair;
    if (mention.to <= first.from && isBridge(prose, mention.to, first.from, words, 'before')) return pair;
    if (mention.from >= second.to && isBridge(prose, second.to, mention.from, words, 'behind')) return pair;
  }
  return undefined;
}

function pairOf(
  first: TiedMention,
  second: TiedMention,
  prose: Prose,
  sentence: Sentence,
  words: ClaimWords,
): Pair | undefined {
  const [left, right] = [sideOf(first, prose, sentence, words), sideOf(second, prose, sentence, words)];
  if (left === 'from' && right === 'to') return { a: first, b: second };
  if (left === 'to' && right === 'from') return { a: second, b: first };
  const between = prose.wordsIn(first.to, second.from);
  if (right === 'against' && between.length <= 3 && !/[;:()]/.test(prose.text.slice(first.to, second.from)))
    return { a: second, b: first };
  return undefined;
}

function sideOf({ change, from, start, unit }: TiedMention, prose: Prose, sentence: Sentence, words: ClaimWords): Side {
  if (change) return change;
  const before = prose.wordsIn(sentence.start, from).slice(-3);
  for (const side of ['against', 'from', 'to'] as const) {
    if (before.some((_, at) => matchAt(before, at, words[side]) === before.length - at)) return side;
  }
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
  if (prose.passage.mentions.some(({ start, end, kind }) => kind !== 'duration' && start >= from && end <= to))
    return false;
  const segments = segmentsOf(prose, from, to);
  const [first = [], ...rest] = segments;
  const plain = (segment: Word[]) => segment.every((_, at) => isQuiet(segment, at, words));
  if (order === 'behind') return rest.length === 0 ? plain(first) : isFree(first, words) && rest.every(plain);
  const last = rest.pop();
  return last === undefined ? isFree(first, words) : isFree(first, words) && rest.every(plain) && plain(last);
}

/** Words that neither begin another statement nor name another thing. */
function isQuiet(segment: Word[], at: number, words: ClaimWords): boolean {
  const lists = [
    words.filler,
    words.carrying,
    words.restated,
    words.earlier,
    words.by,
    words.from,
    words.to,
    words.against,
    words.gap,
    words.pointer,
  ];
  const covers = (start: number) =>
    lists.some((list) => start + matchAt(segment, start, list) > at && matchAt(segment, start, list) > 0);
  return (
    /^\d{4}$/.test(segment[at]?.text ?? '') ||
    Array.from({ length: Math.min(4, at + 1) }, (_, back) => at - back).some(covers)
  );
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
  const like = listed.filter((other) => areAlike(last, other) && other.kind !== 'percent');
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

/** Every pair of like quantities in the claim's sentence and the two before it: they may support it. */
export function nearbyPairs({ mention, prose, sentence }: Scene): Pair[] {
  const at = prose.sentences.indexOf(sentence);
  const mentions = prose.sentences.slice(Math.max(0, at - 2), at + 1).flatMap((near) => near.mentions);
  const near = operandsIn(mentions, mention).slice(-LIMIT);
  return near.flatMap((a, index) => near.slice(index + 1).flatMap((b) => (areAlike(a, b) ? [{ a, b }] : [])));
}

/** Numbers looked through for a pair; more than anybody relates. */
const LIMIT = 16;
