import { en } from './en.ts';
import type { Phrases } from './phrases.ts';
import { ru } from './ru.ts';

/** Every language that is written, by primary subtag: one table and one line here each. */
export const tables: Record<string, Phrases> = { en, ru };

/** The table of a BCP 47 language ("ru-RU" → `ru`); English where the language has none. */
export const phrasesOf = (language: string): Phrases => tables[language.toLowerCase().split('-')[0] ?? ''] ?? en;

/** The names of the widgets' words; every table has the same. */
export type WordName = keyof typeof en.words;
