import { type Numeral, power, scaleBy } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { type ReadNumber, digitsOf } from './digits.ts';

/** A power of ten behind the number: 1e10, 12.32e+14, 5.5x10-3, 1.3×10^6. */
export function withPower(reader: Reader, end: number, numeral: Numeral): ReadNumber {
  if (reader.isMark(end, '^')) return withExponent(reader, end, numeral);
  if (!reader.isWord(end) && !reader.isMark(end, '×')) return { end, numeral };
  const letter = reader.slice(end, end + 1);
  let at = end + 1;
  if (letter === 'x' || letter === '×') {
    if (reader.slice(at, at + 1) !== '10') return { end, numeral };
    at++;
    if (reader.isMark(at, '^')) at++;
    else if (!reader.isMark(at, '-')) return { end, numeral };
  } else if (letter !== 'e' && letter !== 'E') return { end, numeral };
  const sign = reader.isMark(at, '-') ? -1 : 1;
  if (sign < 0 || reader.isMark(at, '+')) at++;
  if (!reader.isDigits(at) || reader.length(at) > 2) return { end, numeral };
  return { end: at + 1, numeral: scaleBy(numeral, sign * Number(digitsOf(reader, at))) };
}

/** 1.1^23, 2.5^-1: a power of the number itself. */
function withExponent(reader: Reader, end: number, numeral: Numeral): ReadNumber {
  const negative = reader.isMark(end + 1, '-');
  const at = negative || reader.isMark(end + 1, '+') ? end + 2 : end + 1;
  if (!reader.isDigits(at) || reader.length(at) > 2) return { end, numeral };
  return { end: at + 1, numeral: power(numeral, BigInt(digitsOf(reader, at)), negative) };
}
