import type { Reader } from '../reader.ts';
import { isPlural } from './noun.ts';
import type { NumberContext } from './number-context.ts';

/** A scale word behind the number, or a scale letter written with the digits. */
export function readScale(
  reader: Reader,
  end: number,
  context: NumberContext,
): { end: number; power: number } | undefined {
  const letter = reader.isWord(end) ? reader.sense(end, 'attached') : undefined;
  if (letter && (context.money || letter.id !== 'money' || isCounted(reader, end + 1)) && !reader.isDigits(end + 1)) {
    return { end: end + 1, power: letter.value };
  }
  const hyphen = reader.isMark(end, '-') ? 1 : 0;
  const at = hyphen ? end + 1 : reader.skip(end);
  const word = reader.match(at, 'scale');
  if (!word) return undefined;
  if (hyphen && !reader.isWord(at)) return undefined;
  const unit = reader.longest(at, 'unit', 'currency');
  if (unit && unit.end > word.end) return undefined;
  return { end: throughStop(reader, word.end), power: word.sense.value };
}

/** "119,4 млрд. кубометров": the full stop of an abbreviation, where the sentence goes on. */
function throughStop(reader: Reader, end: number): number {
  if (!reader.isMark(end, '.') || reader.has(end - 1, 'single')) return end;
  const at = reader.skip(end + 1);
  const more = reader.isWord(at) ? !reader.isCapital(at) : reader.match(at, 'currency') !== undefined;
  return at > end + 1 && more ? end + 1 : end;
}

/** "2.5m barrels", "3m users", "2.3m-2.5m barrels": a noun or a unit behind "m" makes it a million. */
function isCounted(reader: Reader, end: number): boolean {
  let at = end;
  if (reader.isMark(end, '-') && reader.isDigits(end + 1)) {
    at = end + (reader.isMark(end + 2, '.') && reader.isDigits(end + 3) ? 4 : 2);
    if (reader.known(at) !== reader.known(end - 1)) return false;
    at++;
  }
  const noun = reader.skip(at);
  return noun > at && isPlural(reader, noun) && !reader.has(noun, 'function');
}
