import { type Modifier, intervalOf } from '#quantities';
import { unit as unitOf } from '#units';
import type { Amount } from './amount.ts';
import { isMoney } from './constructs/unit.ts';
import { foldText, scriptOf } from './characters.ts';
import type { Mention, MentionKind } from './mention.ts';
import { lastOf, significantOf, valueOf } from './numeral.ts';
import type { Reader } from './reader.ts';
import { traits } from './characters.ts';

/** What the words around a quantity say about it. */
export interface Surroundings {
  /** A sign of the contract, or `nearly`. */
  modifier: string;
  /** Tokens: where the modifier before begins, and where the one behind ends. */
  from: number;
  to: number;
  change: 'from' | 'to' | undefined;
}

/** How far below the value "почти" and "nearly" may lie: a tenth. */
const NEARLY = 0.1;

const signOf = (modifier: string): Modifier => (modifier === 'nearly' ? '~' : (modifier as Modifier));

/** The kind of a quantity by its unit. */
export function kindOf(unit: string, noun: boolean): MentionKind {
  if (unit.includes('/')) return 'rate';
  if (unit === 'count') return noun ? 'count' : 'number';
  if (isMoney(unit)) return 'money';
  if (unit === 'percent' || unit === 'times') return unit === 'times' ? 'multiplier' : 'percent';
  if (unit === 'percentage-point' || unit === 'basis-point') return 'percentage-point';
  return unitOf(unit)?.dimension === 'duration' ? 'duration' : 'measure';
}

/** What the words allow around one number. */
function bounds(amount: Amount, modifier: string): { low: number | null; high: number | null } {
  const value = valueOf(amount.numeral);
  if (modifier === 'nearly') {
    const far = value * (1 - NEARLY);
    return { low: Math.min(far, value), high: Math.max(far, value) };
  }
  return intervalOf(value, lastOf(amount.numeral), significantOf(amount.numeral), signOf(modifier));
}

/** The mention of one quantity. */
export function mentionOf(reader: Reader, amount: Amount, around: Surroundings): Mention {
  const value = valueOf(amount.numeral);
  return {
    ...place(reader, amount.first, amount.last, around),
    kind: kindOf(amount.unit, amount.noun !== undefined),
    value,
    ...bounds(amount, around.modifier),
    modifier: signOf(around.modifier),
    ...(around.change ? { change: around.change } : {}),
    ...common(reader, amount),
    last: lastOf(amount.numeral),
    significant: significantOf(amount.numeral),
  };
}

/** The mention of an extent: its value is the midpoint, its interval reaches from the low end's low to the high end's high. */
export function rangeOf(reader: Reader, a: Amount, b: Amount, around: Surroundings): Mention {
  const ends = [valueOf(a.numeral), valueOf(b.numeral)].sort((x, y) => x - y) as [number, number];
  const modifier = around.modifier === '=' || around.modifier === '~' ? around.modifier : '=';
  const limits = [bounds(a, modifier), bounds(b, modifier)];
  const lows = limits.map(({ low }) => low ?? -Infinity);
  const highs = limits.map(({ high }) => high ?? Infinity);
  const noun = b.noun ?? a.noun;
  return {
    ...place(reader, a.first, b.last, around),
    kind: kindOf(b.unit, noun !== undefined),
    value: Number(((ends[0] + ends[1]) / 2).toPrecision(15)),
    low: Math.min(...lows),
    high: Math.max(...highs),
    modifier: signOf(around.modifier),
    range: ends,
    ...common(reader, { ...b, noun }),
    last: Math.max(lastOf(a.numeral), lastOf(b.numeral)),
    significant: Math.max(significantOf(a.numeral), significantOf(b.numeral)),
  };
}

/** The fields that both have: unit, denominator, noun. */
function common(reader: Reader, amount: Amount): Pick<Mention, 'unit' | 'per' | 'noun'> {
  return {
    unit: amount.unit,
    ...(amount.per === undefined || amount.per === 1 ? {} : { per: amount.per }),
    ...(amount.noun ? { noun: reader.slice(...amount.noun) } : {}),
  };
}

/** Where the mention stands, and its surface with look-alike letters put right. */
function place(
  reader: Reader,
  first: number,
  last: number,
  around: Surroundings,
): Pick<Mention, 'start' | 'end' | 'surface' | 'from' | 'to' | 'repaired' | 'misspelled'> {
  const surface = reader.slice(first, last);
  const repaired = repairedSurface(reader, around.from, around.to);
  return {
    start: reader.offset(first),
    end: reader.offset(last),
    surface,
    from: reader.offset(around.from),
    to: reader.offset(around.to),
    ...(repaired && { repaired: repairedSurface(reader, first, last)?.text ?? surface }),
    ...(repaired?.misspelled && { misspelled: true }),
  };
}

/** The text of the tokens with look-alike letters and misspelled words put right; `undefined` where there are none. */
function repairedSurface(
  reader: Reader,
  first: number,
  last: number,
): { text: string; misspelled: boolean } | undefined {
  let text = '';
  let found = false;
  let misspelled = false;
  for (let i = first; i < last; i++) {
    const token = reader.slice(i, i + 1);
    const repaired = (reader.trait(i) & traits.repaired) !== 0;
    const meant = repaired ? reader.lexicon.word(foldText(token))?.meant : undefined;
    if (meant) text += inCase(meant.written, token);
    else text += repaired ? [...token].map((letter) => ownLetter(reader, letter)).join('') : token;
    misspelled ||= meant !== undefined;
    found ||= repaired;
  }
  return found ? { text, misspelled } : undefined;
}

/** A word with a capital where the written one begins with one. */
const inCase = (word: string, written: string): string =>
  written.charAt(0) === written.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);

/** The letter of the language's script that looks like this one, in the same case. */
function ownLetter(reader: Reader, letter: string): string {
  if (scriptOf(letter.charCodeAt(0)) === 0) return letter;
  const own = reader.lexicon.repair(foldText(letter));
  if (own === undefined) return letter;
  return letter === letter.toLowerCase() ? own : own.toUpperCase();
}
