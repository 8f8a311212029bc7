import type { Passage } from './claim.ts';
import { Prose } from './prose.ts';
import { wordsOf } from './words/index.ts';

/**
 * Where the sentences of a passage begin and end; the white space between two belongs to the later one.
 *
 * @param passage with all its numbers and dates, whose full stops end no sentence
 * @param language BCP 47
 */
export const sentencesOf = (passage: Passage, language: string): { start: number; end: number }[] =>
  new Prose(passage, 0, wordsOf(language)).sentences.map(({ start, end }) => ({ start, end }));
