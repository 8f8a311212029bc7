import { currency } from '#units';
import { traits } from '../characters.ts';
import type { Role } from '../roles.ts';
import type { Reader } from '../reader.ts';

const plainRoles: readonly Role[] = [
  'function',
  'change',
  'before',
  'perAny',
  'perTime',
  'perThing',
  'open',
  'close',
  'between',
  'join',
  'month',
  'weekday',
  'governor',
  'glue',
  'cardinal',
  'year',
];

/** A capitalized word that the language's tables do not know as a plain one. */
export function isName(reader: Reader, word: number): boolean {
  const trait = reader.trait(word);
  if ((trait & (traits.capital | traits.innerCapital)) === 0) return false;
  if (currency(reader.slice(word, word + 1)) && !reader.has(word, 'shyCode')) return false;
  return !plainRoles.some((role) => reader.has(word, role));
}
