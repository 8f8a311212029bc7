import { add, fromNumber, scaleBy } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { readCardinal } from './cardinal.ts';
import { type ReadNumber, digitsOf } from './digits.ts';
import { withDenominator } from './fraction.ts';

/** "три целых пять десятых", "three point five". */
export function readPoint(reader: Reader, whole: ReadNumber): ReadNumber | undefined {
  const point = reader.match(reader.skip(whole.end), Role.point);
  if (!point || !whole.numeral.bare) return undefined;
  const joined = reader.match(reader.skip(point.end), Role.pointJoin);
  const at = reader.skip(joined?.end ?? point.end);
  const decimals = readCardinal(reader, at);
  const tenths = decimals && withDenominator(reader, decimals);
  if (tenths) return { end: tenths.end, numeral: { ...add(whole.numeral, tenths.numeral), bare: false } };
  return joined ? undefined : readSpelled(reader, whole, at);
}

/** Decimals named digit by digit or as one number: "zero three", "seventy-one", "5". */
function readSpelled(reader: Reader, whole: ReadNumber, from: number): ReadNumber | undefined {
  let digits = '';
  let end = from;
  for (let at = from; ; at = reader.skip(end)) {
    const word = reader.isDigits(at) ? { end: at + 1, text: digitsOf(reader, at) } : wordDigits(reader, at);
    if (!word || digits.length > 12) break;
    digits += word.text;
    end = word.end;
  }
  if (digits === '') return undefined;
  const decimals = scaleBy({ ...fromNumber(0), mantissa: BigInt(digits) }, -digits.length);
  return { end, numeral: { ...add(whole.numeral, decimals), bare: false } };
}

function wordDigits(reader: Reader, at: number): { end: number; text: string } | undefined {
  const word = readCardinal(reader, at);
  return word && { end: word.end, text: word.numeral.mantissa.toString() };
}
