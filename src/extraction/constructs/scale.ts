import { throughModifier } from '../modifier.ts';
import type { Match, Reader } from '../reader.ts';
import { isPlural } from './noun.ts';
import { isNear } from './near.ts';
import type { NumberContext } from './number-context.ts';
import { Role } from '../roles.ts';

/** A scale word behind the number, or a scale letter written with the digits. */
export function readScale(
  reader: Reader,
  end: number,
  context: NumberContext,
): { end: number; power: number } | undefined {
  const letter = reader.isWord(end) ? reader.sense(end, Role.attached) : undefined;
  if (letter && (context.money || letter.id !== 'money' || isMillion(reader, end)) && !reader.isDigits(end + 1)) {
    return { end: end + 1, power: letter.value };
  }
  const hyphen = reader.isMark(end, '-') ? 1 : 0;
  const at = hyphen ? end + 1 : reader.skip(end);
  const word = reader.match(at, Role.scale) ?? scaleBehind(reader, end);
  if (!word) return undefined;
  if (hyphen && !reader.isWord(at)) return undefined;
  const unit = reader.longest(at, Role.unit, Role.currency);
  if (unit && unit.end > word.end) return undefined;
  return { end: throughStop(reader, word.end), power: word.sense.value };
}

/** "два с лишним миллиона": a modifier between the number and its scale word. */
function scaleBehind(reader: Reader, end: number): Match | undefined {
  const modifier = throughModifier(reader, end);
  return modifier === undefined ? undefined : reader.match(modifier, Role.scale);
}

/** "119,4 млрд. кубометров": the full stop of an abbreviation, where the sentence goes on. */
function throughStop(reader: Reader, end: number): number {
  if (!reader.isMark(end, '.') || reader.has(end - 1, Role.single)) return end;
  const at = reader.skip(end + 1);
  const more = reader.isWord(at) ? !reader.isCapital(at) : reader.match(at, Role.currency) !== undefined;
  return at > end + 1 && more ? end + 1 : end;
}

/** How far back a currency sign or a word of price is looked for. */
const MONEY_REACH = 24;

/** "sales fell by 3m", "2.5m barrels": one letter is a million where money is spoken of or a noun is counted, and no length ("a 3m wall"). */
function isMillion(reader: Reader, letter: number): boolean {
  if (reader.length(letter) > 1) return false;
  const next = behindRange(reader, letter);
  if (reader.has(next, Role.length) || reader.has(reader.skip(next + 1), Role.length)) return false;
  const unit = reader.match(next, Role.unit);
  const counted =
    reader.isSpace(next - 1) &&
    (isPlural(reader, next) || (unit && (unit.end > next + 1 || reader.length(next) > 2))) &&
    !reader.has(next, Role.function);
  return counted || isNear(reader, letter, MONEY_REACH, Role.price, Role.sign);
}

/** The word behind the letter, or behind the other end of its range: "2.3m-2.5m | barrels". */
function behindRange(reader: Reader, letter: number): number {
  const end = letter + 1;
  if (!reader.isMark(end, '-') || !reader.isDigits(end + 1))
    return reader.skip(reader.isMark(end, '-') ? end + 1 : end);
  const at = end + (reader.isMark(end + 2, '.') && reader.isDigits(end + 3) ? 4 : 2);
  return reader.known(at) === reader.known(letter) ? reader.skip(at + 1) : at;
}
