import type { Reader } from '../reader.ts';
import { readCardinal } from './cardinal.ts';
import type { Stop } from './construct.ts';
import { readSuffix } from './unit.ts';
import { Role } from '../roles.ts';

/**
 * A number that ends or begins a name in quotation marks: «Северный поток – 2» · «12 разгневанных мужчин» · “Nineteen Eighty-Four”.
 *
 * @example ru проект «Северный поток – 2» → nothing
 * @example ru «Двенадцать стульев», «300 спартанцев» и фильм «12 лет рабства» → nothing
 * @example ru «Выручка выросла на 7», — сказал он → number count 7 =
 * @example ru «12 млрд рублей» ушли на завод → money RUB 12000000000 =
 * @example en the film "12 Years a Slave" and "Catch 22" → nothing
 */
export const title: Stop = {
  name: 'title',
  read: (reader, i) =>
    (reader.isDigits(i) ? (ending(reader, i) ?? behindWork(reader, i)) : undefined) ?? beginning(reader, i),
};

/** At most so many tokens a name in quotation marks has. */
const TITLE_REACH = 10;

const opens = (reader: Reader, i: number): boolean => reader.isMark(i, '«') || reader.isMark(i, '"');

const closes = (reader: Reader, i: number): boolean => reader.isMark(i, '»') || reader.isMark(i, '"');

function ending(reader: Reader, i: number): number | undefined {
  const end = reader.isMark(i + 1, ',') && reader.isDigits(i + 2) ? i + 3 : i + 1;
  return closes(reader, end) && opensWithCapital(reader, i) ? end : undefined;
}

/** A short quotation that begins with a capital and holds words that are no small ones, and dashes. */
function opensWithCapital(reader: Reader, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at <= TITLE_REACH; at--) {
    if (opens(reader, at)) return reader.isCapital(at + 1);
    if (reader.has(at, Role.function) || reader.has(at, Role.change)) return false;
    if (!reader.isWord(at) && !reader.isSpace(at) && !reader.isMark(at, '-')) return false;
  }
  return false;
}

/** "the film 28 Years Later": digits and words with a capital behind a word for a book or a film. */
function behindWork(reader: Reader, i: number): number | undefined {
  if (!reader.has(reader.before(i), Role.work) || !reader.isCapital(reader.skip(i + 1))) return undefined;
  let end = i + 1;
  while (reader.isCapital(reader.skip(end)) && end - i <= TITLE_REACH) end = reader.skip(end) + 1;
  return end;
}

/** Digits or a numeral with a capital right behind the opening mark, then words alone up to the closing one; no unit, unless it has a capital or a word for a book or a film stands before. */
function beginning(reader: Reader, i: number): number | undefined {
  if (!opens(reader, i - 1) || reader.isDigits(i - 2)) return undefined;
  const end = reader.isDigits(i) ? i + 1 : reader.isCapital(i) ? readCardinal(reader, i)?.end : undefined;
  if (end === undefined) return undefined;
  if (reader.isMark(end, ',') && reader.isDigits(end + 1) && closes(reader, end + 2)) return end + 2;
  const next = reader.skip(end);
  const named = reader.isCapital(next) || reader.has(reader.before(i - 1), Role.work);
  if (!named && (readSuffix(reader, end) ?? reader.match(next, Role.scale) ?? reader.match(next, Role.after)))
    return undefined;
  let at = end;
  while (at - i <= TITLE_REACH && (reader.isSpace(at) || reader.isWord(at) || reader.isMark(at, '-'))) at++;
  return closes(reader, at) && !isSpeech(reader, i - 1, at + 1) ? at : undefined;
}

/** What a colon or a comma leads up to, or what a comma and a dash follow. */
function isSpeech(reader: Reader, open: number, behind: number): boolean {
  const before = reader.before(open);
  if (reader.isMark(before, ':') || (reader.isMark(before, ',') && !closes(reader, before - 1))) return true;
  return reader.isMark(behind, ',') && reader.isMark(reader.skip(behind + 1), '-');
}
