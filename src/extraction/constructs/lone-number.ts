import { dimensionOf, factorOf } from '#units';
import type { Sense } from '../lexicon.ts';
import { add, fraction, fromNumber, scaleBy } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { readPlus } from './fraction.ts';
import type { Base, NumberContext } from './number-context.ts';
import { readPart } from './part.ts';

/** A number without a numeral: "миллион", "a dozen", "half a million", "полмиллиона", "треть". */
export function readLone(reader: Reader, i: number, context: NumberContext): Base | undefined {
  const halved = reader.match(i, Role.halfScale);
  if (halved)
    return {
      end: halved.end,
      numeral: scaleBy(fraction(1n, 2n), halved.sense.value),
      power: halved.sense.value,
      closed: true,
    };
  const article = reader.sense(i, Role.article);
  const at = article ? reader.skip(i + 1) : i;
  if (article && at === i + 1) return undefined;
  if (article && (isUnitAlone(reader, at) || (context.bound && isBoundSpan(reader, i, at))))
    return { end: i + 1, numeral: fromNumber(1), power: 0, closed: true };
  const bunch = reader.has(reader.before(at), Role.ordinalWord) ? undefined : reader.match(at, Role.bunch);
  if (bunch) return { end: bunch.end, numeral: fromNumber(bunch.sense.value), power: 0, closed: true };
  const single = reader.match(at, Role.single) ?? (context.bound ? reader.match(at, Role.singleBound) : undefined);
  if (single) return readSingle(reader, single.end, single.sense.value);
  return readPart(reader, at, article !== undefined, context.bound);
}

/** "an hour and a half", "a dollar and 42 cents": an article is one where more of the same follows. */
function isUnitAlone(reader: Reader, at: number): boolean {
  const unit = reader.longest(at, Role.unit, Role.currency);
  if (!unit) return false;
  const behind = reader.skip(unit.end);
  if (reader.match(behind, Role.plus)) return true;
  const join = reader.match(behind, Role.join);
  const more = join ? reader.skip(join.end) : -1;
  const smaller =
    reader.isDigits(more) || reader.has(more, Role.cardinal)
      ? reader.longest(reader.skip(more + 1), Role.unit, Role.currency)
      : undefined;
  return smaller !== undefined && isSmaller(unit.sense, smaller.sense);
}

/** "more than a year": behind a bound an article is one; not in "3% more than a year before", nor where the bound is a preposition of time ("over a year"). */
const isBoundSpan = (reader: Reader, i: number, at: number): boolean =>
  reader.has(at, Role.lapse) &&
  !reader.has(reader.skip(at + 1), Role.ago) &&
  !reader.language.modifiers.notSpans.includes(reader.known(reader.before(i)));

/** A cent of a dollar, a minute or a second of an hour. */
function isSmaller(unit: Sense, other: Sense): boolean {
  if (unit.role === Role.currency) return other.role === Role.currency && other.value < unit.value;
  return dimensionOf(unit.id) === dimensionOf(other.id) && (factorOf(unit.id) ?? 0) > (factorOf(other.id) ?? 0);
}

/** "миллион", "a million and a half", "hundred thousand". */
function readSingle(reader: Reader, end: number, power: number): Base {
  const plus = readPlus(reader, end);
  const one = scaleBy(fromNumber(1), power);
  if (plus) return { end: plus.end, numeral: add(one, scaleBy(plus.numeral, power)), power, closed: false };
  return { end, numeral: power === 2 ? { ...one, bare: true } : one, power, closed: false };
}
