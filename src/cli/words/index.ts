import settings from '#site.config';
import type { UsageError } from '../usage-error.ts';
import type { CliWords } from './cli-words.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export type * from './cli-words.ts';

/** What the command line says, by language. */
export const cliWords: Readonly<Record<string, CliWords>> = { ru, en };

/**
 * The language of the terminal: what the environment asks for (`LC_ALL`, `LC_MESSAGES`, `LANG`: "ru_RU.UTF-8"), the site's
 * first language where it asks for none ("C"), English where the command line does not speak it.
 */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const asked = /^[a-z]{2,3}(?=[_.@-]|$)/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[0] ?? settings.languages[0]!;
  return asked in cliWords ? asked : 'en';
}

/** The sentence with its places filled; what has no value stays, JSON's own braces among it. */
export const fillWords = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** What was wrong, in a language of the command line. */
export const wrongUseIn = (language: string, { wrong, values }: Pick<UsageError, 'wrong' | 'values'>): string =>
  fillWords(cliWords[language]!.wrong[wrong], values);
