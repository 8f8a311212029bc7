import { en } from './en.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

export type * from './language.ts';

/** Every language the house reads, by code. A new one is a file and a line here. */
export const languages: Readonly<Record<string, Language>> = { ru, en, uk };

/** The language with this BCP 47 code (`ru`, also `ru-RU`), or `undefined`. */
export function language(code: string): Language | undefined {
  const base = code.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, base) ? languages[base] : undefined;
}
