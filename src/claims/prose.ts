import type { Passage, TiedMention } from './claim.ts';
import type { ClaimWords } from './words/index.ts';

/** A word as lists know it: lower case, `ё` as `е`. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A sentence of a passage with the numbers in it. */
export interface Sentence {
  start: number;
  end: number;
  mentions: TiedMention[];
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;

/** A passage read as words and sentences. Offsets are those of the passage. */
export class Prose {
  readonly passage: Passage;
  /** Its place among the article's passages. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];

  constructor(passage: Passage, index: number, words: ClaimWords | undefined) {
    this.passage = passage;
    this.index = index;
    this.words = [...passage.text.matchAll(wordPattern)].map((match) => ({
      text: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }));
    this.sentences = this.#split(new Set(words?.abbreviations));
  }

  get text(): string {
    return this.passage.text;
  }

  /** The words that lie within `[from, to)`. */
  wordsIn(from: number, to: number): Word[] {
    let first = lowerBound(this.words, from);
    const found: Word[] = [];
    for (let word = this.words[first]; word && word.end <= to; word = this.words[first]) {
      found.push(word);
      first += 1;
    }
    return found;
  }

  /** Whether a phrase of the list stands within `[from, to)`. */
  has(list: readonly string[] | undefined, from: number, to: number): boolean {
    if (!list) return false;
    const words = this.wordsIn(from, to);
    return words.some((_, at) => matchAt(words, at, list) > 0);
  }

  /** Where the nearest phrase of the list before `offset` stands, not before `from`; `undefined` where there is none. */
  lastOf(list: readonly string[], from: number, offset: number): Word | undefined {
    const words = this.wordsIn(from, offset);
    for (let at = words.length - 1; at >= 0; at -= 1) if (matchAt(words, at, list) > 0) return words[at];
    return undefined;
  }

  /** The sentence in which `offset` lies. */
  sentenceAt(offset: number): Sentence {
    return this.sentences.find(({ end }) => offset < end) ?? this.sentences.at(-1)!;
  }

  /** The sentence before, in the same passage. */
  before(sentence: Sentence): Sentence | undefined {
    return this.sentences[this.sentences.indexOf(sentence) - 1];
  }

  /** Whether `offset` lies in a quotation. */
  isQuoted(offset: number): boolean {
    return this.passage.quoted.some(([start, end]) => start <= offset && offset < end);
  }

  #split(abbreviations: ReadonlySet<string>): Sentence[] {
    const { text, mentions } = this.passage;
    const sentences: Sentence[] = [];
    let start = 0;
    for (const match of text.matchAll(/[.!?…]+["»”’)\]]*(?=\s+["«“„(\[—–-]*\s*[\p{Lu}\p{N}$€£¥₽])|\n/gu)) {
      const end = match.index + match[0].length;
      if (this.#runsOn(match.index, match[0], abbreviations)) continue;
      sentences.push({
        start,
        end,
        mentions: mentions.filter((mention) => start <= mention.start && mention.start < end),
      });
      start = end;
    }
    sentences.push({ start, end: text.length, mentions: mentions.filter((mention) => start <= mention.start) });
    return sentences;
  }

  /** Whether a full stop belongs to an abbreviation or to a number and ends no sentence. */
  #runsOn(at: number, mark: string, abbreviations: ReadonlySet<string>): boolean {
    if (mark !== '.') return false;
    const { text, mentions } = this.passage;
    if (mentions.some(({ start, end }) => start <= at && at + 1 < end)) return true;
    const ends = mentions.some(({ end }) => end === at + 1 || end === at);
    const next = /^\s*(.)/u.exec(text.slice(at + 1))?.[1] ?? '';
    if (ends) return !/[\p{Lu}«“„"—–$€£¥₽]/u.test(next);
    const before = fold(/[\p{L}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '');
    return before.length === 1 ? !/^\p{Lu}$/u.test(next) || abbreviations.has(before) : abbreviations.has(before);
  }
}

/** How many words from `at` on spell a phrase of the list, the longest that fits; 0 where none does. */
export function matchAt(words: readonly Word[], at: number, list: readonly string[]): number {
  let longest = 0;
  for (const phrase of list) {
    const parts = partsOf(phrase);
    if (parts.length > longest && parts.every((part, index) => fits(words[at + index]?.text, part)))
      longest = parts.length;
  }
  return longest;
}

const partsOf = (phrase: string): string[] => phrase.split(' ');

const fits = (word: string | undefined, pattern: string): boolean => {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
};

/** Lower case, `ё` as `е`, one kind of apostrophe. */
export const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");

function lowerBound(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
