import { dimensionOf, factorOf } from '#units';
import type { Sense } from '../lexicon.ts';
import { add, fraction, fromNumber, scaleBy, times } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { endsClause } from './clause.ts';
import { isPlural } from './noun.ts';
import { type ReadNumber, readDecimal, readSlash, readVulgar } from './decimal.ts';

/** What is known when a number begins. */
export interface NumberContext {
  /** Three digits behind a foreign mark are thousands (money without a scale word). */
  thousands: boolean;
  /** A currency sign stands before it: "m" and "b" are millions and billions. */
  money: boolean;
  /** A modifier stands before it: "около тысячи" is one thousand. */
  bound: boolean;
}

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
    if (!group || (total && !fits(group, power))) return total;
    total = total
      ? { end: group.end, numeral: add(total.numeral, group.numeral), scale: total.scale }
      : { end: group.end, numeral: group.numeral, scale: group.power };
    power = group.power;
    if (power === 0 || group.closed) return total;
    const next = nextGroup(reader, group.end, power);
    if (next === undefined) return total;
    at = next;
  }
}

interface Group extends ReadNumber {
  /** The power of ten of its scale word; 0 without one. */
  power: number;
  /** Nothing may follow ("полмиллиона", "a third of a million"). */
  closed: boolean;
}

const fits = (group: Group, power: number): boolean =>
  group.numeral.mantissa > 0n &&
  group.numeral.divisor === 1n &&
  group.power < power &&
  group.numeral.mantissa * 10n ** BigInt(Math.max(0, group.numeral.exponent)) < 10n ** BigInt(power);

/** Where the next group of one number may begin: behind white space, or behind "and" and a number word. */
function nextGroup(reader: Reader, end: number, power: number): number | undefined {
  const at = reader.skip(end);
  if (at === end) return undefined;
  const join = reader.match(at, 'join');
  if (!join) return reader.isDigits(at) || isNumberWord(reader, at) ? at : undefined;
  const behind = reader.skip(join.end);
  return isNumberWord(reader, behind) || (power === 2 && reader.isDigits(behind)) ? behind : undefined;
}

const isNumberWord = (reader: Reader, i: number): boolean => reader.has(i, 'cardinal');

/** One group: a number below a thousand in words, or any in digits, with the scale words behind it. */
function readGroup(reader: Reader, i: number, context: NumberContext, first: boolean): Group | undefined {
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
    if (plus && !reader.match(reader.skip(plus.end), 'scale')) {
      numeral = add(numeral, scaleBy(plus.numeral, power));
      end = plus.end;
    }
  }
  const bunch = first ? reader.match(reader.skip(end), 'bunch') : undefined;
  if (bunch && power < 3) {
    const exact = times(numeral, BigInt(bunch.sense.value));
    return { end: bunch.end, numeral: exact, power: 0, closed: true };
  }
  return { end, numeral, power, closed };
}

/** A scale word behind the number, or a scale letter written with the digits. */
function readScale(reader: Reader, end: number, context: NumberContext): { end: number; power: number } | undefined {
  const letter = reader.isWord(end) ? reader.sense(end, 'attached') : undefined;
  if (letter && (context.money || letter.id !== 'money' || isCounted(reader, end + 1)) && !reader.isDigits(end + 1)) {
    return { end: end + 1, power: letter.value };
  }
  const hyphen = reader.isMark(end, '-') ? 1 : 0;
  const at = hyphen ? end + 1 : reader.skip(end);
  const word = reader.match(at, 'scale');
  if (!word) return undefined;
  if (hyphen && !reader.isWord(at)) return undefined;
  const unit = reader.longest(at, 'unit', 'currency');
  if (unit && unit.end > word.end) return undefined;
  return { end: throughStop(reader, word.end), power: word.sense.value };
}

/** "119,4 млрд. кубометров": the full stop of an abbreviation, where the sentence goes on. */
function throughStop(reader: Reader, end: number): number {
  if (!reader.isMark(end, '.') || reader.has(end - 1, 'single')) return end;
  const at = reader.skip(end + 1);
  const more = reader.isWord(at) ? !reader.isCapital(at) : reader.match(at, 'currency') !== undefined;
  return at > end + 1 && more ? end + 1 : end;
}

/** "2.5m barrels", "3m users", "2.3m-2.5m barrels": a noun or a unit behind "m" makes it a million. */
function isCounted(reader: Reader, end: number): boolean {
  let at = end;
  if (reader.isMark(end, '-') && reader.isDigits(end + 1)) {
    at = end + (reader.isMark(end + 2, '.') && reader.isDigits(end + 3) ? 4 : 2);
    if (reader.known(at) !== reader.known(end - 1)) return false;
    at++;
  }
  const noun = reader.skip(at);
  return noun > at && isPlural(reader, noun) && !reader.has(noun, 'function');
}

