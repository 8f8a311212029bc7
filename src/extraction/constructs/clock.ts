import type { Reader } from '../reader.ts';
import { directionBefore } from '../relation.ts';
import type { Stop } from './construct.ts';
import { endsClause } from './clause.ts';
import { isNear } from './near.ts';
import { readSuffix } from './unit.ts';

const upTo = (reader: Reader, i: number, most: number): boolean =>
  reader.isDigits(i) && reader.length(i) <= 2 && Number(reader.slice(i, i + 1)) <= most;

/**
 * A time of day or a score: 12:30, 3:2, 10 a.m., в 15 часов, 2.17pm.
 *
 * @example ru в 19:30 мск, со счетом 3:2 → nothing
 * @example ru на 90+3-й минуте → nothing
 * @example en at 10 a.m., won 2-1 → nothing
 */
export const clock: Stop = {
  name: 'clock',
  read: (reader, i) =>
    reader.isDigits(i) ? (colon(reader, i) ?? score(reader, i) ?? dayPart(reader, i) ?? hour(reader, i)) : undefined,
};

/** Two numbers with a colon or a plus (a minute of injury time), and a third. */
function colon(reader: Reader, i: number): number | undefined {
  let end = i;
  while ((reader.isMark(end + 1, ':') || reader.isMark(end + 1, '+')) && reader.isDigits(end + 2)) end += 2;
  return end === i ? undefined : (reader.match(reader.skip(end + 1), 'dayPart')?.end ?? end + 1);
}

/** How far back a word of sport or voting is looked for. */
const SCORE_REACH = 30;

/** "2-1", "218-214": two whole numbers joined by a hyphen, the first not below the second or a word of sport before, nothing counted. */
function score(reader: Reader, i: number): number | undefined {
  if (!reader.isMark(i + 1, '-') || !reader.isDigits(i + 2) || reader.isMark(i + 3, '-')) return undefined;
  if (reader.length(i) > 3 || reader.length(i + 2) > 3 || reader.isMark(i + 3, '%') || reader.isWord(i + 3))
    return undefined;
  if (reader.isMark(i + 3, '/')) return undefined;
  const decimal = (reader.isMark(i + 3, '.') || reader.isMark(i + 3, ',')) && reader.isDigits(i + 4);
  if (decimal || readSuffix(reader, i + 3) || reader.longest(reader.skip(i + 3), 'scale', 'times')) return undefined;
  const [a, b] = [Number(reader.slice(i, i + 1)), Number(reader.slice(i + 2, i + 3))];
  return a >= b || isNear(reader, i, SCORE_REACH, 'score') ? i + 3 : undefined;
}

/** 10 a.m., 2.17pm, 1830 GMT, 10 утра, "с 10 до 18 мск". */
function dayPart(reader: Reader, i: number): number | undefined {
  const military = reader.length(i) === 4 && Number(reader.slice(i, i + 1)) <= 2400;
  const zone = reader.skip(i + 1);
  if (military && !reader.has(zone, 'unit')) return reader.match(zone, 'dayPart')?.end;
  if (!upTo(reader, i, 24)) return undefined;
  const minutes =
    (reader.isMark(i + 1, '.') || reader.isMark(i + 1, ':')) && upTo(reader, i + 2, 59) && reader.length(i + 2) === 2;
  const end = minutes ? i + 3 : i + 1;
  const hours = reader.match(reader.skip(end), 'clock');
  const at = reader.skip(hours?.end ?? end);
  const part = reader.match(at, 'dayPart');
  if (part && (hours ?? !reader.has(at, 'unit'))) return part.end;
  return hours && !reader.match(reader.skip(end), 'unit') && !endsChange(reader, i) ? hours.end : undefined;
}

/** "Сократилось с 48 до 24 часов": behind a verb of change and another number the hours are a length of time. */
function endsChange(reader: Reader, i: number): boolean {
  const before = reader.before(i);
  return reader.isDigits(reader.before(before)) && directionBefore(reader, i) !== undefined;
}

/** "в 15 часов", "в 7.45": an hour behind its preposition. */
function hour(reader: Reader, i: number): number | undefined {
  const dotted = reader.isMark(i + 1, '.') && upTo(reader, i + 2, 59) && reader.length(i + 2) === 2;
  if (dotted && reader.language.marks.decimal !== '.' && reader.has(reader.before(i), 'clockBefore')) {
    return upTo(reader, i, 24) && endsClause(reader, i + 3) ? i + 3 : undefined;
  }
  if (!upTo(reader, i, 24) || !reader.has(reader.before(i), 'clockBefore') || endsChange(reader, i)) return undefined;
  return reader.match(reader.skip(i + 1), 'clock')?.end;
}
