import { add, fromNumber, scaleBy, valueOf } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import type { ReadNumber } from './digits.ts';

/** A number in words below a thousand, "two hundred (and) seven" included. */
export function readCardinal(reader: Reader, i: number): ReadNumber | undefined {
  const words = readRun(reader, i);
  return words && readHundreds(reader, words);
}

/** Cardinal words from large to small, a hyphen or a space between. */
function readRun(reader: Reader, i: number): ReadNumber | undefined {
  const first = reader.sense(i, Role.cardinal);
  if (!first) return undefined;
  let value = first.value;
  let end = i + 1;
  for (let place = placeOf(value); place > 1;) {
    const hyphen = reader.skip(end);
    const at = reader.isMark(hyphen, '-') ? reader.skip(hyphen + 1) : hyphen;
    const next = reader.sense(at, Role.cardinal);
    if (!next || next.value === 0 || next.value >= place || next.value % 1 !== 0) break;
    value += next.value;
    place = placeOf(next.value);
    end = at + 1;
  }
  return { end, numeral: fromNumber(value) };
}

/** Below which value a further word must lie: 10 behind twenty, 100 behind two hundred, 1 behind five. */
function placeOf(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** "two hundred (and) seven": the English hundred is a scale word of its own kind. */
function readHundreds(reader: Reader, base: ReadNumber): ReadNumber {
  const hundred = reader.match(reader.skip(base.end), Role.scale);
  if (hundred?.sense.value !== 2) return base;
  const numeral = scaleBy(base.numeral, 2);
  const whole = { end: hundred.end, numeral: { ...numeral, bare: true } };
  const at = reader.skip(hundred.end);
  const join = reader.match(at, Role.join);
  const rest = at === hundred.end ? undefined : readRun(reader, join ? reader.skip(join.end) : at);
  if (!rest || rest.numeral.mantissa * 10n ** BigInt(rest.numeral.exponent) >= 100n || rest.numeral.mantissa === 0n)
    return whole;
  // "One hundred and three quarters": behind "and" a proper fraction is added.
  const denominator = join && reader.sense(reader.skip(rest.end), Role.denominatorMany);
  if (denominator && valueOf(rest.numeral) < denominator.value) return whole;
  return { ...rest, numeral: add(whole.numeral, rest.numeral) };
}
