import type { Language } from '#languages';
import { dimensionOf } from '#units';
import type { Amount } from './amount.ts';
import { type Surroundings, mentionOf, rangeOf } from './build.ts';
import { isMoney, isSpan } from './constructs/unit.ts';
import type { Mention } from './mention.ts';
import { modifierBefore } from './modifier.ts';
import { Reader } from './reader.ts';
import { type Relation, areBounds, directionBefore, relationOf, withSign } from './relation.ts';
import { type Findings, resolve } from './resolve.ts';
import { endsBetween } from './sentence.ts';
import { coordinate, shareBetween } from './sharing.ts';
import { Role } from './roles.ts';

export interface ExtractOptions {
  /** Whether dates come out too, as mentions of kind `date`. */
  dates?: boolean;
}

/**
 * Every quantity in `text`, in order, none overlapping. Offsets are UTF-16 code units of `text`. Takes time linear in its length and
 * never throws: what it does not understand it leaves out.
 */
export function extract(text: string, language: Language, options: ExtractOptions = {}): Mention[] {
  const reader = new Reader(text, language);
  const findings = resolve(reader);
  const mentions = relate(reader, findings);
  return options.dates ? withDates(reader, findings, mentions) : mentions;
}

/** A quantity with what stands around it. */
interface Placed {
  amount: Amount;
  around: Surroundings;
}

/** Joins neighbours to ranges and changes and supplies what one leaves to the other. */
function relate(reader: Reader, findings: Findings): Mention[] {
  const amounts = coordinate(reader, findings.amounts).map((b, i, all) => withSign(reader, all[i - 1] ?? b, b));
  const placed = amounts.map((amount) => ({ amount, around: surroundings(reader, amount, findings) }));
  const currencies = amounts.some(isElided) ? currenciesOf(reader, amounts) : [];
  const mentions: Mention[] = [];
  for (let i = 0; i < placed.length; i++) {
    const [a, b] = [placed[i], placed[i + 1]];
    if (!a) break;
    const relation =
      b && (relationOf(reader, a.amount, a.around.from, b.amount, b.around.from) ?? boundsOf(reader, a, b));
    const c = placed[i + 2];
    if (!relation || !b)
      mentions.push(mentionOf(reader, inMoney(a.amount, currencies[i]), preposed(reader, a, placed[i - 1])));
    else if (relation !== 'range' && c && isExtent(reader, b, c))
      mentions.push(...joined(reader, a, spanned(b, c), relation, currencies[i]).slice(0, 1));
    else if (relation === 'range') {
      const level = mentions.at(-1)?.change === 'to' ? placed[i - 1] : undefined;
      const change = changeOf(reader, [a, b, c, placed[i + 3]], placed[i - 1], level);
      mentions.push(...joined(reader, a, change?.last ?? b, relation, currencies[i++], change?.end));
    } else mentions.push(...joined(reader, a, b, relation, currencies[i++]));
  }
  return mentions;
}

const isExtent = (reader: Reader, a: Placed, b: Placed): boolean =>
  relationOf(reader, a.amount, a.around.from, b.amount, b.around.from) === 'range';

/** An extent as one end of a change: it begins where the first number begins, and has the unit of the second. */
const spanned = (a: Placed, b: Placed): Placed => ({
  amount: { ...b.amount, first: a.amount.first },
  around: a.around,
});

/** "с 13–14 % до 15–16 %", "до 3,75–4 %": which end of a change the extent of the first two is, by the word before it and what follows; its second number with what the other end leaves to it. */
function changeOf(
  reader: Reader,
  [a, b, c, d]: [Placed, Placed, Placed | undefined, Placed | undefined],
  previous: Placed | undefined,
  level: Placed | undefined,
): { end: 'from' | 'to'; last: Placed } | undefined {
  const { change } = preposed(reader, a, previous);
  if (change === 'to') return { end: 'to', last: b };
  if (change !== 'from') return undefined;
  if (level && reader.skip(reader.skip(level.around.to) + 1) === a.around.from) return { end: 'from', last: b };
  if (!c) return undefined;
  const [from, to] = [spanned(a, b), d && isExtent(reader, c, d) ? spanned(c, d) : c];
  if (relationOf(reader, from.amount, from.around.from, to.amount, to.around.from) !== 'change') return undefined;
  const [amount] = shareBetween(b.amount, to.amount, 'change', directionBefore(reader, a.around.from));
  return { end: 'from', last: { ...b, amount } };
}

const boundsOf = (reader: Reader, a: Placed, b: Placed): Relation | undefined =>
  areBounds(reader, a.amount, a.around.modifier, b.amount, b.around.modifier, a.around.to, b.around.from)
    ? 'range'
    : undefined;

