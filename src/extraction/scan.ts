import {
  BREAK,
  DIGIT,
  JOINER,
  LETTER,
  MARK,
  SPACE,
  cellAt,
  foldOf,
  foldText,
  hashStep,
  kindOf,
  letterOf,
  traits,
} from './characters.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** What a token is made of; the numbers are those of the character classes. */
export const kinds = { mark: MARK, word: LETTER, digits: DIGIT, space: SPACE, break: BREAK } as const;

/** Where the parts of a packed token begin, in bits: its kind, what is seen in it, the lexicon's number of the word. */
const TRAIT = 4;
const WORD = 14;

/**
 * A text cut into tokens: runs of letters, runs of digits, runs of white space, single marks. Every character is in exactly one
 * token; token `i` is `text.slice(start[i], start[i + 1])`.
 */
export interface Tokens {
  text: string;
  count: number;
  start: number[];
  /** Each token's kind, traits and word, to be taken apart by the functions below. */
  packed: number[];
}

export const kindIn = (packed: number): number => packed & 0xf;

/** What is seen in the token, as bits. */
export const traitIn = (packed: number): number => (packed >> TRAIT) & 0x3ff;

/** The lexicon's number of the word, 0 where the lexicon does not have it. */
export const wordIn = (packed: number): number => packed >> WORD;

/** The class that decides which token a character belongs to. */
function classOf(cell: number): number {
  const found = kindOf(cell);
  return found === JOINER ? SPACE : found;
}

/** More runs of digits without white space between them are data, no prose. */
const MOST_NUMBERS = 24;

/** Cuts `text` into tokens and looks every word up in the lexicon. Linear in the length of the text. */
export function scan(text: string, lexicon: Lexicon): Tokens {
  const start: number[] = [];
  const packed: number[] = [];
  const tokens: Tokens = { text, count: 0, start, packed };
  let chunk = 0;
  let isAddress = false;
  let numbers = 0;
  const { length } = text;
  for (let at = 0; at < length;) {
    const from = at;
    const first = cellAt(text, at++);
    const kind = classOf(first);
    start.push(from);
    if (kind === SPACE || kind === BREAK) {
      if (isAddress) markAddress(packed, chunk);
      isAddress = false;
      numbers = 0;
      let whole = kind;
      for (; at < length; at++) {
        const next = classOf(cellAt(text, at));
        if (next === BREAK) whole = BREAK;
        else if (next !== SPACE) break;
      }
      packed.push(whole);
      chunk = packed.length;
      continue;
    }
    let hash = hashStep(0, foldOf(first));
    let inner = 0;
    if (kind === MARK) isAddress ||= isAddressMark(tokens, from);
    else if (kind === DIGIT) isAddress ||= ++numbers > MOST_NUMBERS;
    for (; kind !== MARK && at < length; at++) {
      const cell = cellAt(text, at);
      if (kindOf(cell) !== kind) {
        if (kindOf(cell) === JOINER) continue;
        if (foldOf(cell) !== lexicon.inner || !isBetweenLetters(text, at, kind)) break;
      }
      hash = hashStep(hash, foldOf(cell));
      inner |= letterOf(cell);
    }
    const trait = letterOf(first) | innerTraits(inner);
    const known = lexicon.find(hash, text, from, at);
    const meant = known?.meant?.word ?? (trait & lexicon.foreign ? repair(text, from, at, lexicon, known) : undefined);
    packed.push(kind | (trait << TRAIT) | packWord(known, meant));
  }
  if (isAddress) markAddress(packed, chunk);
  tokens.count = packed.length;
  start.push(text.length);
  return tokens;
}

/** The bits of the word that the lexicon has, or of the one that is meant by it. */
function packWord(known: Word | undefined, meant: Word | undefined): number {
  const word = meant ?? known;
  return word ? (word.id << WORD) | ((word.traits | (meant ? traits.repaired : 0)) << TRAIT) : 0;
}

/** A run of characters without white space is a URL, an e-mail address, a file name, a hashtag or a row of data. */
function markAddress(packed: number[], first: number): void {
  for (let token = first; token < packed.length; token++)
    packed[token] = (packed[token] ?? 0) | (traits.address << TRAIT);
}

/** "@", "_", "#" and "=" at a letter, "//", and the slash behind a domain, at `at`, where the last token but one ends. */
function isAddressMark({ text, packed, start }: Tokens, at: number): boolean {
  const token = packed.length;
  const isLetter = (i: number): boolean => i >= 0 && kindIn(packed[i] ?? 0) === LETTER;
  const mark = text.charAt(at);
  if (mark === '/') {
    const domain = isLetter(token - 1) && text.charAt((start[token - 1] ?? 0) - 1) === '.' && isLetter(token - 3);
    return text.charAt(at - 1) === '/' || domain;
  }
  return '@_#='.includes(mark) && (kindOf(cellAt(text, at + 1)) === LETTER || isLetter(token - 1));
}

/** Whether the language's own inner mark at `at`, behind a character of class `kind`, stands between two letters and is one itself. */
const isBetweenLetters = (text: string, at: number, kind: number): boolean =>
  kind === LETTER && kindOf(cellAt(text, at + 1)) === LETTER;

/** The traits of the letters behind the first: a capital among them is an inner one. */
const innerTraits = (trait: number): number =>
  (trait & traits.capital) === 0 ? trait : (trait ^ traits.capital) | traits.innerCapital;

/**
 * The word that is meant where letters of another script stand in for those that look like them ("тыc." with a Latin c). A word that the
 * lexicon has for itself is left alone, and so is a letter that belongs to a sign ("°C").
 */
function repair(text: string, from: number, to: number, lexicon: Lexicon, known: Word | undefined): Word | undefined {
  if (known && (known.node.senses.length > 0 || (from > 0 && classOf(cellAt(text, from - 1)) !== SPACE)))
    return undefined;
  const repaired = lexicon.repair(foldText(text.slice(from, to)));
  const word = repaired === undefined ? undefined : lexicon.word(repaired);
  return word && word.node.senses.length > 0 ? word : undefined;
}
