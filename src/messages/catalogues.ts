import { en } from './en.ts';
import type { Catalogue } from './message.ts';
import { ru } from './ru.ts';

/** What the rules say, by language code. A new language is a file and a line here. */
export const catalogues: Readonly<Record<string, Catalogue>> = { ru, en };
