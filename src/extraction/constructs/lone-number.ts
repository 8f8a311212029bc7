import { dimensionOf, factorOf } from '#units';
import type { Sense } from '../lexicon.ts';
import { add, fraction, fromNumber, scaleBy, times } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { endsClause } from './clause.ts';
import { ofWhole, readPlus } from './fraction.ts';
import type { Base, NumberContext } from './number-context.ts';

/** A number without a numeral: "миллион", "a dozen", "half a million", "полмиллиона", "треть". */
export function readLone(reader: Reader, i: number, context: NumberContext): Base | undefined {
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
  const bunch = reader.has(reader.before(at), 'ordinalWord') ? undefined : reader.match(at, 'bunch');
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
