import { cellAt, foldOf, foldText, letterOf, traits } from './characters.ts';
import { type Piece, cut, spellings } from './phrase.ts';
import { Role, bitOf } from './roles.ts';
import { Tokens, packWord } from './token.ts';
import { WordTable } from './word-table.ts';

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
  text: string;
  node: Node;
  /** The word that it is a misspelling of, and how that is written. */
  meant?: { word: Word; written: string };
  /** What may begin here, and whether it is what no quantity is without: bits of `traits`. */
  traits: number;
}

/** Each word's packed bits and the bits of the roles of the phrases that begin with it; those of the word that is meant for a misspelling. */
function tableOf(words: readonly Word[]): WordTable {
  const numbers = words.map(({ text, meant, ...word }) => {
    const { id, node, traits: seen } = meant?.word ?? word;
    return [text, [packWord({ id, traits: seen }, meant !== undefined), node.reach]] as const;
  });
  return new WordTable(new Map(numbers));
}

/** The marks that are numbers, and those that a number may begin with. */
const countingMarks = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const startingMarks = `-+±×xх.${countingMarks}`;

const newNode = (glued = false): Node => ({
  senses: [],
  next: new Map(),
  glued,
  reach: 0,
});

/** The roles of words that a number in words begins with. */
const numerals = [
  Role.cardinal,
  Role.single,
  Role.singleBound,
  Role.bunch,
  Role.part,
  Role.denominatorOne,
  Role.halfScale,
  Role.halfUnit,
  Role.compound,
  Role.multiplier,
  Role.timesAdverb,
] as const;

/** The roles of words that a quantity begins with. */
const openers: ReadonlySet<Role> = new Set<Role>([...numerals, Role.article, Role.minus, Role.sign, Role.shyCode]);

/** The roles of words that a quantity, a modifier or a stop begins with. */
const starters: ReadonlySet<Role> = new Set<Role>([...openers, Role.vague, Role.before, Role.ordinalWord]);

/** The roles of words without which no quantity and no period is written in words ("an hour and a half": the half). */
const counting: ReadonlySet<Role> = new Set<Role>([...numerals, Role.plus, Role.ordinalWord, Role.lapse]);

/** Every word of a language, found by hash, each the root of the phrases that begin with it. */
export class Lexicon {
  /** The traits of words in the other script, which may be meant for this one. */
  readonly foreign: number;
  /** The folded code of the mark that is a letter inside words (the apostrophe of п'ять); 0 for none. */
  readonly inner: number;
  /** Where the scanner puts the tokens of one text after another. */
  readonly tokens = new Tokens();
  #table: WordTable | undefined;
  readonly #words: Word[] = [];
  readonly #byText = new Map<string, Word>();
  readonly #lookAlikes: Map<string, string>;

  constructor(foreign: number, lookAlikes: string, innerMark: string) {
    this.foreign = foreign;
    this.inner = innerMark === '' ? 0 : innerMark.charCodeAt(0);
    for (const mark of startingMarks) this.#intern(mark).traits |= traits.starts | traits.opens;
    for (const mark of countingMarks) this.#intern(mark).traits |= traits.counts;
    this.#lookAlikes = new Map(lookAlikes.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  }

  /** What the scanner looks words up in, made at the first look: no word is added after. */
  get table(): WordTable {
    return (this.#table ??= tableOf(this.#words));
  }

  /** The word with this folded text. */
  word(folded: string): Word | undefined {
    return this.#byText.get(folded);
  }

  /** The phrases that begin with word number `id`; `undefined` for 0. */
  node(id: number): Node | undefined {
    return id === 0 ? undefined : this.#words[id - 1]?.node;
  }

  /** Whether each letter of the other script in this stretch of a text has a look-alike. */
  mayRepair(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const cell = cellAt(text, at);
      if ((letterOf(cell) & this.foreign) !== 0 && !this.#lookAlikes.has(String.fromCharCode(foldOf(cell))))
        return false;
    }
    return true;
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
      if (counting.has(sense.role) && i === (sense.role === Role.plus ? pieces.length - 1 : 0))
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
      node.reach |= bitOf(sense.role);
    }
    const senses = node?.senses;
    if (senses && !senses.some((other) => same(other, sense))) senses.push(sense);
  }

  #intern(text: string): Word {
    const known = this.#byText.get(text);
    if (known) return known;
    const word: Word = { id: this.#words.length + 1, text, node: newNode(), traits: 0 };
    this.#words.push(word);
    this.#byText.set(text, word);
    return word;
  }
}

const same = (a: Sense, b: Sense): boolean =>
  a.role === b.role && a.id === b.id && a.value === b.value && a.exact === b.exact;
