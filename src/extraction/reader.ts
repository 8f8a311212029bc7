import type { Language } from '#languages';
import { compileLanguage } from './compile-language.ts';
import { type Lexicon, type Node, type Sense } from './lexicon.ts';
import { traits } from './characters.ts';
import { scan } from './scan.ts';
import { NOTHING, PAD, kindIn, kinds, traitIn, wordIn } from './token.ts';
import { Role, bitOf } from './roles.ts';

const ZERO = '0'.charCodeAt(0);

/** A meaning found in the text: tokens up to `end`, exclusive. */
export interface Match {
  end: number;
  sense: Sense;
}

/** Looks at the tokens of one text. Nothing here changes after construction. */
export class Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly count: number;
  readonly #text: string;
  readonly #start: Int32Array;
  readonly #packed: Int32Array;
  readonly #mark: Uint16Array;
  readonly #reach: Int32Array;
  readonly #counted: number;
  readonly #counting: Int32Array;

  constructor(text: string, language: Language) {
    this.language = language;
    this.lexicon = compileLanguage(language);
    const { count, start, packed, mark, reach, counted, counting } = scan(text, this.lexicon);
    this.count = count;
    this.#counted = counted;
    this.#counting = counting;
    this.#text = text;
    this.#start = start;
    this.#packed = packed;
    this.#mark = mark;
    this.#reach = reach;
  }

  /** Where token `i` begins in the text; the text's length past the last token. */
  offset(i: number): number {
    return this.#start[i + PAD] ?? this.#text.length;
  }

  slice(from: number, to: number): string {
    return this.#text.slice(this.offset(from), this.offset(to));
  }

  kind(i: number): number {
    return kindIn(this.#packed[i + PAD] ?? NOTHING);
  }

  isWord(i: number): boolean {
    return this.kind(i) === kinds.word;
  }

  isDigits(i: number): boolean {
    return this.kind(i) === kinds.digits;
  }

  isSpace(i: number): boolean {
    const kind = this.kind(i);
    return kind === kinds.space || kind === kinds.break;
  }

  length(i: number): number {
    return this.offset(i + 1) - this.offset(i);
  }

  /** The whole number that the digits of token `i` write; `NaN` for a token of another kind. */
  whole(i: number): number {
    if (!this.isDigits(i)) return NaN;
    let value = 0;
    for (let at = this.offset(i); at < this.offset(i + 1); at++) {
      const digit = this.#text.charCodeAt(at) - ZERO;
      if (digit >= 0 && digit < 10) value = 10 * value + digit;
    }
    return value;
  }

  /** Whether token `i` is one character, and that among these. */
  isOneOf(i: number, characters: string): boolean {
    return this.length(i) === 1 && characters.includes(this.#text.charAt(this.offset(i)));
  }

  trait(i: number): number {
    return traitIn(this.#packed[i + PAD] ?? 0);
  }

  isCapital(i: number): boolean {
    return this.isWord(i) && (this.trait(i) & traits.capital) !== 0;
  }

  /** Whether token `i` is this one mark; dashes, apostrophes and quotation marks each have one spelling. */
  isMark(i: number, mark: string): boolean {
    return this.#mark[i + PAD] === mark.charCodeAt(0);
  }

  /** The next token that is not white space, from `i` on. A blank line is not passed. */
  skip(i: number): number {
    const kind = this.kind(i);
    return kind === kinds.space || (kind === kinds.break && !this.isParagraph(i)) ? i + 1 : i;
  }

  /** The token before `i`, white space passed over; -1 at the beginning of a paragraph. */
  before(i: number): number {
    const kind = this.kind(i - 1);
    if (kind === kinds.space) return i - 2;
    if (kind !== kinds.break) return i - 1;
    return this.isParagraph(i - 1) ? -1 : i - 2;
  }

  /** White space with a blank line in it. */
  isParagraph(i: number): boolean {
    return this.kind(i) === kinds.break && this.length(i) > 1 && /\n\s*\n/u.test(this.slice(i, i + 1));
  }

  /** The lexicon's number of token `i`, 0 where the lexicon does not have it. */
  #word(i: number): number {
    return wordIn(this.#packed[i + PAD] ?? 0);
  }

  /** The lexicon's entry for token `i`. */
  node(i: number): Node | undefined {
    return this.lexicon.node(this.#word(i));
  }

  /** The word that token `i` is known as, lower case, look-alike letters put right; empty for an unknown one. */
  known(i: number): string {
    return this.lexicon.textOf(this.#word(i));
  }

  /** Whether a quantity, a modifier or a stop may begin at token `i`. */
  starts(i: number): boolean {
    return (this.trait(i) & traits.starts) !== 0;
  }

  /** Whether a quantity may begin at token `i`. */
  opens(i: number): boolean {
    return (this.trait(i) & traits.opens) !== 0;
  }

  /** The `n`th token without which there is no quantity, digits or a number word; `undefined` past the last. */
  counting(n: number): number | undefined {
    return n < this.#counted ? this.#counting[n] : undefined;
  }

  /** Whether a phrase in one of the roles with these bits may begin at token `i`. */
  mayMean(i: number, bits: number): boolean {
    return ((this.#reach[i + PAD] ?? 0) & bits) !== 0;
  }

  /** Whether the one word `i` has this role. */
  has(i: number, role: Role): boolean {
    return this.sense(i, role) !== undefined;
  }

  /** The meaning of the one word `i` in this role. */
  sense(i: number, role: Role): Sense | undefined {
    const node = this.#leading(i, role);
    return node && this.#pick(node, role, i, i + 1);
  }

  /** The longest phrase in this role that begins at token `i`. */
  match(i: number, role: Role): Match | undefined {
    const node = this.#leading(i, role);
    return node && this.#longest(node, i, role);
  }

  /** The lexicon's entry for token `i` where a phrase in this role may begin with it. */
  #leading(i: number, role: Role): Node | undefined {
    return this.mayMean(i, bitOf(role)) ? this.node(i) : undefined;
  }

  #longest(root: Node, i: number, role: Role): Match | undefined {
    let node = root;
    let at = i;
    let found: Match | undefined;
    for (;;) {
      const sense = this.#pick(node, role, i, at + 1);
      if (sense) found = { end: at + 1, sense };
      if (node.next.size === 0 || (node.reach & bitOf(role)) === 0) return found;
      const next: number = this.skip(at + 1);
      const step: Node | undefined = node.next.get(this.#word(next));
      if (!step || next >= this.count || (step.glued && next !== at + 1)) return found;
      node = step;
      at = next;
    }
  }

  /** The longer of two matches, the first where they tie. */
  longest(i: number, ...roles: Role[]): Match | undefined {
    let found: Match | undefined;
    for (const role of roles) {
      const match = this.match(i, role);
      if (match && (!found || match.end > found.end)) found = match;
    }
    return found;
  }

  /** The meaning in a role: one whose letter case is that of the text, else one where it does not count. */
  #pick(node: Node, role: Role, from: number, to: number): Sense | undefined {
    let loose: Sense | undefined;
    for (const sense of node.senses) {
      if (sense.role !== role) continue;
      if (sense.exact === undefined) loose ??= sense;
      else if (isSpelled(sense.exact, this.slice(from, to))) return sense;
      else if (sense.exact.length > 2 && role === Role.unit) loose ??= sense;
    }
    return loose;
  }
}

/** Whether the text has the spelling, white space, soft hyphens and full stops left out of both. */
const isSpelled = (exact: string, text: string): boolean =>
  exact === text ||
  (/[\s.\u00AD]/u.test(exact + text) && exact.replace(/[\s.\u00AD]/gu, '') === text.replace(/[\s.\u00AD]/gu, ''));
