import {
  BREAK,
  JOINER,
  LETTER,
  MARK,
  SPACE,
  cellAt,
  fingerprintStep,
  foldOf,
  foldText,
  hashStep,
  kindOf,
  letterOf,
  traits,
} from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { NOTHING, PAD, type Tokens, kindIn, packTrait, packWord, traitIn, wordIn } from './token.ts';

/** The class that decides which token a character belongs to. */
function classOf(cell: number): number {
  const found = kindOf(cell);
  return found === JOINER ? SPACE : found;
}

/** More numbers with no word of `SHORTEST` letters or more between them are data, no prose. */
const MOST_NUMBERS = 64;
const SHORTEST = 3;

/** The marks of addresses. */
const [SLASH, AT, UNDERSCORE, HASH, EQUALS] = [0x2f, 0x40, 0x5f, 0x23, 0x3d] as const;

/**
 * Cuts `text` into tokens, runs of letters, runs of digits, runs of white space, single marks, and looks every word up in the lexicon.
 * Every character is in exactly one token. They stand in the lexicon's own buffer until the next scan. Linear in the length of the text.
 */
export function scan(text: string, lexicon: Lexicon): Tokens {
  const { tokens, table } = lexicon;
  const { foreign, inner: innerMark } = lexicon;
  let { start, packed, mark, reach, counting } = tokens;
  // Places, not tokens: the first token stands behind the padding.
  let place = PAD;
  let hasJoint = false;
  let row = PAD;
  let before = 0;
  let counted = 0;
  const { length } = text;
  for (let at = 0; at < length; place++) {
    const from = at;
    const first = cellAt(text, at++);
    const kind = classOf(first);
    if (place + 1 === start.length) ({ start, packed, mark, reach, counting } = tokens.grow());
    start[place] = from;
    mark[place] = kind === MARK ? foldOf(first) : 0;
    if (kind === SPACE || kind === BREAK) {
      let whole = kind;
      for (; at < length; at++) {
        const next = classOf(cellAt(text, at));
        if (next === BREAK) whole = BREAK;
        else if (next !== SPACE) break;
      }
      packed[place] = whole;
      reach[place] = 0;
      continue;
    }
    let hash = hashStep(0, foldOf(first));
    let fingerprint = fingerprintStep(0, foldOf(first));
    let letters = 1;
    let inner = 0;
    if (kind === MARK) hasJoint ||= isJoint(foldOf(first));
    for (; kind !== MARK && at < length; at++) {
      const cell = cellAt(text, at);
      if (kindOf(cell) !== kind) {
        if (kindOf(cell) === JOINER) continue;
        if (foldOf(cell) !== innerMark || !isBetweenLetters(text, at, kind)) break;
      }
      hash = hashStep(hash, foldOf(cell));
      fingerprint = fingerprintStep(fingerprint, foldOf(cell));
      letters++;
      inner |= letterOf(cell);
    }
    const trait = letterOf(first) | innerTraits(inner);
    const found = table.find(hash, fingerprintStep(fingerprint, letters));
    let word = table.first(found);
    reach[place] = table.second(found);
    if (trait & foreign && lexicon.mayRepair(text, from, at)) {
      word = repair(text, from, at, lexicon, word);
      reach[place] = lexicon.node(wordIn(word))?.reach ?? 0;
    }
    const token = kind | packTrait(trait) | word;
    packed[place] = token;
    if ((traitIn(token) & traits.counts) !== 0) counting[counted++] = place - PAD;
    if (kind === LETTER && letters >= SHORTEST) {
      if (counted - before > MOST_NUMBERS) markAddress(packed, row, place);
      row = place + 1;
      before = counted;
    }
  }
  if (counted - before > MOST_NUMBERS) markAddress(packed, row, place);
  tokens.end(place - PAD, counted, length);
  if (hasJoint) markAddresses(text, tokens);
  return tokens;
}

/** The marks of addresses. */
const isJoint = (code: number): boolean =>
  code === SLASH || code === AT || code === UNDERSCORE || code === HASH || code === EQUALS;

/** Marks each run of characters without white space that is a URL, an e-mail address, a file name or a hashtag. */
function markAddresses(text: string, { count, start, packed }: Tokens): void {
  let from = PAD;
  let isAddress = false;
  for (let place = PAD; place <= PAD + count; place++) {
    const kind = kindIn(packed[place] ?? 0);
    if (kind === MARK) isAddress ||= isAddressMark(text, start, packed, place);
    if (kind !== SPACE && kind !== BREAK && kind !== NOTHING) continue;
    if (isAddress) markAddress(packed, from, place);
    isAddress = false;
    from = place + 1;
  }
}

/** The tokens of these places belong to an address or to a row of data. */
function markAddress(packed: Int32Array, first: number, end: number): void {
  for (let at = first; at < end; at++) packed[at] = (packed[at] ?? 0) | packTrait(traits.address);
}

/** "@", "_", "#" and "=" at a letter, "//", and the slash behind a domain, in this place. */
function isAddressMark(text: string, start: Int32Array, packed: Int32Array, place: number): boolean {
  const isLetter = (i: number): boolean => kindIn(packed[i] ?? 0) === LETTER;
  const at = start[place] ?? 0;
  const mark = text.charCodeAt(at);
  if (!isJoint(mark)) return false;
  if (mark === SLASH) {
    const domain = isLetter(place - 1) && text.charAt((start[place - 1] ?? 0) - 1) === '.' && isLetter(place - 3);
    return text.charCodeAt(at - 1) === SLASH || domain;
  }
  return kindOf(cellAt(text, at + 1)) === LETTER || isLetter(place - 1);
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
function repair(text: string, from: number, to: number, lexicon: Lexicon, known: number): number {
  const own = lexicon.node(wordIn(known));
  if (own && (own.senses.length > 0 || (from > 0 && classOf(cellAt(text, from - 1)) !== SPACE))) return known;
  const repaired = lexicon.repair(foldText(text.slice(from, to)));
  const word = repaired === undefined ? undefined : lexicon.word(repaired);
  return word && word.node.senses.length > 0 ? packWord(word, true) : known;
}
