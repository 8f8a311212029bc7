import { currency } from '#units';
import { traits } from '../characters.ts';
import type { Reader } from '../reader.ts';
import { Role, bitOf } from '../roles.ts';

const plainRoles: readonly Role[] = [
  Role.function,
  Role.change,
  Role.before,
  Role.perAny,
  Role.perTime,
  Role.perThing,
  Role.open,
  Role.close,
  Role.between,
  Role.join,
  Role.month,
  Role.weekday,
  Role.governor,
  Role.glue,
  Role.cardinal,
  Role.year,
];

const plainBits = plainRoles.reduce<number>((bits, role) => bits | bitOf(role), 0);

/** A capitalized word that the language's tables do not know as a plain one. */
export function isName(reader: Reader, word: number): boolean {
  const trait = reader.trait(word);
  if ((trait & (traits.capital | traits.innerCapital)) === 0) return false;
  if (currency(reader.slice(word, word + 1)) && !reader.has(word, Role.shyCode)) return false;
  return !reader.mayMean(word, plainBits) || !plainRoles.some((role) => reader.has(word, role));
}
