import { isCapital as isUpper } from '../characters.ts';
import type { Reader } from '../reader.ts';
import { kinds } from '../scan.ts';

/** At most so many adjectives stand between a number and its noun. */
const MOST_ADJECTIVES = 3;

/**
 * The noun that the number before token `end` counts, in tokens: "512 [ускорителей]", "5 лучших [моделей]", "10.9 million [downloads]".
 * Adjectives are passed over where the language marks them; where it does not, up to the first plural.
 */
export function readNoun(reader: Reader, end: number): readonly [number, number] | undefined {
  let at = reader.skip(end);
  if (at === end) return undefined;
  const of = reader.match(at, 'of');
  if (of) at = reader.skip(of.end);
  return reader.language.adjectiveEndings.length > 0 ? marked(reader, at) : plural(reader, at);
}

/** A lower-case word that can be a noun. */
export function isNounLike(reader: Reader, i: number): boolean {
  if (!reader.isWord(i) || reader.length(i) < 3 || isUpper(reader.tokens.text.charCodeAt(reader.offset(i))))
    return false;
  return (
    !reader.has(i, 'function') && !reader.has(i, 'cardinal') && !reader.has(i, 'before') && !reader.has(i, 'month')
  );
}

const endsWith = (reader: Reader, i: number, endings: readonly string[]): boolean => {
  const word = reader.slice(i, i + 1).toLowerCase();
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending));
};

/** The first word without an adjective's ending. */
function marked(reader: Reader, from: number): readonly [number, number] | undefined {
  const { adjectiveEndings, verbEndings } = reader.language;
  let at = from;
  for (let i = 0; i <= MOST_ADJECTIVES; i++, at = reader.skip(at + 1)) {
    if (!isNounLike(reader, at) || reader.has(at, 'governor')) return undefined;
    if (endsWith(reader, at, adjectiveEndings) && isNounLike(reader, reader.skip(at + 1))) continue;
    return endsWith(reader, at, verbEndings) ? undefined : [at, throughHyphens(reader, at)];
  }
  return undefined;
}

/** Up to the first word that ends like a plural; failing that, the first word. */
function plural(reader: Reader, start: number): readonly [number, number] | undefined {
  const from = behindName(reader, start);
  let at = from;
  for (let i = 0; i <= MOST_ADJECTIVES && isNounLike(reader, at); i++, at = reader.skip(at + 1)) {
    const word = reader.slice(at, at + 1);
    if (/[^s]s$|people$|men$|children$/u.test(word)) return [at, at + 1];
    if (reader.isMark(at + 1, '-')) at++;
  }
  const verb = endsWith(reader, from, reader.language.verbEndings);
  return isNounLike(reader, from) && !verb ? [from, throughHyphens(reader, from)] : undefined;
}

/** "512 Nvidia H800 accelerators": a name between the number and its plural noun is passed over. */
function behindName(reader: Reader, start: number): number {
  let at = start;
  for (let words = 0; words < MOST_ADJECTIVES && reader.isCapital(at); words++) {
    let end = at + 1;
    while (reader.isDigits(end) || reader.isWord(end)) end++;
    at = reader.skip(end);
    if (at === end) return start;
  }
  return at > start && isNounLike(reader, at) && /[^s]s$/u.test(reader.slice(at, at + 1)) ? at : start;
}

/** A hyphenated noun is one noun. */
function throughHyphens(reader: Reader, from: number): number {
  let end = from + 1;
  while (reader.isMark(end, '-') && reader.kind(end + 1) === kinds.word) end += 2;
  return end;
}
