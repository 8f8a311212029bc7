import { fill } from './fill.ts';
import { phrasesOf, type WordName } from './phrases-of.ts';

/**
 * One of the widgets' generated words, its places filled; the number `n` among the values chooses the plural form.
 *
 * @param language BCP 47
 */
export function say(name: WordName, language: string, values: Readonly<Record<string, string | number>> = {}): string {
  const { words, locale } = phrasesOf(language);
  return fill(words[name] ?? name, values, locale);
}
