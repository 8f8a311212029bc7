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

/** A text cut into tokens: token `i` begins at `start[i]` and ends at `start[i + 1]`. One buffer serves one text after another. */
export class Tokens {
  count = 0;
  start = new Int32Array(1 << 12);
  /** Each token's kind, traits and word, to be taken apart by the functions above. */
  packed = new Int32Array(this.start.length);

  /** Makes room for twice as many. */
  grow(): this {
    this.start = larger(this.start);
    this.packed = larger(this.packed);
    return this;
  }
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
