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

/**
 * A text cut into tokens: runs of letters, runs of digits, runs of white space, single marks. Every character is in exactly one
 * token; token `i` is `text.slice(start[i], start[i + 1])`.
 */
export interface Tokens {
  text: string;
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  trait: Uint8Array;
  /** The lexicon's number of the word, 0 where the lexicon does not have it. */
  word: Int32Array;
}

/** The class that decides which token a character belongs to. */
function classAt(text: string, at: number): number {
  const found = kindOf(cellAt(text, at));
  return found === JOINER ? SPACE : found;
}

/** Room for so many tokens. */
const newTokens = (text: string, size: number): Tokens => ({
  text,
  count: 0,
  kind: new Uint8Array(size),
  start: new Int32Array(size),
  trait: new Uint8Array(size),
  word: new Int32Array(size),
});

/** The same tokens with room for twice as many. */
function grown(tokens: Tokens): Tokens {
  const larger = newTokens(tokens.text, 2 * tokens.kind.length);
  for (const name of ['kind', 'start', 'trait', 'word'] as const) larger[name].set(tokens[name]);
  larger.count = tokens.count;
  return larger;
}

/** Cuts `text` into tokens and looks every word up in the lexicon. Linear in the length of the text. */
export function scan(text: string, lexicon: Lexicon): Tokens {
  let tokens = newTokens(text, (text.length >> 1) + 16);
  let at = 0;
  let chunk = 0;
  let isAddress = false;
  while (at < text.length) {
    if (tokens.count + 2 > tokens.kind.length) tokens = grown(tokens);
    const kind = classAt(text, at);
    const token = tokens.count++;
    tokens.start[token] = at;
    tokens.kind[token] = kind;
    if (kind === SPACE || kind === BREAK) {
      if (isAddress) markAddress(tokens, chunk, token);
      isAddress = false;
      chunk = token + 1;
      at = scanSpace(tokens, token, at);
    } else {
      isAddress ||= kind === MARK && isAddressMark(tokens, token, at);
      at = scanWord(tokens, token, at, kind, lexicon);
    }
  }
  if (isAddress) markAddress(tokens, chunk, tokens.count);
  tokens.start[tokens.count] = text.length;
  return tokens;
}

/** A run of characters without white space holds the mark of a URL, an e-mail address, a file name or a hashtag. */
function markAddress(tokens: Tokens, first: number, end: number): void {
  for (let token = first; token < end; token++) tokens.trait[token] = (tokens.trait[token] ?? 0) | traits.address;
}

/** "@", "_", "#" and "=" at a letter, "//", and the slash behind a domain. */
function isAddressMark(tokens: Tokens, token: number, at: number): boolean {
  const { text, kind, start } = tokens;
  const mark = text.charAt(at);
  if (mark === '/') {
    const domain =
      kind[token - 1] === LETTER && text.charAt((start[token - 1] ?? 0) - 1) === '.' && kind[token - 3] === LETTER;
    return text.charAt(at - 1) === '/' || domain;
  }
  return '@_#='.includes(mark) && (kindOf(cellAt(text, at + 1)) === LETTER || (at > 0 && kind[token - 1] === LETTER));
}

/** A run of white space; one that holds a line break is a break. */
function scanSpace(tokens: Tokens, token: number, from: number): number {
  let at = from;
  for (; at < tokens.text.length; at++) {
    const kind = classAt(tokens.text, at);
    if (kind === BREAK) tokens.kind[token] = BREAK;
    else if (kind !== SPACE) break;
  }
  return at;
}

/** A run of letters or of digits, or one mark, with what the lexicon knows of it. */
function scanWord(tokens: Tokens, token: number, from: number, kind: number, lexicon: Lexicon): number {
  const { text } = tokens;
  const limit = kind === MARK ? from + 1 : text.length;
  const first = cellAt(text, from);
  let hash = hashStep(0, foldOf(first));
  let trait = letterOf(first);
  let at = from + 1;
  for (; at < limit; at++) {
    const cell = cellAt(text, at);
    const found = kindOf(cell);
    if (found === JOINER) continue;
    if (found !== kind && !isInner(text, at, kind, lexicon)) break;
    hash = hashStep(hash, foldOf(cell));
    trait |= innerTraits(letterOf(cell));
  }
  const known = lexicon.find(hash, text, from, at);
  const meant = known?.meant?.word ?? (trait & lexicon.foreign ? repair(text, from, at, lexicon, known) : undefined);
  const word = meant ?? known;
  if (meant) trait |= traits.repaired;
  if (word) {
    if (word.node.starts) trait |= traits.starts;
    tokens.word[token] = word.id;
  }
  tokens.trait[token] = trait;
  return at;
}

/** A mark that is a letter here: the language's own inner mark between two letters. */
const isInner = (text: string, at: number, kind: number, lexicon: Lexicon): boolean =>
  kind === LETTER && foldOf(cellAt(text, at)) === lexicon.inner && kindOf(cellAt(text, at + 1)) === LETTER;

/** The traits of a letter behind the first: its capital is an inner one. */
const innerTraits = (trait: number): number =>
  (trait & traits.capital) === 0 ? trait : (trait ^ traits.capital) | traits.innerCapital;

/**
 * The word that is meant where letters of another script stand in for those that look like them ("тыc." with a Latin c). A word that the
 * lexicon has for itself is left alone, and so is a letter that belongs to a sign ("°C").
 */
function repair(text: string, from: number, to: number, lexicon: Lexicon, known: Word | undefined): Word | undefined {
  if (known && (known.node.senses.length > 0 || (from > 0 && classAt(text, from - 1) !== SPACE))) return undefined;
  const repaired = lexicon.repair(foldText(text.slice(from, to)));
  const word = repaired === undefined ? undefined : lexicon.word(repaired);
  return word && word.node.senses.length > 0 ? word : undefined;
}
