import type { Reader } from '../reader.ts';
import { directionBefore } from '../relation.ts';
import { endsClause } from './clause.ts';
import type { Stop } from './construct.ts';
import { isNear } from './near.ts';
import { readNoun } from './noun.ts';
import { isSport } from './score.ts';
import { readSuffix } from './unit.ts';
import { Role } from '../roles.ts';

const upTo = (reader: Reader, i: number, most: number): boolean => reader.length(i) <= 2 && reader.whole(i) <= most;

const isMinute = (reader: Reader, i: number): boolean => upTo(reader, i, 59) && reader.length(i) === 2;

/**
 * A time of day: 12:30, 10 a.m., в 15 часов 30 минут, с 10 до 22 часов, 2.17pm.
 *
 * @example ru в 19:30 мск, в 11 часов 40 минут, с 10 до 22 часов → nothing
 * @example ru около 5 часов → duration hour 5 ~
 * @example ru батарея держит до 18 часов, магазин открыт до 18 часов → duration hour 18 <=
 * @example en at 10 a.m. → nothing
 */
export const clock: Stop = {
  name: 'clock',
  read: (reader, i) => (reader.isDigits(i) ? (colon(reader, i) ?? dayPart(reader, i) ?? hours(reader, i)) : undefined),
};

/** 12:30, 12:30:45 with what part of the day or where it is; not near a word of sport. */
function colon(reader: Reader, i: number): number | undefined {
  if (!reader.isMark(i + 1, ':') || !upTo(reader, i, 24) || !isMinute(reader, i + 2) || isSport(reader, i))
    return undefined;
  const end = reader.isMark(i + 3, ':') && isMinute(reader, i + 4) ? i + 5 : i + 3;
  return reader.match(reader.skip(end), Role.dayPart)?.end ?? end;
}

/** 10 a.m., 2.17pm, 1830 GMT, 10 утра, 18 мск. */
function dayPart(reader: Reader, i: number): number | undefined {
  const military = reader.length(i) === 4 && reader.whole(i) <= 2400;
  const zone = reader.skip(i + 1);
  if (military && !reader.has(zone, Role.unit)) return reader.match(zone, Role.dayPart)?.end;
  if (!upTo(reader, i, 24)) return undefined;
  const end = reader.isMark(i + 1, '.') && isMinute(reader, i + 2) ? i + 3 : i + 1;
  const hours = reader.match(reader.skip(end), Role.clock);
  const at = reader.skip(hours?.end ?? end);
  const part = reader.match(at, Role.dayPart);
  if (part && (hours ?? !reader.has(at, Role.unit))) return part.end;
  return hours && !reader.match(reader.skip(end), Role.unit) && !endsChange(reader, i) ? hours.end : undefined;
}

/** "Сократилось с 48 до 24 часов": behind a verb of change and another number the hours are a length of time. */
function endsChange(reader: Reader, i: number): boolean {
  const before = reader.before(i);
  return reader.isDigits(reader.before(before)) && directionBefore(reader, i) !== undefined;
}

/** How far back a word is looked for of what lasts so long: "батарея держит | до 18 часов". */
const LASTING_REACH = 12;

/** "в 15 часов", "в 7.45", "с 10 до 22 часов": an hour behind its preposition. */
function hours(reader: Reader, i: number): number | undefined {
  const before = reader.before(i);
  if (!reader.has(before, Role.clockBefore) || !upTo(reader, i, 24)) return undefined;
  if (reader.isMark(i + 1, '.') && isMinute(reader, i + 2) && reader.language.marks.decimal !== '.') {
    const longer = reader.isMark(i + 3, '.') && reader.isDigits(i + 4);
    return !longer && (endsClause(reader, i + 3) || !isCounted(reader, i + 3)) ? i + 3 : undefined;
  }
  const close = reader.match(reader.skip(i + 1), Role.close);
  if (close && directionBefore(reader, i) === undefined) return hour(reader, reader.skip(close.end));
  const bound = reader.has(before, Role.bound) || reader.has(before, Role.before);
  const lasts = bound && (upTo(reader, i, 12) || isNear(reader, before, LASTING_REACH, Role.lasting));
  return lasts || endsChange(reader, i) ? undefined : hour(reader, i);
}

/** A unit, a scale word or a noun follows the number that ends before token `end`. */
const isCounted = (reader: Reader, end: number): boolean =>
  reader.longest(reader.skip(end), Role.scale, Role.times) !== undefined ||
  readSuffix(reader, end) !== undefined ||
  readNoun(reader, end) !== undefined;

/** "22 часов", "11 часов 40 минут", "18 мск". */
function hour(reader: Reader, i: number): number | undefined {
  if (!upTo(reader, i, 24)) return undefined;
  const end = reader.match(reader.skip(i + 1), Role.clock)?.end;
  const minute = end === undefined ? i : reader.skip(end);
  const minutes = isMinute(reader, minute) ? reader.match(reader.skip(minute + 1), Role.unit) : undefined;
  return minutes?.sense.id === 'minute' ? minutes.end : (end ?? dayPart(reader, i));
}