/** The mentions of two related quantities: one for a range, two for a change. */
function joined(
  reader: Reader,
  a: Placed,
  b: Placed,
  relation: Relation,
  currency: string | undefined,
  change?: 'from' | 'to',
): Mention[] {
  const direction = directionBefore(reader, a.around.from);
  const shared = shareBetween(a.amount, b.amount, relation, direction);
  const elided = shared.every(isElided);
  const [left, right] = elided ? [inMoney(shared[0], currency), inMoney(shared[1], currency)] : shared;
  if (relation === 'range') {
    const about = a.around.modifier === '~' || (a.around.modifier === '=' && b.around.modifier === '~');
    const modifier = about ? '~' : '=';
    return [rangeOf(reader, left, right, { ...a.around, modifier, to: b.around.to, change })];
  }
  const [first, second] = relation === 'change' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return [
    mentionOf(reader, left, { ...a.around, change: first }),
    mentionOf(reader, right, { ...b.around, change: second }),
  ];
}

/** The modifiers and the change that the words around a quantity say. */
function surroundings(reader: Reader, amount: Amount, { modifiers }: Findings): Surroundings {
  const found = modifierBefore(reader, amount.first, modifiers);
  const from = found?.first ?? amount.first;
  const behind = found ? undefined : reader.match(reader.skip(amount.last), Role.after);
  const inflected = amount.construct === 'adjective' || amount.construct === 'compound';
  const after = behind && !inflected && isAfter(reader, amount.last, behind.end) ? behind : undefined;
  const during = found !== undefined && isDuring(reader, amount, found.first);
  const modifier = during ? '=' : (found?.sign ?? modifierWithin(reader, amount) ?? after?.sense.id ?? '=');
  return { modifier, from, to: after?.end ?? amount.last, change: undefined };
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
  (isSpan(amount.unit) || (dimensionOf(amount.unit) === 'length' && reader.has(reader.before(first), Role.unit))) &&
  reader.language.modifiers.notSpans.includes(reader.known(first)) &&
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
  return end > at + 1 ? !compared : !reader.has(next, Role.glue);
}

/** "до" and "от" before a number: a level where a verb of change governs them or a step stands before, else a bound. */
function preposed(reader: Reader, { amount, around }: Placed, previous: Placed | undefined): Surroundings {
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

/** "на 2 %, | до 67 руб.": by how much, right before the level that it leads to. */
function isStep(reader: Reader, step: Placed | undefined, to: number): boolean {
  if (!step) return false;
  const mark = reader.skip(step.around.to);
  const joined = (reader.isMark(mark, ',') || reader.isMark(mark, '-')) && reader.skip(mark + 1) === to;
  const by = reader.known(reader.before(step.around.from));
  return joined && (step.amount.unit === 'times' || reader.language.ranges.levels.by.includes(by));
}

/** For each amount the only currency of its sentence, if there is just one. */
function currenciesOf(reader: Reader, amounts: Amount[]): (string | undefined)[] {
  const result: (string | undefined)[] = [];
  for (let from = 0; from < amounts.length; from = result.length) {
    let to = from;
    let only: string | undefined;
    let several = false;
    do {
      const unit = amounts[to]?.unit.split('/')[0] ?? '';
      if (isMoney(unit)) several ||= only !== undefined && only !== unit;
      if (isMoney(unit)) only = unit;
      to++;
    } while (to < amounts.length && !endsBetween(reader, amounts[to - 1]?.last ?? 0, amounts[to]?.first ?? 0));
    while (result.length < to) result.push(several || isAmong(reader, amounts, result.length) ? undefined : only);
  }
  return result;
}

/** "264 млн карт, из них 30 млн": a number of what the one before it counts or measures. */
function isAmong(reader: Reader, amounts: Amount[], i: number): boolean {
  const [whole, part] = [amounts[i - 1], amounts[i]];
  if (!whole || !part || isMoney(whole.unit) || isElided(whole)) return false;
  for (let at = whole.last; at < part.first; at++) if (reader.match(at, Role.among)) return true;
  return false;
}

/** Money without a currency word takes the only currency of its sentence. */
const inMoney = (amount: Amount, currency: string | undefined): Amount =>
  currency !== undefined && isElided(amount) ? { ...amount, unit: currency } : amount;

/** A number with a scale word and neither unit nor noun. */
const isElided = ({ unit, noun, scale, construct }: Amount): boolean =>
  unit === 'count' && !noun && scale >= 3 && construct === 'count';

function withDates(reader: Reader, { dates }: Findings, mentions: Mention[]): Mention[] {
  const found = dates.map(({ first, last }): Mention => {
    const [start, end, surface] = [reader.offset(first), reader.offset(last), reader.slice(first, last)];
    const [year] = /\d{4}/u.exec(surface) ?? /\d+/u.exec(surface) ?? ['0'];
    const shared = { start, end, from: start, to: end, surface, modifier: '=' as const };
    const value = Number(year);
    return { ...shared, kind: 'date', value, low: value, high: value, unit: 'count', last: 0, significant: 1 };
  });
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}
