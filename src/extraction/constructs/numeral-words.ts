import { add, scaleBy, times } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { readCardinal } from './cardinal.ts';
import { readDecimal } from './decimal.ts';
import type { ReadNumber } from './digits.ts';
import { plused, readPlus, withDenominator } from './fraction.ts';
import { readLone } from './lone-number.ts';
import type { Base, NumberContext } from './number-context.ts';
import { readPoint } from './point.ts';
import { readScale } from './scale.ts';
import { readSlash, readVulgar } from './written-fraction.ts';

/** A number with the power of ten of its first scale word; 0 without one. */
export interface ScaledNumber extends ReadNumber {
  scale: number;
}

/**
 * A number in digits, in words, or in both: 294 тыс. · 1 трлн 580 млрд · двадцать пять · one and a half million · half a dozen ·
 * полмиллиона · две трети · три целых пять десятых · 4 thousand 3 hundred and 21.
 *
 * Groups follow each other from large to small, each below the scale of the one before.
 */
export function readNumber(reader: Reader, i: number, context: NumberContext): ScaledNumber | undefined {
  let total: ScaledNumber | undefined;
  let power = Infinity;
  for (let at = i; ;) {
    const group = readGroup(reader, at, context, total === undefined);
    if (!group || (total && !fits(group, power)) || (total && context.money && isBareDigits(reader, at, group)))
      return total;
    total = total
      ? { end: group.end, numeral: add(total.numeral, group.numeral), scale: total.scale }
      : { end: group.end, numeral: group.numeral, scale: group.power };
    power = group.power;
    if (power === 0 || group.closed) return total;
    const next = nextGroup(reader, group.end, power, reader.isDigits(at));
    if (next === undefined) return total;
    at = next;
  }
}

/** "$5 million 1": no one goes on with digits alone where the currency stands before. */
const isBareDigits = (reader: Reader, at: number, group: Base): boolean => reader.isDigits(at) && group.power === 0;

const fits = (group: Base, power: number): boolean =>
  group.numeral.mantissa > 0n &&
  group.numeral.divisor === 1n &&
  group.power < power &&
  group.numeral.mantissa * 10n ** BigInt(Math.max(0, group.numeral.exponent)) < 10n ** BigInt(power);

/** Where the next group of one number may begin: behind white space, or behind "and" and a number word; words do not go on digits. */
function nextGroup(reader: Reader, end: number, power: number, digits: boolean): number | undefined {
  const at = reader.skip(end);
  if (at === end) return undefined;
  const join = reader.match(at, Role.join);
  if (!join) return isPlainDigits(reader, at) || (!digits && isNumberWord(reader, at)) ? at : undefined;
  const behind = reader.skip(join.end);
  return isNumberWord(reader, behind) || (power === 2 && reader.isDigits(behind)) ? behind : undefined;
}

/** Digits that no unit is hyphened to: "55 million 60-kg bags" are two numbers. */
const isPlainDigits = (reader: Reader, i: number): boolean =>
  reader.isDigits(i) && !(reader.isMark(i + 1, '-') && reader.isWord(i + 2));

const isNumberWord = (reader: Reader, i: number): boolean => reader.has(i, Role.cardinal);

/** One group: a number below a thousand in words, or any in digits, with the scale words behind it. */
function readGroup(reader: Reader, i: number, context: NumberContext, first: boolean): Base | undefined {
  const base = readBase(reader, i, context, first);
  if (!base) return undefined;
  let { end, numeral } = base;
  let { power } = base;
  const closed = base.closed;
  for (;;) {
    const scale = readScale(reader, end, context);
    if (!scale) break;
    numeral = scaleBy(numeral, scale.power);
    power += scale.power;
    end = scale.end;
    const plus = readPlus(reader, end);
    if (plus && !reader.match(reader.skip(plus.end), Role.scale)) {
      numeral = add(numeral, scaleBy(plus.numeral, power));
      end = plus.end;
    }
  }
  const bunch = first ? reader.match(reader.skip(end), Role.bunch) : undefined;
  if (bunch && power < 3) {
    const exact = times(numeral, BigInt(bunch.sense.value));
    const tens = Math.log10(bunch.sense.value);
    return { end: bunch.end, numeral: exact, power: Number.isInteger(tens) ? tens : 0, closed: true };
  }
  return { end, numeral, power, closed };
}

/** The number before the scale words. */
function readBase(reader: Reader, i: number, context: NumberContext, first: boolean): Base | undefined {
  const digits = readDigits(reader, i, context);
  if (digits) return { ...digits, power: 0, closed: false };
  const words = readCardinal(reader, i);
  if (words) return withDecimals(reader, words);
  return first ? readLone(reader, i, context) : undefined;
}

/** Digits, a mixed number (2 1/2, 2½) or a fraction. */
function readDigits(reader: Reader, i: number, context: NumberContext): ReadNumber | undefined {
  const vulgar = readVulgar(reader, i) ?? readSlash(reader, i);
  if (vulgar) return vulgar;
  const decimal = inflected(reader, readDecimal(reader, i, context.thousands));
  if (!decimal) return undefined;
  const whole = mixed(reader, decimal);
  const quarters = reader.has(reader.skip(whole.end), Role.unit) && !reader.match(reader.skip(whole.end + 2), Role.of);
  return readPoint(reader, whole) ?? plused(reader, (quarters ? undefined : withDenominator(reader, whole)) ?? whole);
}

/** "2½", "2 1/2", "2-1/4 cents", "$5.19-3/4": the fraction is one of the last written digit. */
function mixed(reader: Reader, whole: ReadNumber): ReadNumber {
  const { end, numeral } = whole;
  const spaced = numeral.bare ? reader.skip(end) : end;
  const part = readVulgar(reader, end) ?? readSlash(reader, reader.isMark(end, '-') ? end + 1 : spaced);
  if (!part || numeral.divisor !== 1n) return whole;
  return { end: part.end, numeral: add(numeral, scaleBy(part.numeral, numeral.exponent)) };
}
/** "5-ти", "3-х": the ending of a cardinal behind its digits. */
const inflected = (reader: Reader, read: ReadNumber | undefined): ReadNumber | undefined =>
  read && reader.isMark(read.end, '-') && reader.has(read.end + 1, Role.ending) ? { ...read, end: read.end + 2 } : read;

/** What may follow a number in words: decimals, a denominator, "and a half". */
function withDecimals(reader: Reader, words: ReadNumber): Base {
  const read = readPoint(reader, words) ?? plused(reader, withDenominator(reader, words) ?? words);
  return { ...read, power: 0, closed: false };
}
