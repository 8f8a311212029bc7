import { readFileSync } from 'node:fs';

/** A sentence with the right number and with a wrong one. */
export interface Pair {
  right: string;
  spoiled: string;
}

/** The pairs of `spoiled.<language>.md`: list items with `{right|wrong}` in them. */
export const readPairs = (language: string): Pair[] =>
  (readFileSync(`tests/claims/spoiled.${language}.md`, 'utf8').match(/(?<=^- ).+$/gm) ?? []).map((item) => {
    const fill = (index: 1 | 2) => item.replace(/\{([^|]*)\|([^}]*)\}/, (...parts: string[]) => parts[index]!);
    return { right: fill(1), spoiled: fill(2) };
  });
