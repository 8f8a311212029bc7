import { traits } from '../characters.ts';
import { fraction } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { kinds } from '../token.ts';
import { type ReadNumber, digitsOf } from './digits.ts';

/** One character that is a fraction: ½, which Unicode decomposes into 1⁄2. */
export function readVulgar(reader: Reader, i: number): ReadNumber | undefined {
  if (reader.kind(i) !== kinds.mark || (reader.trait(i) & traits.counts) === 0) return undefined;
  const [numerator, denominator] = reader
    .slice(i, i + 1)
    .normalize('NFKD')
    .split('\u2044')
    .map(Number);
  return numerator && denominator
    ? { end: i + 1, numeral: fraction(BigInt(numerator), BigInt(denominator)) }
    : undefined;
}

/** Two numbers with a slash that make a plausible fraction: 1/3, 3/15, 1/40; not 24/7, 9/11, 5/17/2018. */
export function readSlash(reader: Reader, i: number): ReadNumber | undefined {
  if (!reader.isDigits(i) || !reader.isMark(i + 1, '/') || !reader.isDigits(i + 2)) return undefined;
  if (reader.isMark(i + 3, '/') || reader.isMark(i - 1, '/') || reader.isMark(i - 1, '.')) return undefined;
  const [numerator, denominator] = [Number(digitsOf(reader, i)), Number(digitsOf(reader, i + 2))];
  const usual = denominator <= 10 || denominator % 5 === 0 || [12, 16, 32, 64].includes(denominator);
  if (numerator === 0 || numerator >= denominator || denominator > 1000 || !usual) return undefined;
  return { end: i + 3, numeral: fraction(BigInt(numerator), BigInt(denominator)) };
}
