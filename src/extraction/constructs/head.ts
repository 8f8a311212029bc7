import type { Match, Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { readDecimal } from './decimal.ts';
import { readSuffix } from './unit.ts';

/** What was read before the number itself. */
export interface Head {
  /** Where the number begins. */
  at: number;
  negative: boolean;
  sign: Match | undefined;
  /** A bracket that opened behind the sign: an accountant's minus. */
  bracket: boolean;
}

/** "50 % минус одна акция": behind a quantity the word is no sign of the number that follows. */
export function isOperator(reader: Reader, i: number): boolean {
  const before = reader.before(i);
  return reader.isDigits(before) || reader.longest(before, Role.unit, Role.currency, Role.scale) !== undefined;
}

/** A currency word before the number that names something else: "евро — 97,89 руб.". */
export function isOther(reader: Reader, sign: Match, end: number): boolean {
  if (!reader.isWord(sign.end - 1)) return false;
  const after = readSuffix(reader, end);
  return after !== undefined && after.unit !== sign.sense.id && !reader.isDigits(reader.skip(after.end));
}

/** The signs before a number: minus, plus, currency, in any order that is in use. */
export function readHead(reader: Reader, i: number): Head {
  if (reader.isDigits(i)) return { at: i, negative: false, sign: undefined, bracket: false };
  let at = i;
  let negative = false;
  const minus = (): void => {
    const word = reader.match(at, Role.minus);
    const spaced = word ?? (reader.isMark(at, '-') ? { end: at + 1 } : undefined);
    if (!spaced && !reader.isMark(at, '+') && !reader.isMark(at, '±')) return;
    negative ||= spaced !== undefined;
    at = reader.skip(spaced?.end ?? at + 1);
  };
  minus();
  const code = isNumbered(reader, at) ? undefined : reader.match(at, Role.sign);
  const sign = code ?? shySign(reader, at);
  let bracket = false;
  if (sign) {
    at = reader.skip(sign.end);
    bracket = reader.isMark(at, '(');
    if (bracket) at++;
    else if (!reader.isWord(sign.end - 1)) minus();
  }
  return { at, negative: negative || bracket, sign, bracket };
}

/** "проект RSD59": a code of letters written with its digits, behind a word that such things are numbered with. */
const isNumbered = (reader: Reader, at: number): boolean =>
  reader.isCapital(at) && reader.isDigits(at + 1) && numbering.some((role) => reader.has(reader.before(at), role));

const numbering = [Role.label, Role.place, Role.suffixed] as const;

/** "AMD 5,000", but "AMD 5600": a code that is also a name, before digits in groups or with a scale word. */
function shySign(reader: Reader, at: number): Match | undefined {
  const code = reader.match(at, Role.shyCode);
  const number =
    code && reader.isDigits(reader.skip(code.end)) ? readDecimal(reader, reader.skip(code.end), false) : undefined;
  if (!code || !number) return undefined;
  const grouped = number.numeral.bare && number.end > reader.skip(code.end) + 1;
  return grouped || reader.match(reader.skip(number.end), Role.scale) ? code : undefined;
}
