import { dimensionOf } from '#units';
import type { Amount } from './amount.ts';
import type { Surroundings } from './build.ts';
import { isSpan } from './constructs/unit.ts';
import { modifierBefore } from './modifier.ts';
import type { Reader } from './reader.ts';
import { directionBefore } from './relation.ts';
import type { Findings } from './resolve.ts';
import { Role } from './roles.ts';

/** A quantity with what stands around it. */
export interface Placed {
  amount: Amount;
  around: Surroundings;
}

/** The modifiers and the change that the words around a quantity say. */
export function surroundings(reader: Reader, amount: Amount, { modifiers }: Findings): Surroundings {
  const found = modifierBefore(reader, amount.first, modifiers);
  const from = attributed(reader, found?.first ?? amount.first);
  const behind = found ? undefined : reader.match(reader.skip(amount.last), Role.after);
  const inflected = amount.construct === 'adjective' || amount.construct === 'compound';
  const after = behind && !inflected && isAfter(reader, amount.last, behind.end) ? behind : undefined;
  const during = found !== undefined && isDuring(reader, amount, found.first);
  const modifier = during ? '=' : (found?.sign ?? modifierWithin(reader, amount) ?? after?.sense.id ?? '=');
  return { modifier, from, to: after?.end ?? amount.last, change: undefined };
}

/** At most so many tokens stand between the preposition of a level and its number. */
const ATTRIBUTE_REACH = 12;

/** "с нынешних | 20 %", "to a record | 5m": where the words begin that stand between the preposition of a level and its number. */
function attributed(reader: Reader, from: number): number {
  for (let at = reader.before(from); at >= 0 && from - at < ATTRIBUTE_REACH; at = reader.before(at)) {
    const start = attributesEnd(reader, at) === from ? levelStart(reader, at) : undefined;
    if (start !== undefined) return start;
  }
  return from;
}

/** The token behind the words from `at` on that leave a level as it is; `undefined` for other words. */
function attributesEnd(reader: Reader, at: number): number | undefined {
  let end: number | undefined;
  for (let match = reader.match(at, Role.attribute); match; match = reader.match(end, Role.attribute))
    end = reader.skip(match.end);
  return end;
}

/** Where the words begin that end before token `at` and stand right behind the preposition of a level: there or at a determiner before it. */
function levelStart(reader: Reader, at: number): number | undefined {
  const { determiners, levels } = reader.language.ranges;
  const before = reader.before(at);
  const start = determiners.includes(reader.known(before)) ? before : at;
  const word = reader.known(reader.before(start));
  return levels.to.includes(word) || levels.from.includes(word) ? start : undefined;
}

/** "два с лишним миллиона", "100 и более раз": a modifier between the words of the quantity. */
function modifierWithin(reader: Reader, { first, last }: Amount): string | undefined {
  for (let at = first + 1; at < last; at++) {
    const inner = reader.match(at, Role.after);
    if (inner && inner.end < last) return inner.sense.id;
  }
  return undefined;
}

/** "over ten years", "1,400 MW over 765 km": a preposition of time, or of the way behind another unit; not of an age ("over 30 years old"). */
const isDuring = (reader: Reader, amount: Amount, first: number): boolean =>
  reader.language.modifiers.notSpans.includes(reader.known(first)) &&
  (isSpan(amount.unit) || (dimensionOf(amount.unit) === 'length' && reader.has(reader.before(first), Role.unit))) &&
  !reader.match(reader.skip(amount.last), Role.age);

/** A modifier behind a number is followed by the clause's end or by a small word, never by another number or by "than". */
function isAfter(reader: Reader, last: number, end: number): boolean {
  if (reader.isMark(last, '+')) return !reader.isDigits(end);
  const at = reader.skip(last);
  const next = reader.skip(end);
  if (
    reader.isMark(at, '+') ||
    reader.isDigits(next) ||
    reader.has(next, Role.cardinal) ||
    reader.match(next, Role.sign)
  )
    return false;
  const compared = reader.language.modifiers.comparing.includes(reader.known(next));
  return end > at + 1 ? !compared && !goesOn(reader, end) : !reader.has(next, Role.glue);
}

/** "120 mph and up | to 15 inches": the last word begins the modifier of the next number. */
const goesOn = (reader: Reader, end: number): boolean => (reader.match(end - 1, Role.before)?.end ?? 0) > end;

/** "до" and "от" before a number: a level where a verb of change governs them or a step stands before, else a bound. */
export function preposed(reader: Reader, { amount, around }: Placed, previous: Placed | undefined): Surroundings {
  const at = reader.before(around.from);
  const bound = reader.sense(at, Role.bound);
  const word = reader.known(at);
  const { levels } = reader.language.ranges;
  const ago = isSpan(amount.unit) && reader.has(reader.skip(amount.last), Role.ago);
  const level = amount.unit !== 'times' && !ago && (levels.to.includes(word) || levels.from.includes(word));
  if (level && (directionBefore(reader, at) !== undefined || isStep(reader, previous, at)))
    return { ...around, change: levels.to.includes(word) ? 'to' : 'from' };
  if (!bound || around.modifier !== '=' || reader.has(reader.before(at), Role.governor)) return around;
  return { ...around, modifier: bound.id, from: at };
}

/** "на 4 рубля, до 79": a level that names no unit has that of the step that leads to it, unless that is a ratio. */
export function leveled(reader: Reader, { amount, around }: Placed, previous: Placed | undefined): Amount {
  const step = previous?.amount;
  if (!step || amount.unit !== 'count' || amount.noun || amount.scale !== 0 || step.noun) return amount;
  if (step.unit === 'count' || step.unit.includes('/') || !isStep(reader, previous, reader.before(around.from)))
    return amount;
  return dimensionOf(step.unit) === 'ratio' ? amount : { ...amount, unit: step.unit };
}

/** "на 2 %, | до 67 руб.": by how much, right before the level that it leads to. */
function isStep(reader: Reader, step: Placed | undefined, to: number): boolean {
  if (!step) return false;
  const mark = reader.skip(step.around.to);
  const joined = (reader.isMark(mark, ',') || reader.isMark(mark, '-')) && reader.skip(mark + 1) === to;
  const by = reader.known(reader.before(step.around.from));
  return joined && (step.amount.unit === 'times' || reader.language.ranges.levels.by.includes(by));
}
