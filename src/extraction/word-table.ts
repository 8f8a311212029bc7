import { fingerprintStep, hashStep } from './characters.ts';

/** At least so many places for each word: probes stay short. */
const ROOM = 2;

/** What stands in each place, one number each: the hash, the fingerprint, the number of letters, the value. */
const WIDTH = 4;

/**
 * A number other than 0 for each word, by what it spells: open addressing in one typed array, so that a look touches one line of memory.
 * A hash of 30 bits, a fingerprint of 32 and the number of letters tell words apart: by chance one unknown word in 10¹⁴ is taken for a
 * known one.
 */
export class WordTable {
  readonly #mask: number;
  readonly #places: Int32Array;

  constructor(values: ReadonlyMap<string, number>) {
    const size = 2 ** Math.ceil(Math.log2(values.size * ROOM + 1));
    this.#mask = size - 1;
    this.#places = new Int32Array(size * WIDTH);
    for (const [word, value] of values) this.#add(word, value);
  }

  #add(word: string, value: number): void {
    let [hash, fingerprint] = [0, 0];
    for (let i = 0; i < word.length; i++) {
      hash = hashStep(hash, word.charCodeAt(i));
      fingerprint = fingerprintStep(fingerprint, word.charCodeAt(i));
    }
    let place = hash & this.#mask;
    while (this.#places[place * WIDTH + 3]) place = (place + 1) & this.#mask;
    this.#places.set([hash, fingerprint, word.length, value], place * WIDTH);
  }

  /** The value of the word of so many letters with this hash and fingerprint; 0 for none. */
  find(hash: number, fingerprint: number, letters: number): number {
    const places = this.#places;
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * WIDTH;
      const value = places[at + 3] ?? 0;
      if (value === 0) return 0;
      if (places[at] === hash && places[at + 1] === fingerprint && places[at + 2] === letters) return value;
    }
  }
}
