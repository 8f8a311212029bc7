import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { endsWith, isNounLike } from './noun.ts';
import { type Suffix, massAt } from './unit.ts';

/** "две месячные | нормы": an adjective in the plural belongs to the noun that is counted. */
const isCountedLater = (reader: Reader, at: number): boolean =>
  isNounLike(reader, reader.skip(at + 1)) && endsWith(reader, at, reader.language.nouns.pluralAdjectives);

/** "25-процентный", "12-летний", "340-fold", "3-inch", "2.7x". */
export function readHyphenated(reader: Reader, end: number): Suffix | undefined {
  const hyphen = reader.isMark(end, '-');
  const at = hyphen ? end + 1 : reader.isWord(end) ? end : reader.skip(end);
  if (hyphen && reader.match(end, Role.after)) return undefined;
  const fold = reader.match(at, Role.fold);
  if (fold && (hyphen || at === end) && !reader.isDigits(fold.end)) return { end: fold.end, unit: 'times', power: 0 };
  const adjective = reader.match(at, Role.adjective);
  // "5 процентных пунктов": the adjective may be the first word of a unit's own name.
  const whole = adjective && !hyphen ? reader.longest(at, Role.unit) : undefined;
  if (
    adjective &&
    (hyphen || (reader.length(at) > 4 && adjective.sense.id !== 'count' && !isCountedLater(reader, at))) &&
    !(whole && whole.end > adjective.end)
  ) {
    return { end: adjective.end, unit: adjective.sense.id, power: adjective.sense.value };
  }
  const unit = hyphen ? reader.longest(at, Role.currency, Role.unit) : undefined;
  if (!unit) return hyphen && isNounLike(reader, at) ? { end: at + 1, unit: 'count', power: 0 } : undefined;
  if (reader.isWord(at) && (reader.length(at) < 2 || reader.has(at, Role.function))) return undefined;
  const mass =
    unit.sense.role === Role.currency && !reader.has(reader.skip(unit.end), Role.price)
      ? massAt(reader, end, unit)
      : undefined;
  if (mass) return mass;
  return { end: unit.end, unit: unit.sense.id, power: unit.sense.role === Role.currency ? unit.sense.value : 0 };
}
