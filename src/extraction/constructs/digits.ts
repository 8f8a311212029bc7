import type { Numeral } from '../numeral.ts';
import type { Reader } from '../reader.ts';

/** A number read from token `i` on: what it is, and the token behind it. */
export interface ReadNumber {
  end: number;
  numeral: Numeral;
}

/** The last of the digits; invisible characters lie behind it. */
const NINE = '9'.charCodeAt(0);

/** The digits of token `i` without invisible characters. */
export function digitsOf(reader: Reader, i: number): string {
  const text = reader.slice(i, i + 1);
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > NINE) return text.replace(/\D/gu, '');
  return text;
}
