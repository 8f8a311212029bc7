import { DIGIT, LETTER, MARK, cellAt, foldOf, foldText, hashStep, kindOf, traits } from './characters.ts';
import { type Piece, cut, spellings } from './phrase.ts';
import { type Role, roleBits } from './roles.ts';

/** One meaning of a word or a phrase: an identifier, a number, or both. */
export interface Sense {
  role: Role;
  id: string;
  value: number;
  /** The spelling, where letter case decides ("MB", "USD"). */
  exact: string | undefined;
}

/** Where the walk along a phrase stands: what it means so far, and how it may go on. */
export interface Node {
  senses: Sense[];
  next: Map<number, Node>;
  /** No white space may stand before this step of the phrase. */
  glued: boolean;
  /** The bits of the roles that this step and those behind it may lead to. */
  reach: number;
}

export interface Word {
  id: number;
  hash: number;
  text: string;
  node: Node;
  /** The word that it is a misspelling of, and how that is written. */
  meant?: { word: Word; written: string };
  /** What may begin here, and whether it is what no quantity is without: bits of `traits`. */
  traits: number;
  /** The next word in the same bucket. */
  chained: Word | undefined;
}

/** The marks that are numbers, and those that a number may begin with. */
const countingMarks = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const startingMarks = `-+±×xх.${countingMarks}`;

/** A power of two above the number of words of a language. */
const BUCKETS = 1 << 16;

const newNode = (glued = false): Node => ({
  senses: [],
  next: new Map(),
  glued,
  reach: 0,
});

/** The roles of words that a number in words begins with. */
const numerals = [
  'cardinal',
  'single',
  'singleBound',
  'bunch',
  'part',
  'denominatorOne',
  'halfScale',
  'halfUnit',
  'compound',
  'multiplier',
  'timesAdverb',
] as const;

/** The roles of words that a quantity begins with. */
const openers: ReadonlySet<Role> = new Set<Role>([...numerals, 'article', 'minus', 'sign', 'shyCode']);

/** The roles of words that a quantity, a modifier or a stop begins with. */
const starters: ReadonlySet<Role> = new Set<Role>([...openers, 'vague', 'before', 'ordinalWord']);

/** The roles of words without which no quantity and no period is written in words ("an hour and a half": the half). */
const counting: ReadonlySet<Role> = new Set<Role>([...numerals, 'plus', 'ordinalWord', 'lapse']);

/** Every word of a language, found by hash, each the root of the phrases that begin with it. */
export class Lexicon {
  /** The traits of words in the other script, which may be meant for this one. */
  readonly foreign: number;
  /** The folded code of the mark that is a letter inside words (the apostrophe of п'ять); 0 for none. */
  readonly inner: number;
  readonly #words: Word[] = [];
  readonly #buckets = new Array<Word | undefined>(BUCKETS);
  readonly #byText = new Map<string, Word>();
  readonly #lookAlikes: Map<string, string>;

  constructor(foreign: number, lookAlikes: string, innerMark: string) {
    this.foreign = foreign;
    this.inner = innerMark === '' ? 0 : innerMark.charCodeAt(0);
    for (const mark of startingMarks) this.#intern(mark).traits |= traits.starts | traits.opens;
    for (const mark of countingMarks) this.#intern(mark).traits |= traits.counts;
    this.#lookAlikes = new Map(lookAlikes.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  }

  /** The word that the characters of `text` between `from` and `to` spell, given their hash. */
  find(hash: number, text: string, from: number, to: number): Word | undefined {
    let word = this.#buckets[hash & (BUCKETS - 1)];
    while (word && (word.hash !== hash || !spells(word.text, text, from, to))) word = word.chained;
    return word;
  }

  /** The word with this folded text. */
  word(folded: string): Word | undefined {
    return this.#byText.get(folded);
  }

  /** The phrases that begin with word number `id`; `undefined` for 0. */
  node(id: number): Node | undefined {
    return id === 0 ? undefined : this.#words[id - 1]?.node;
  }

  /** `folded` with the letters of the other script put right; `undefined` where none has a look-alike. */
  repair(folded: string): string | undefined {
    const repaired = [...folded].map((letter) => this.#lookAlikes.get(letter) ?? letter).join('');
    return repaired === folded ? undefined : repaired;
  }

  /** Makes a word that has no meaning of its own a misspelling of one that has. */
  misspell(wrong: string, right: string): void {
    const meant = this.#byText.get(foldText(right));
    const word = this.#intern(foldText(wrong));
    if (meant && word.node.reach === 0 && word.node.senses.length === 0) word.meant = { word: meant, written: right };
  }

  /** The folded text of word number `id`, look-alike letters put right. */
  textOf(id: number): string {
    return this.#words[id - 1]?.text ?? '';
  }

  /** Adds a meaning to a phrase. A full stop in it may be left out in the text, unless it is all that marks a letter as a word. */
  add(phrase: string, sense: Sense): void {
    for (const pieces of spellings(cut(phrase, this.inner))) this.#addPieces(pieces, sense);
  }

  #addPieces(pieces: Piece[], sense: Sense): void {
    let node: Node | undefined;
    for (const [i, piece] of pieces.entries()) {
      const word = this.#intern(piece.text);
      if (counting.has(sense.role) && i === (sense.role === 'plus' ? pieces.length - 1 : 0))
        word.traits |= traits.counts;
      if (!node) {
        node = word.node;
        if (starters.has(sense.role)) word.traits |= traits.starts;
        if (openers.has(sense.role)) word.traits |= traits.opens;
      } else {
        let next: Node | undefined = node.next.get(word.id);
        if (!next) {
          next = newNode(!piece.spaced);
          node.next.set(word.id, next);
        } else if (piece.spaced) next.glued = false;
        node = next;
      }
      node.reach |= roleBits[sense.role];
    }
    const senses = node?.senses;
    if (senses && !senses.some((other) => same(other, sense))) senses.push(sense);
  }

  #intern(text: string): Word {
    const known = this.#byText.get(text);
    if (known) return known;
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
    const bucket = hash & (BUCKETS - 1);
    const word: Word = {
      id: this.#words.length + 1,
      hash,
      text,
      node: newNode(),
      traits: 0,
      chained: this.#buckets[bucket],
    };
    this.#words.push(word);
    this.#buckets[bucket] = word;
    this.#byText.set(text, word);
    return word;
  }
}

const same = (a: Sense, b: Sense): boolean =>
  a.role === b.role && a.id === b.id && a.value === b.value && a.exact === b.exact;

/** Whether the characters between `from` and `to`, folded, are `word`. */
function spells(word: string, text: string, from: number, to: number): boolean {
  let at = 0;
  for (let i = from; i < to; i++) {
    const cell = cellAt(text, i);
    const kind = kindOf(cell);
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK) continue;
    if (word.charCodeAt(at++) !== foldOf(cell)) return false;
  }
  return at === word.length;
}
