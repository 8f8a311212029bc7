import { language, type Language, languages } from '#languages';
import { UsageError } from './usage-error.ts';

/** The language of a code; `undefined` for none. Throws a `UsageError` for one that is not read. */
export function knownLanguage(code: string): Language;
export function knownLanguage(code: string | undefined): Language | undefined;
export function knownLanguage(code: string | undefined): Language | undefined {
  const found = code === undefined ? undefined : language(code);
  if (found || code === undefined) return found;
  throw new UsageError('unknown-language', { value: code, choices: Object.keys(languages).join(', ') });
}
