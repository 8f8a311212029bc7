import { matchAt, type Word } from './phrases.ts';
import type { Prose } from './prose.ts';
import type { ClaimWords } from './words/index.ts';

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
  if (order === 'before' && hasOtherBase(prose.wordsIn(from, to), words)) return false;
  const segments = segmentsOf(prose, from, to);
  const [first = [], ...rest] = segments;
  const plain = (segment: Word[]) => segment.every((_, at) => isQuiet(segment, at, words));
  if (order === 'behind' && rest.length === 0) return plain(first);
  return isFree(first, words, order) && rest.every(plain);
}

/** "В 3 раза с пика, с 50 до 40": the claim has a start of its own. The preposition of the pair itself is the last word. */
function hasOtherBase(gap: readonly Word[], words: ClaimWords): boolean {
  return gap.some((_, at) => {
    const compared = at > 0 && [1, 2].some((back) => matchAt(gap, at - back, words.against) > back);
    return at < gap.length - 1 && matchAt(gap, at, words.from) > 0 && !compared;
  });
}

/** Words that neither begin another statement nor name another thing. */
export function isQuiet(segment: readonly Word[], at: number, words: ClaimWords): boolean {
  if (/^\d{4}$/.test(segment[at]?.text ?? '')) return true;
  const { filler, carrying, restated, earlier, by, from, to, against, gap, pointer } = words;
  const lists = [filler, carrying, restated, earlier, by, from, to, against, gap, pointer];
  for (let start = at; start >= 0 && start > at - 4; start -= 1) {
    if (lists.some((list) => start + matchAt(segment, start, list) > at)) return true;
  }
  return false;
}

/**
 * Up to `FREE` words, none of which begins another statement; the first may be the noun of the change ("20% increase"), but one
 * between the claim and its pair has a pair of its own ("на 15 % вслед за ростом выручки с 38 до 40 млрд").
 */
function isFree(segment: Word[], words: ClaimWords, order: 'before' | 'behind'): boolean {
  if (segment.length > FREE) return false;
  return segment.every((_, at) => {
    const carried = order === 'behind' && matchAt(segment, at, words.carrying) > 0;
    const verb = at > 0 && matchAt(segment, at, words.change) > 0 && !carried;
    return !verb && (matchAt(segment, at, words.joins) === 0 || isQuiet(segment, at, words));
  });
}

/** The words between the punctuation marks of a stretch. */
function segmentsOf(prose: Prose, from: number, to: number): Word[][] {
  const marks = [...prose.text.slice(from, to).matchAll(/[,:(]|(?<=\s)[—–-](?=\s)/gu)].map(({ index }) => from + index);
  const bounds = [from, ...marks, to];
  return bounds.slice(1).map((end, index) => prose.wordsIn(bounds[index]!, end));
}
