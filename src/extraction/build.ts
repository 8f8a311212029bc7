import { type Modifier, clean, intervalOf } from '#quantities';
import { unit as unitOf } from '#units';
import type { Amount } from './amount.ts';
import { isMoney } from './constructs/unit.ts';
import { foldText, scriptOf } from './characters.ts';
import type { Mention, MentionKind } from './mention.ts';
import { type Numeral, lastOf, significantOf, valueOf } from './numeral.ts';
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

/** What one number says: its value, its last digits, and what the words allow around it. */
function measured(
  numeral: Numeral,
  modifier: string,
): Pick<Mention, 'value' | 'low' | 'high' | 'last' | 'significant'> {
  const [value, last, significant] = [valueOf(numeral), lastOf(numeral), significantOf(numeral)];
  const { low, high } = modifier === 'nearly' ? nearly(value) : intervalOf(value, last, significant, signOf(modifier));
  return { value, low, high, last, significant };
}

function nearly(value: number): { low: number; high: number } {
  const far = value * (1 - NEARLY);
  return { low: Math.min(far, value), high: Math.max(far, value) };
}

/** The mention of one quantity. */
export function mentionOf(reader: Reader, amount: Amount, around: Surroundings): Mention {
  const mention = newMention(reader, amount.first, amount, around, measured(amount.numeral, around.modifier));
  if (around.change) mention.change = around.change;
  return mention;
}

/** The mention of an extent: its value is the midpoint, its interval reaches from the low end's low to the high end's high. */
export function rangeOf(reader: Reader, a: Amount, b: Amount, around: Surroundings): Mention {
  const modifier = around.modifier === '~' ? '~' : '=';
  const [left, right] = [measured(a.numeral, modifier), measured(b.numeral, modifier)];
  const ends: [number, number] = left.value <= right.value ? [left.value, right.value] : [right.value, left.value];
  const mention = newMention(
    reader,
    a.first,
    { ...b, noun: b.noun ?? a.noun },
    { ...around, modifier },
    {
      value: clean((ends[0] + ends[1]) / 2),
      low: Math.min(left.low ?? -Infinity, right.low ?? -Infinity),
      high: Math.max(left.high ?? Infinity, right.high ?? Infinity),
      last: Math.max(left.last, right.last),
      significant: Math.max(left.significant, right.significant),
    },
  );
  mention.range = ends;
  if (around.change) mention.change = around.change;
  return mention;
}

/** What every mention has, from token `first` to the end of `amount`. */
function newMention(
  reader: Reader,
  first: number,
  { last: end, unit, per, noun }: Amount,
  around: Surroundings,
  { value, low, high, last, significant }: ReturnType<typeof measured>,
): Mention {
  const mention: Mention = {
    start: reader.offset(first),
    end: reader.offset(end),
    surface: reader.slice(first, end),
    from: reader.offset(around.from),
    to: reader.offset(around.to),
    kind: kindOf(unit, noun !== undefined),
    value,
    low,
    high,
    modifier: signOf(around.modifier),
    unit,
    last,
    significant,
  };
  if (per !== undefined && per !== 1) mention.per = per;
  if (noun) mention.noun = reader.slice(...noun);
  const repaired = repairedSurface(reader, around.from, around.to);
  if (repaired) mention.repaired = repairedSurface(reader, first, end)?.text ?? mention.surface;
  if (repaired?.misspelled) mention.misspelled = true;
  return mention;
}

/** The text of the tokens with look-alike letters and misspelled words put right; `undefined` where there are none. */
function repairedSurface(
  reader: Reader,
  first: number,
  last: number,
): { text: string; misspelled: boolean } | undefined {
  const isRepaired = (i: number): boolean => (reader.trait(i) & traits.repaired) !== 0;
  let at = first;
  while (at < last && !isRepaired(at)) at++;
  if (at === last) return undefined;
  let text = '';
  let misspelled = false;
  for (let i = first; i < last; i++) {
    const token = reader.slice(i, i + 1);
    const meant = isRepaired(i) ? reader.lexicon.word(foldText(token))?.meant : undefined;
    if (meant) text += inCase(meant.written, token);
    else text += isRepaired(i) ? [...token].map((letter) => ownLetter(reader, letter)).join('') : token;
    misspelled ||= meant !== undefined;
  }
  return { text, misspelled };
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
