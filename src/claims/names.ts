import type { Figure } from '#figures';
import type { Prose } from './prose.ts';
import { sameStem, stemsOf } from './stem.ts';

/** Which words of the text name which figures. */
export class Names {
  readonly #subjects = new Map<string, string[]>();
  readonly #labels = new Map<string, string[]>();
  readonly #weights = new Map<string, number>();
  readonly #titles = new Map<string, string[]>();

  /** @param empty words that say nothing in a label */
  constructor(figures: Iterable<Figure>, empty: readonly string[]) {
    for (const { id, label, subject = '', who = '' } of figures) {
      this.#titles.set(id, stemsOf(label, empty));
      this.#subjects.set(id, tellingWords(subject, empty));
      this.#labels.set(id, [
        ...new Set([...stemsOf(subject, empty), ...stemsOf(label, empty), ...stemsOf(who, empty)]),
      ]);
    }
    for (const words of this.#labels.values()) {
      for (const word of words) this.#weights.set(word, (this.#weights.get(word) ?? 0) + 1);
    }
  }

  /** Whether a stretch of the text names the figure's subject in full: "R1" for "DeepSeek R1", but not "DeepSeek" alone. */
  isNamed(id: string, prose: Prose, from: number, to: number): boolean {
    const subject = this.#subjects.get(id) ?? [];
    const words = prose.wordsIn(from, to);
    return subject.length > 0 && subject.every((name) => words.some(({ text }) => spells(text, name)));
  }

  /** Whether a stretch of the text has every word of the figure's label, which must be more than one. */
  isLabeled(id: string, prose: Prose, from: number, to: number): boolean {
    const title = this.#titles.get(id) ?? [];
    const words = prose.wordsIn(from, to);
    return title.length > 1 && title.every((name) => words.some(({ text }) => spells(text, name)));
  }

  /** How strongly a stretch of the text speaks of the figure: each word of its label counts, a rare one more. */
  weight(id: string, prose: Prose, from: number, to: number): number {
    const words = prose.wordsIn(from, to);
    return (this.#labels.get(id) ?? []).reduce((sum, name) => {
      const found = words.some(({ text }) => spells(text, name));
      return found ? sum + 1 / (this.#weights.get(name) ?? 1) : sum;
    }, 0);
  }
}

/** Of "DeepSeek R1" the model's own name, where the maker's stands beside it. */
function tellingWords(subject: string, empty: readonly string[]): string[] {
  const words = stemsOf(subject, empty);
  const names = words.filter((word) => /\d/.test(word) && /\p{L}/u.test(word));
  return names.length > 0 ? names : words;
}

const spells = (word: string, name: string): boolean =>
  sameStem(word, name) || word.split('-').some((part) => part === name);
