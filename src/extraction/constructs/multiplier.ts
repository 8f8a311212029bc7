import type { Amount } from '../amount.ts';
import { type Numeral, fromNumber } from '../numeral.ts';
import type { Match, Reader } from '../reader.ts';
import { readSuffix } from './unit.ts';
import type { Construct } from './construct.ts';
import { readDecimal } from './decimal.ts';
import { Role } from '../roles.ts';

const exact = (value: number): Numeral => ({ ...fromNumber(value), bare: true });

/** A number and its unit in one, from token `first` up to `last`. */
const alone = (first: number, last: number, numeral: Numeral, unit: string, construct: string): Amount => ({
  first,
  last,
  numberEnd: last,
  numeral,
  unit,
  construct,
  per: undefined,
  noun: undefined,
  scale: 0,
});

/**
 * A multiplier in one word: вдвое · двукратный · doubled · halved.
 *
 * @example ru выросли вдвое → multiplier times 2 =
 * @example en costs halved → multiplier times 0.5 =
 */
export const multiplier: Construct = {
  name: 'multiplier',
  read: (reader, i, bound) => {
    const match = reader.match(i, Role.multiplier) ?? comparing(reader, i, bound);
    return match && alone(i, match.end, exact(match.sense.value), 'times', 'multiplier');
  },
};

/** "twice as many", "more than twice", but "arrested twice". */
function comparing(reader: Reader, i: number, bound: boolean): Match | undefined {
  const match = reader.match(i, Role.timesAdverb);
  return match && (bound || reader.match(reader.skip(match.end), Role.timesAfter)) ? match : undefined;
}

/**
 * A multiplication sign, or the small letter that looks like it, before a number: ×3.
 *
 * @example ru рост ×3 и x2,5 → multiplier times 3 = · multiplier times 2.5 =
 * @example ru сеть X5 и BMW x5-го поколения → nothing
 * @example en ×2.5 in a year → multiplier times 2.5 =
 */
export const times: Construct = {
  name: 'times',
  read: (reader, i) => {
    if (!isCross(reader, i) || reader.isDigits(reader.before(i)) || reader.isWord(i - 1)) return undefined;
    const number = readDecimal(reader, i + 1, false);
    if (!number || readSuffix(reader, number.end)) return undefined;
    if (reader.isWord(i) && (reader.isWord(number.end) || reader.isMark(number.end, '-'))) return undefined;
    return alone(i, number.end, number.numeral, 'times', 'times');
  },
};

/** "×", or a small x that stands alone behind white space. */
const isCross = (reader: Reader, i: number): boolean =>
  reader.isMark(i, '×') || (reader.isOneOf(i, 'xх') && (i === 0 || reader.isSpace(i - 1)));

/**
 * A numeral and a unit in one word: двухлетний · пятипроцентный.
 *
 * @example ru двухлетний план → duration year 2 =
 * @example ru пятипроцентный сбор → percent percent 5 =
 */
export const compound: Construct = {
  name: 'compound',
  read: (reader, i) => {
    const match = reader.match(i, Role.compound);
    return match && alone(i, match.end, exact(match.sense.value), match.sense.id, 'compound');
  },
};

/**
 * Half a unit in one word: полгода · полчаса · пол-литра.
 *
 * @example ru через полгода → duration year 0.5 =
 * @example ru полчаса спустя → duration hour 0.5 =
 */
export const half: Construct = {
  name: 'half',
  read: (reader, i) => {
    const match = reader.match(i, Role.halfUnit);
    return match && alone(i, match.end, exact(0.5), match.sense.id, 'half');
  },
};
