import { currency, unit as unitOf } from '#units';
import { throughModifier } from '../modifier.ts';
import type { Match, Reader } from '../reader.ts';
import { endsWith, isNounLike, isPlural } from './noun.ts';
import { endsClause } from './clause.ts';
import { isNear } from './near.ts';
import { Role } from '../roles.ts';

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
  const match =
    unitAt(reader, end, at) ??
    quoted(reader, at) ??
    shyCode(reader, at) ??
    behindFiller(reader, end, at) ??
    behindModifier(reader, end);
  if (!match) return undefined;
  const mass = match.sense.role === Role.currency ? massAt(reader, end, match) : undefined;
  if (mass && !isPrice(reader, end, match)) return mass;
  return { end: match.end, unit: match.sense.id, power: match.sense.role === Role.currency ? match.sense.value : 0 };
}

/** The weight that the word of a currency also names ("a 20-pound bag"), unless a scale word stands before it. */
export function massAt(reader: Reader, end: number, money: Match): Suffix | undefined {
  const mass = reader.match(reader.isMark(end, '-') ? end + 1 : reader.skip(end), Role.unit);
  return mass?.end === money.end && !isScaled(reader, end)
    ? { end: mass.end, unit: mass.sense.id, power: 0 }
    : undefined;
}

/** A scale word of millions or more ends before token `end`. */
function isScaled(reader: Reader, end: number): boolean {
  return (reader.sense(end - 1, Role.scale)?.value ?? reader.sense(end - 1, Role.attached)?.value ?? 0) > 3;
}

function unitAt(reader: Reader, end: number, at: number): Match | undefined {
  const match = reader.longest(at, Role.currency, Role.unit);
  return match && isUnit(reader, end, at, match) ? match : undefined;
}

/** "186 тыс. «квадратов»": a word of everyday speech in quotation marks. */
function quoted(reader: Reader, at: number): Match | undefined {
  const match = reader.isMark(at, '«') ? reader.match(at + 1, Role.unit) : undefined;
  return match && reader.isMark(match.end, '»') ? { ...match, end: match.end + 1 } : undefined;
}

/** "5,000 AMD for lunch", but "200 AMD chips": a code that is also a name, where no noun follows. */
function shyCode(reader: Reader, at: number): Match | undefined {
  const code = reader.match(at, Role.shyCode);
  const next = reader.skip(at + 1);
  return code && (endsClause(reader, code.end) || reader.has(next, Role.function)) ? code : undefined;
}

/** "5 долгих лет", "two more minutes": one adjective or small word before the unit, which must be a full word. */
function behindFiller(reader: Reader, end: number, at: number): Match | undefined {
  if (at === end || !reader.isWord(at) || reader.isCapital(at)) return undefined;
  const word = reader.slice(at, at + 1);
  const adjective = word.length > 4 && endsWith(reader, at, reader.language.nouns.adjectives);
  if (!adjective && !reader.has(at, Role.filler)) return undefined;
  const next = reader.skip(at + 1);
  return reader.isWord(next) && reader.length(next) > 2 ? unitAt(reader, at + 1, next) : undefined;
}

/** "три с лишним года": a modifier between the number and its unit. */
function behindModifier(reader: Reader, end: number): Match | undefined {
  const next = throughModifier(reader, end);
  return next !== undefined && reader.length(next) > 1 ? unitAt(reader, next - 1, next) : undefined;
}

/** How far back a word of price is looked for. */
const PRICE_REACH = 16;

/** Pounds: money near a word of price, else a weight; a weight too where the singular stands before a noun ("a 20 pound bag"). */
function isPrice(reader: Reader, end: number, match: Match): boolean {
  const next = reader.skip(match.end);
  if (reader.match(next, Role.of)) return false;
  const attribute = next > match.end && isNounLike(reader, next) && !isPlural(reader, match.end - 1);
  return reader.has(next, Role.price) || (!attribute && isNear(reader, end, PRICE_REACH, Role.price));
}

/** Whether the word is meant as a unit and not as a preposition, a closing quotation mark or an apostrophe. */
function isUnit(reader: Reader, end: number, at: number, match: Match): boolean {
  const attached = at === end;
  if (!attached && match.sense.role === Role.currency && !reader.isWord(at) && isSignOfNext(reader, match))
    return false;
  if (reader.isWord(at) && (isLabelled(reader, at) || isOneSpan(reader, end, match))) return false;
  if (reader.has(at, Role.score) && !reader.isDigits(end - 1) && !reader.has(end - 1, Role.scale)) return false;
  if (match.end === at + 1 && reader.isWord(at)) {
    if (reader.has(at, Role.function) && !attached) return endsClause(reader, match.end);
    if (reader.isDigits(match.end) && match.sense.role === Role.unit) return false;
    if (reader.length(at) === 1 && reader.isMark(match.end, '-') && reader.isDigits(match.end + 1)) return false;
    if (reader.length(at) === 1 && match.sense.role === Role.currency && match.sense.value === -2) return attached;
    if (reader.length(at) <= SHORT && attached && reader.isMark(match.end, '-') && reader.isWord(match.end + 1))
      return false;
  }
  if (reader.isMark(at, '"')) return isInch(reader, at, attached);
  if (reader.isMark(at, "'")) return attached && (reader.isMark(at + 1, "'") || reader.isDigits(at + 1));
  return true;
}

/** "The new one $20m", "1 $ 10 dollars bill": the sign is that of the number behind it. */
function isSignOfNext(reader: Reader, { end, sense }: Match): boolean {
  if (reader.isDigits(end)) return true;
  const next = reader.skip(end);
  const word = reader.isDigits(next) ? reader.skip(next + 1) : next;
  const again = reader.isWord(word) && word > next ? reader.match(word, Role.currency)?.sense : undefined;
  return again?.id === sense.id && again.value === 0;
}

/** "3,4 млрд годом ранее": a span that stands for one of its kind, so that the number before it is another matter. */
const isOneSpan = (reader: Reader, end: number, match: Match): boolean =>
  reader.has(match.end - 1, Role.loneSpan) &&
  reader.has(reader.skip(match.end), Role.ago) &&
  reader.sense(end - 1, Role.cardinal)?.value !== 1;

/** "п. 2 ч. 1 ст. 24": an abbreviation that names the number behind it. */
function isLabelled(reader: Reader, at: number): boolean {
  const label = reader.match(at, Role.label);
  return label !== undefined && reader.isDigits(reader.skip(label.end));
}

/** How far back an opening quotation mark is looked for. */
const QUOTE_REACH = 60;

/** A straight double mark is inches unless it closes a quotation; apart from the number it must have white space on both sides. */
function isInch(reader: Reader, at: number, attached: boolean): boolean {
  const mark = reader.slice(at, at + 1);
  if ((mark !== '"' && mark !== '″') || (!attached && reader.skip(at + 1) === at + 1)) return false;
  for (let i = at - 2; i >= 0 && i > at - QUOTE_REACH && !reader.isParagraph(i); i--) {
    if (!reader.isMark(i, '"')) continue;
    if (!attached) return false;
    return reader.isDigits(i - 1) || !(reader.isWord(i + 1) || reader.isDigits(i + 1));
  }
  return true;
}

/** Whether the unit measures time. */
export const isSpan = (id: string): boolean => unitOf(id)?.dimension === 'duration';

export const isMoney = (id: string): boolean => currency(id) !== undefined;
