/** A word as lists know it: lower case, `ё` as `е`. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A list of phrases by the word they begin with, so that most words are dismissed at one look. */
interface Index {
  /** Phrases whose first word is written out. */
  exact: Map<string, string[][]>;
  /** Phrases whose first word may go on ("вырос*"), by its first two letters. */
  open: Map<string, string[][]>;
}

const indexes = new WeakMap<readonly string[], Index>();

/** How many words from `at` on spell a phrase of the list, the longest that fits; 0 where none does. */
export function matchAt(words: readonly Word[], at: number, list: readonly string[]): number {
  const first = words[at]?.text;
  if (first === undefined) return 0;
  const { exact, open } = indexOf(list);
  let longest = 0;
  for (const phrases of [exact.get(first), open.get(first.slice(0, 2))]) {
    for (const parts of phrases ?? []) {
      if (parts.length > longest && parts.every((part, index) => fits(words[at + index]?.text, part)))
        longest = parts.length;
    }
  }
  return longest;
}

/** Whether any of the words begins a phrase of the list. */
export const hasPhrase = (words: readonly Word[], list: readonly string[]): boolean =>
  words.some((_, at) => matchAt(words, at, list) > 0);

const fits = (word: string | undefined, pattern: string): boolean => {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
};

/** The list's index, built at its first use; it depends on nothing but the list. */
function indexOf(list: readonly string[]): Index {
  const known = indexes.get(list);
  if (known) return known;
  const index: Index = { exact: new Map(), open: new Map() };
  for (const phrase of list) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const [map, key] = first.endsWith('*') ? [index.open, first.slice(0, 2)] : [index.exact, first];
    map.set(key, [...(map.get(key) ?? []), parts]);
  }
  indexes.set(list, index);
  return index;
}
