import { currency, unit as unitOf } from '#units';
import type { Match, Reader } from '../reader.ts';
import { kinds } from '../scan.ts';

/** What is written behind a number: currency, unit, "раз". */
export interface Suffix {
  end: number;
  unit: string;
  /** Hundredths and thousands that the word itself holds: cents −2, "т. р." 3. */
  power: number;
}

/** The longest word a letter can stand for; a unit of so few letters may also be a preposition. */
const SHORT = 2;

/**
 * The currency or unit behind the number that ends before token `end`: with the number, or behind one space. A full stop of an
 * abbreviated scale word may stand between ("2,2 млн.руб.").
 */
export function readSuffix(reader: Reader, end: number): Suffix | undefined {
  const at = reader.skip(reader.isMark(end, '.') && reader.isWord(end + 1) ? end + 1 : end);
  const match = reader.longest(at, 'currency', 'unit');
  if (!match || !isUnit(reader, end, at, match)) return undefined;
  if (match.sense.role === 'currency') return { end: match.end, unit: match.sense.id, power: match.sense.value };
  return { end: match.end, unit: match.sense.id, power: 0 };
}

/** Whether the word is meant as a unit and not as a preposition, a closing quotation mark or an apostrophe. */
function isUnit(reader: Reader, end: number, at: number, match: Match): boolean {
  const attached = at === end;
  if (match.end === at + 1 && reader.isWord(at)) {
    if (reader.has(at, 'function') && !attached) return endsClause(reader, match.end);
    if (reader.isDigits(match.end) && match.sense.role === 'unit') return false;
    if (reader.length(at) === 1 && match.sense.role === 'currency' && match.sense.value === -2) return attached;
    if (reader.length(at) <= SHORT && attached && reader.isMark(match.end, '-') && reader.isWord(match.end + 1))
      return false;
  }
  if (reader.isMark(at, '"')) return attached && isInch(reader, at);
  if (reader.isMark(at, "'")) return attached && (reader.isMark(at + 1, "'") || reader.isDigits(at + 1));
  return true;
}

/** Nothing but a mark or the end follows. */
function endsClause(reader: Reader, end: number): boolean {
  const at = reader.skip(end);
  return at >= reader.count || (reader.kind(at) === kinds.mark && at === end);
}

/** How far back an opening quotation mark is looked for. */
const QUOTE_REACH = 60;

/** A straight double mark is inches unless it closes a quotation. */
function isInch(reader: Reader, at: number): boolean {
  const mark = reader.slice(at, at + 1);
  if (mark !== '"' && mark !== '″') return false;
  for (let i = at - 2; i >= 0 && i > at - QUOTE_REACH && !reader.isParagraph(i); i--) {
    if (!reader.isMark(i, '"')) continue;
    return reader.isDigits(i - 1) || !(reader.isWord(i + 1) || reader.isDigits(i + 1));
  }
  return true;
}

/** Whether the unit measures time. */
export const isSpan = (id: string): boolean => unitOf(id)?.dimension === 'duration';

export const isMoney = (id: string): boolean => currency(id) !== undefined;