/** "с половиной", "and a half", "and three quarters"; not where a scale word follows, which makes it a number of its own. */
export function readPlus(reader: Reader, end: number): ReadNumber | undefined {
  const at = reader.isMark(end, '-') ? end + 1 : reader.skip(end);
  const match = reader.match(at, 'plus');
  const join = match ? undefined : reader.match(at, 'join');
  const numerator = join && readCardinal(reader, reader.skip(join.end));
  const plus = match
    ? ofWhole(reader, { end: match.end, numeral: fraction(1n, BigInt(match.sense.value)) })
    : numerator && (withDenominator(reader, numerator) ?? withQuarter(reader, numerator));
  return plus;
}

interface Base extends ReadNumber {
  power: number;
  closed: boolean;
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
  const decimal = readDecimal(reader, i, context.thousands);
  if (!decimal) return undefined;
  const part = readVulgar(reader, decimal.end) ?? readSlash(reader, reader.skip(decimal.end));
  const whole = decimal.numeral.bare && part ? { end: part.end, numeral: add(decimal.numeral, part.numeral) } : decimal;
  const quarters = reader.has(reader.skip(whole.end), 'unit') && !reader.match(reader.skip(whole.end + 2), 'of');
  return readPoint(reader, whole) ?? plused(reader, (quarters ? undefined : withDenominator(reader, whole)) ?? whole);
}

/** A number in words below a thousand, "two hundred (and) seven" included. */
function readCardinal(reader: Reader, i: number): (ReadNumber & { power: number }) | undefined {
  const words = readRun(reader, i);
  return words && readHundreds(reader, words);
}

/** Cardinal words from large to small, a hyphen or a space between. */
function readRun(reader: Reader, i: number): (ReadNumber & { power: number }) | undefined {
  const first = reader.sense(i, 'cardinal');
  if (!first) return undefined;
  let value = first.value;
  let end = i + 1;
  for (let place = placeOf(value); place > 1;) {
    const hyphen = reader.skip(end);
    const at = reader.isMark(hyphen, '-') ? reader.skip(hyphen + 1) : hyphen;
    const next = reader.sense(at, 'cardinal');
    if (!next || next.value === 0 || next.value >= place || next.value % 1 !== 0) break;
    value += next.value;
    place = placeOf(next.value);
    end = at + 1;
  }
  return { end, numeral: fromNumber(value), power: 0 };
}

