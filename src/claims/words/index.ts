import type { ClaimWords } from './claim-words.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type * from './claim-words.ts';

/** The words of every language that claims are read in. A new language is a file and a line here. */
export const claimWords: Readonly<Record<string, ClaimWords>> = { ru, en };

/** The words of a BCP 47 language, or `undefined`: then only figures and formulas relate numbers. */
export const wordsOf = (language: string): ClaimWords | undefined =>
  claimWords[language.toLowerCase().split('-')[0] ?? ''];
