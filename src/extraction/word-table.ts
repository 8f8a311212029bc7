import { fingerprintStep, hashStep } from './characters.ts';

/** At least so many places for each word: probes stay short. */
const ROOM = 2;

/** What stands in each place, one number each: the hash, the fingerprint, and the two numbers of the word. */
const WIDTH = 4;

/**
 * Two numbers for each word, the first other than 0, by what it spells: open addressing in one typed array, so that a look touches one
 * line of memory. A hash of 30 bits and a fingerprint of 32 in which the number of letters is tell words apart: by chance one unknown word
 * in 10¹³ is taken for a known one.
 */
export class WordTable {
  readonly #mask: number;
  readonly #places: Int32Array;

  constructor(values: ReadonlyMap<string, readonly [number, number]>) {
    const size = 2 ** Math.ceil(Math.log2(values.size * ROOM + 1));
    this.#mask = size - 1;
    this.#places = new Int32Array(size * WIDTH);
    for (const [word, numbers] of values) this.#add(word, numbers);
  }

  #add(word: string, numbers: readonly [number, number]): void {
    let [hash, fingerprint] = [0, 0];
    for (let i = 0; i < word.length; i++) {
      hash = hashStep(hash, word.charCodeAt(i));
      fingerprint = fingerprintStep(fingerprint, word.charCodeAt(i));
    }
    fingerprint = fingerprintStep(fingerprint, word.length);
    this.#places.set([hash, fingerprint, ...numbers], this.find(hash, fingerprint));
  }

  /** The place of the word with this hash and fingerprint, which ends with the number of its letters; an empty place for none. */
  find(hash: number, fingerprint: number): number {
    const places = this.#places;
    for (let at = (hash & this.#mask) * WIDTH; ; at = (at + WIDTH) & (places.length - 1)) {
      if (places[at + 2] === 0 || (places[at] === hash && places[at + 1] === fingerprint)) return at;
    }
  }

  /** The first number of the word in a place; 0 for an empty one. */
  first(place: number): number {
    return this.#places[place + 2] ?? 0;
  }

  /** The second number of the word in a place; 0 for an empty one. */
  second(place: number): number {
    return this.#places[place + 3] ?? 0;
  }
}
