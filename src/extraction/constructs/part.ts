import { fraction, scaleBy, times } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { endsClause } from './clause.ts';
import { ofWhole } from './fraction.ts';
import { isNounLike } from './noun.ts';
import type { Base } from './number-context.ts';

/** "половина", "half a million", "a quarter of a century", "fell by a third", "quarter-point": a part that needs no numerator. */
export function readPart(reader: Reader, at: number, article: boolean, bound: boolean): Base | undefined {
  const part = reader.match(at, Role.part);
  const named = part ?? reader.match(at, Role.denominatorOne);
  if (!named || reader.has(reader.before(article ? at - 2 : at), Role.ordinalWord)) return undefined;
  if (!part && article && isNext(reader, reader.before(at - 2))) return undefined;
  const hyphen = reader.isMark(named.end, '-');
  const joined = throughArticle(reader, hyphen ? named.end + 1 : named.end);
  if (hyphen && !isHalved(reader, joined)) return undefined;
  const numeral = fraction(1n, BigInt(named.sense.value));
  const whole = ofWhole(reader, { end: hyphen ? joined : named.end, numeral });
  const next = reader.skip(whole.end);
  const scale = reader.longest(next, Role.scale, Role.bunch);
  if (!part && !article && !isBarePart(reader, at, next, whole.end > named.end && !hyphen)) return undefined;
  if (scale?.sense.role === Role.bunch)
    return { end: scale.end, numeral: times(numeral, BigInt(scale.sense.value)), power: 0, closed: true };
  if (scale)
    return { end: scale.end, numeral: scaleBy(numeral, scale.sense.value), power: scale.sense.value, closed: true };
  const alone = part ?? (bound || whole.end > named.end || isShare(reader, named.end));
  return alone ? { ...whole, power: 0, closed: true } : undefined;
}

/** "killed three and | a fifth": behind a number and "and" the next one. */
const isNext = (reader: Reader, join: number): boolean =>
  reader.has(join, Role.join) && reader.has(reader.before(join), Role.cardinal);

/** "half-a-million": the article between the hyphens. */
const throughArticle = (reader: Reader, at: number): number =>
  reader.has(at, Role.article) && reader.isMark(at + 1, '-') ? at + 2 : at;

/** "half-million", "half-litre", "half-point": a scale word, a unit or a point behind the hyphen. */
const isHalved = (reader: Reader, at: number): boolean =>
  reader.longest(at, Role.scale, Role.unit, Role.bunch, Role.point) !== undefined;

/** "quarter million", "tenth of a gallon": without an article an ordinal is no part, unless its whole is named. */
const isBarePart = (reader: Reader, at: number, next: number, ofWhole: boolean): boolean =>
  ofWhole || (!reader.has(at, Role.ordinalWord) && isHalved(reader, next));

/** "a third of", "by a third to £212m", "a third.": no noun follows that the word could be an ordinal of, and no "ago". */
function isShare(reader: Reader, end: number): boolean {
  const next = reader.skip(end);
  if (endsClause(reader, end) || reader.match(next, Role.of) || reader.has(next, Role.point)) return true;
  const small = reader.has(next, Role.function) && !reader.has(next, Role.join) && !reader.has(next, Role.ago);
  return small && !isNounLike(reader, next) && !reader.has(next, Role.filler);
}
