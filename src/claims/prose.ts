import type { Passage, TiedMention } from './claim.ts';
import { hasPhrase, matchAt, type Word } from './phrases.ts';
import type { ClaimWords } from './words/index.ts';

/** A sentence of a passage with the numbers in it. */
export interface Sentence {
  /** Its place among the passage's sentences. */
  index: number;
  start: number;
  end: number;
  mentions: TiedMention[];
}

/** What may end a sentence: a mark before a space and a capital, a digit or a sign of currency; a line's end. */
const ending = /[.!?…]+["»”’)\]]*(?=\s+["«“„(\[—–-]*\s*[\p{Lu}\p{N}$€£¥₽])|\n/gu;

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

  /** The last word before `offset`. */
  wordBefore(offset: number): Word | undefined {
    const at = lowerBound(this.words, offset) - 1;
    const word = this.words[at];
    return word && word.end > offset ? this.words[at - 1] : word;
  }

  /** The mentions that lie within `[from, to)`. */
  mentionsIn(from: number, to: number): TiedMention[] {
    const { mentions } = this.passage;
    const found: TiedMention[] = [];
    for (let at = lowerBound(mentions, from); at < mentions.length && mentions[at]!.end <= to; at += 1)
      found.push(mentions[at]!);
    return found;
  }

  /** Whether a phrase of the list stands within `[from, to)`. */
  has(list: readonly string[] | undefined, from: number, to: number): boolean {
    if (!list) return false;
    return hasPhrase(this.wordsIn(from, to), list);
  }

  /** Where the nearest phrase of the list before `offset` stands, not before `from`; `undefined` where there is none. */
  lastOf(list: readonly string[], from: number, offset: number): Word | undefined {
    const words = this.wordsIn(from, offset);
    for (let at = words.length - 1; at >= 0; at -= 1) if (matchAt(words, at, list) > 0) return words[at];
    return undefined;
  }

  /** The sentence in which `offset` lies. */
  sentenceAt(offset: number): Sentence {
    const at = lowerBound(this.sentences, offset + 1);
    return this.sentences[Math.max(0, at - 1)]!;
  }

  /** The sentence before, in the same passage. */
  before(sentence: Sentence): Sentence | undefined {
    return this.sentences[sentence.index - 1];
  }

  /** Whether `offset` lies in a quotation. */
  isQuoted(offset: number): boolean {
    return this.passage.quoted.some(([start, end]) => start <= offset && offset < end);
  }

  #split(abbreviations: ReadonlySet<string>): Sentence[] {
    const { text, mentions } = this.passage;
    const sentences: Sentence[] = [];
    let [start, first] = [0, 0];
    const close = (end: number): void => {
      const next = lowerBound(mentions, end);
      sentences.push({ index: sentences.length, start, end, mentions: mentions.slice(first, next) });
      [start, first] = [end, next];
    };
    for (const match of text.matchAll(ending)) {
      if (!this.#runsOn(match.index, match[0], abbreviations)) close(match.index + match[0].length);
    }
    close(Math.max(start, text.length));
    return sentences;
  }

  /** Whether a full stop belongs to an abbreviation or to a number and ends no sentence. */
  #runsOn(at: number, mark: string, abbreviations: ReadonlySet<string>): boolean {
    if (mark !== '.') return false;
    const { text, mentions } = this.passage;
    const mention = mentions[lowerBound(mentions, at + 1) - 1];
    if (mention && at + 1 < mention.end) return true;
    const ends = mention?.end === at + 1 || mention?.end === at;
    const next = /^\s*(.)/u.exec(text.slice(at + 1))?.[1] ?? '';
    if (ends) return !/[\p{Lu}«“„"—–$€£¥₽]/u.test(next);
    const before = fold(/[\p{L}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '');
    return before.length === 1 ? !/^\p{Lu}$/u.test(next) || abbreviations.has(before) : abbreviations.has(before);
  }
}

/** Lower case, `ё` as `е`, one kind of apostrophe. */
export const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");

/** Where the first of the ordered items stands that begins at `offset` or behind it. */
function lowerBound(items: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
