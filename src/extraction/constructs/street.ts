import type { Reader } from '../reader.ts';
import type { Stop } from './construct.ts';
import { readNoun } from './noun.ts';
import { measured } from './reference.ts';
import { Role } from '../roles.ts';

/**
 * The number of a house before or behind the name of its street: 10 Downing Street · 4 West 42nd St. · ул. Ленина, 5 · Невский проспект, 28/2.
 *
 * @example en at 1600 Pennsylvania Avenue → nothing
 * @example en 2 Million Square Feet → measure square-foot 2000000 =
 * @example en he owns 12 Regent Street shops → nothing
 * @example ru ул. Ленина, 5, и на Невском проспекте, 28/2 → nothing
 * @example ru на улице Ленина, 25 человек → count count 25 = #человек
 */
export const street: Stop = {
  name: 'street',
  read: (reader, i) =>
    reader.isDigits(i) && reader.length(i) <= 5 ? (before(reader, i) ?? behind(reader, i)) : undefined,
};

/** At most so many words stand between the number of a house and the kind of its street. */
const MOST_WORDS = 3;

/** "10 Downing Street". */
function before(reader: Reader, i: number): number | undefined {
  let at = i + 1;
  for (let words = 0; words <= MOST_WORDS; words++) {
    at = reader.skip(at);
    const ordinal = reader.isDigits(at) && reader.has(at + 1, Role.ordinal);
    if (!ordinal && !reader.isCapital(at)) return undefined;
    if (words === 0 && reader.longest(at, Role.scale, Role.unit)) return undefined;
    if (words > 0 && reader.has(at, Role.street)) return at + 1;
    at += ordinal ? 2 : 1;
  }
  return undefined;
}

/** "ул. Ленина, 5", "улица Мира, 37а", "улица 26 Бакинских Комиссаров". */
function behind(reader: Reader, i: number): number | undefined {
  if (reader.has(reader.before(i), Role.street) && reader.isCapital(reader.skip(i + 1))) return i + 1;
  if (!isBehindStreet(reader, i)) return undefined;
  let end = reader.isMark(i + 1, '/') && reader.isDigits(i + 2) ? i + 3 : i + 1;
  if (reader.isWord(end) && reader.length(end) === 1) end++;
  return measured(reader, end) || readNoun(reader, end) ? undefined : end;
}

/** At most so many tokens take the words of a street's name. */
const STREET_REACH = 8;

function isBehindStreet(reader: Reader, i: number): boolean {
  const comma = reader.before(i);
  if (!reader.isMark(comma, ',')) return false;
  for (let at = comma - 1; at >= 0 && comma - at <= STREET_REACH; at--) {
    if (reader.match(at, Role.street)) return true;
    if (reader.isMark(at, ',') || reader.isDigits(at)) return false;
  }
  return false;
}