/** Below which value a further word must lie: 10 behind twenty, 100 behind two hundred, 1 behind five. */
function placeOf(value: number): number {
  if (value >= 100 && value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** "two hundred (and) seven": the English hundred is a scale word of its own kind. */
function readHundreds(reader: Reader, base: ReadNumber & { power: number }): ReadNumber & { power: number } {
  const hundred = reader.match(reader.skip(base.end), 'scale');
  if (hundred?.sense.value !== 2) return base;
  const numeral = scaleBy(base.numeral, 2);
  const whole = { end: hundred.end, numeral: { ...numeral, bare: true }, power: 0 };
  const at = reader.skip(hundred.end);
  const join = reader.match(at, 'join');
  const rest = at === hundred.end ? undefined : readRun(reader, join ? reader.skip(join.end) : at);
  if (!rest || rest.numeral.mantissa * 10n ** BigInt(rest.numeral.exponent) >= 100n || rest.numeral.mantissa === 0n)
    return whole;
  return { ...rest, numeral: add(whole.numeral, rest.numeral) };
}

/** What may follow a number in words: decimals, a denominator, "and a half". */
function withDecimals(reader: Reader, words: ReadNumber): Base {
  const read = readPoint(reader, words) ?? plused(reader, withDenominator(reader, words) ?? words);
  return { ...read, power: 0, closed: false };
}

const plused = (reader: Reader, read: ReadNumber): ReadNumber => {
  const plus = readPlus(reader, read.end);
  return plus ? { end: plus.end, numeral: add(read.numeral, plus.numeral) } : read;
};

/** "две трети", "two thirds": a whole number and a denominator in the number that it governs. */
function withDenominator(reader: Reader, read: ReadNumber): ReadNumber | undefined {
  const { mantissa, exponent, bare } = read.numeral;
  if (!bare || exponent !== 0 || mantissa <= 0n || mantissa > 999n) return undefined;
  const hyphen = reader.skip(read.end);
  const at = reader.isMark(hyphen, '-') ? reader.skip(hyphen + 1) : hyphen;
  const one = mantissa % 10n === 1n && mantissa % 100n !== 11n;
  const denominator = reader.sense(at, one ? 'denominatorOne' : 'denominatorMany');
  if (!denominator || at === read.end) return undefined;
  return ofWhole(reader, { end: at + 1, numeral: fraction(mantissa, BigInt(denominator.value)) });
}

/** "two and three quarter hours": the singular, before a unit. */
function withQuarter(reader: Reader, read: ReadNumber): ReadNumber | undefined {
  const at = reader.skip(read.end);
  const denominator = reader.sense(at, 'denominatorOne');
  const part =
    denominator &&
    ofWhole(reader, { end: at + 1, numeral: fraction(read.numeral.mantissa, BigInt(denominator.value)) });
  return part && reader.longest(reader.skip(part.end), 'unit', 'currency') ? part : undefined;
}

/** "three quarters | of an | hour", "two thirds | of a | million": the words before a unit or a scale word belong to the number. */
function ofWhole(reader: Reader, read: ReadNumber): ReadNumber {
  const of = reader.match(reader.skip(read.end), 'of');
  const at = reader.skip(of?.end ?? read.end);
  const article = reader.has(at, 'article');
  const next = article ? reader.skip(at + 1) : at;
  const end = article ? at + 1 : (of?.end ?? read.end);
  if (next === at && article) return read;
  return reader.longest(next, 'scale', 'unit', 'currency', 'bunch') ? { ...read, end } : read;
}

/** "три целых пять десятых", "three point five". */
function readPoint(reader: Reader, whole: ReadNumber): ReadNumber | undefined {
  const point = reader.match(reader.skip(whole.end), 'point');
  if (!point || !whole.numeral.bare) return undefined;
  const joined = reader.match(reader.skip(point.end), 'pointJoin');
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
    const word = reader.isDigits(at) ? { end: at + 1, text: reader.slice(at, at + 1) } : wordDigits(reader, at);
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

/** A number without a numeral: "миллион", "a dozen", "half a million", "полмиллиона", "треть". */
function readLone(reader: Reader, i: number, context: NumberContext): Base | undefined {
  const halved = reader.match(i, 'halfScale');
  if (halved)
    return {
      end: halved.end,
      numeral: scaleBy(fraction(1n, 2n), halved.sense.value),
      power: halved.sense.value,
      closed: true,
    };
  const article = reader.sense(i, 'article');
  const at = article ? reader.skip(i + 1) : i;
  if (article && at === i + 1) return undefined;
  if (article && isUnitAlone(reader, at)) return { end: i + 1, numeral: fromNumber(1), power: 0, closed: true };
  const bunch = reader.match(at, 'bunch');
  if (bunch) return { end: bunch.end, numeral: fromNumber(bunch.sense.value), power: 0, closed: true };
  const single = reader.match(at, 'single') ?? (context.bound ? reader.match(at, 'singleBound') : undefined);
  if (single) return readSingle(reader, single.end, single.sense.value);
  return readPart(reader, at, article !== undefined);
}

/** "an hour and a half", "a dollar and 42 cents": an article is one where more of the same follows. */
function isUnitAlone(reader: Reader, at: number): boolean {
  const unit = reader.longest(at, 'unit', 'currency');
  if (!unit) return false;
  const behind = reader.skip(unit.end);
  if (reader.match(behind, 'plus')) return true;
  const join = reader.match(behind, 'join');
  const more = join ? reader.skip(join.end) : -1;
  const smaller =
    reader.isDigits(more) || reader.has(more, 'cardinal')
      ? reader.longest(reader.skip(more + 1), 'unit', 'currency')
      : undefined;
  return smaller !== undefined && isSmaller(unit.sense, smaller.sense);
}

/** A cent of a dollar, a minute or a second of an hour. */
function isSmaller(unit: Sense, other: Sense): boolean {
  if (unit.role === 'currency') return other.role === 'currency' && other.value < unit.value;
  return dimensionOf(unit.id) === dimensionOf(other.id) && (factorOf(unit.id) ?? 0) > (factorOf(other.id) ?? 0);
}

/** "миллион", "a million and a half", "hundred thousand". */
function readSingle(reader: Reader, end: number, power: number): Base {
  const plus = readPlus(reader, end);
  const one = scaleBy(fromNumber(1), power);
  if (plus) return { end: plus.end, numeral: add(one, scaleBy(plus.numeral, power)), power, closed: false };
  return { end, numeral: power === 2 ? { ...one, bare: true } : one, power, closed: false };
}

/** "половина", "half a million", "a quarter of a century", "a third of": a part that needs no numerator. */
function readPart(reader: Reader, at: number, article: boolean): Base | undefined {
  const part = reader.match(at, 'part');
  const named = part ?? (article ? reader.match(at, 'denominatorOne') : undefined);
  if (
    !named ||
    reader.has(reader.before(article ? at - 2 : at), 'ordinalWord') ||
    reader.isMark(named.end, '-') !== isHalved(reader, named.end)
  )
    return undefined;
  const numeral = fraction(1n, BigInt(named.sense.value));
  const whole = ofWhole(reader, { end: reader.isMark(named.end, '-') ? named.end + 1 : named.end, numeral });
  const next = reader.skip(whole.end);
  const scale = reader.longest(next, 'scale', 'bunch');
  if (scale?.sense.role === 'bunch')
    return { end: scale.end, numeral: times(numeral, BigInt(scale.sense.value)), power: 0, closed: true };
  if (scale)
    return { end: scale.end, numeral: scaleBy(numeral, scale.sense.value), power: scale.sense.value, closed: true };
  if (!part && !reader.match(next, 'of') && whole.end === named.end && !endsClause(reader, named.end)) return undefined;
  return { ...whole, power: 0, closed: true };
}

/** "half-million", "half-litre": a scale word or a unit behind the hyphen. */
const isHalved = (reader: Reader, end: number): boolean =>
  reader.isMark(end, '-') && reader.longest(end + 1, 'scale', 'unit', 'bunch') !== undefined;
