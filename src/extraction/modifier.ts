import type { Reader } from './reader.ts';
import { Role } from './roles.ts';

/** A stretch of tokens. */
export interface Modified {
  first: number;
  last: number;
}

/** A modifier that was read: where it begins, its sign, whether it must stand right before the number. */
export interface ReadModifier {
  first: number;
  sign: string;
  direct: boolean;
}

/** The modifiers of a text by the token behind them. */
export type Modifiers = Map<number, ReadModifier>;

/** The token behind a modifier that follows the number that ends before token `end`; `undefined` where none does. */
export function throughModifier(reader: Reader, end: number): number | undefined {
  const at = reader.skip(end);
  const modifier = (at === end) === reader.isWord(at) ? undefined : reader.match(at, Role.after);
  const next = modifier && reader.skip(modifier.end);
  return next !== undefined && modifier && next > modifier.end ? next : undefined;
}

/** At most so many small words stand between a modifier and its number: "не менее чем | в". */
const MOST_GLUE = 3;

/** "Ticked up to 4.4%": the word is the verb's own, and a level follows. */
const isParticle = (reader: Reader, { first, sign }: ReadModifier): boolean =>
  sign === '<=' && reader.language.ranges.particled.includes(reader.known(reader.before(first)));

/** The modifier that governs the number at token `i`, small words between them passed over. */
export function modifierBefore(reader: Reader, i: number, modifiers: Modifiers): ReadModifier | undefined {
  let end = i;
  for (let steps = 0; steps <= MOST_GLUE; steps++) {
    const at = reader.before(end);
    const found = modifiers.get(at + 1) ?? modifiers.get(end);
    if (found && isParticle(reader, found)) return undefined;
    if (found && (!found.direct || steps === 0)) return found;
    if (found || at < 0 || !reader.has(at, Role.glue)) return undefined;
    end = at;
  }
  return undefined;
}
