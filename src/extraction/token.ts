import { BREAK, DIGIT, LETTER, MARK, SPACE, traits } from './characters.ts';

/** What a token is made of; the numbers are those of the character classes. */
export const kinds = { mark: MARK, word: LETTER, digits: DIGIT, space: SPACE, break: BREAK } as const;

/** Where the parts of a packed token begin, in bits: its kind, what is seen in it, the lexicon's number of the word. */
const TRAIT = 4;
const WORD = 14;

export const kindIn = (packed: number): number => packed & 0xf;

/** What is seen in the token, as bits. */
export const traitIn = (packed: number): number => (packed >> TRAIT) & 0x3ff;

/** The lexicon's number of the word, 0 where the lexicon does not have it. */
export const wordIn = (packed: number): number => packed >> WORD;

export const packTrait = (trait: number): number => trait << TRAIT;

/** The bits of a word that the lexicon has; a repaired one is written otherwise. */
export const packWord = (word: { id: number; traits: number }, repaired: boolean): number =>
  (word.id << WORD) | packTrait(word.traits | (repaired ? traits.repaired : 0));

/** So many places before the first token and behind the last say that nothing is there: who looks around a token need not ask. */
export const PAD = 16;

/** The kind of what lies outside of the text. */
export const NOTHING = 0xf;

/**
 * A text cut into tokens: token `i` stands in place `i + PAD` of each array and begins at its `start` and ends at that of the next. One
 * buffer serves one text after another.
 */
export class Tokens {
  count = 0;
  /** How many of them count. */
  counted = 0;
  start = new Int32Array(1 << 12);
  /** Each token's kind, traits and word, to be taken apart by the functions above. */
  packed = new Int32Array(this.start.length).fill(NOTHING, 0, PAD);
  /** Each mark's folded code; 0 for another token. */
  mark = new Uint16Array(this.start.length);
  /** The bits of the roles of the phrases that begin with the token. */
  reach = new Int32Array(this.start.length);
  /** The tokens without which there is no quantity, digits and number words, in order. */
  counting = new Int32Array(this.start.length);

  /** Makes room for twice as many. */
  grow(): this {
    const places = this.start.length * 2;
    this.start = copied(this.start, new Int32Array(places));
    this.packed = copied(this.packed, new Int32Array(places));
    this.mark = copied(this.mark, new Uint16Array(places));
    this.reach = copied(this.reach, new Int32Array(places));
    this.counting = copied(this.counting, new Int32Array(places));
    return this;
  }

  /** Ends a text of so many code units behind `count` tokens. */
  end(count: number, counted: number, length: number): this {
    const place = count + PAD;
    if (place + PAD > this.start.length) this.grow();
    this.count = count;
    this.counted = counted;
    this.start.fill(length, place, place + PAD);
    this.packed.fill(NOTHING, place, place + PAD);
    this.mark.fill(0, place, place + PAD);
    this.reach.fill(0, place, place + PAD);
    return this;
  }
}

function copied<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
