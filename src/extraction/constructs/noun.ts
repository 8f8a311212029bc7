import type { Reader } from '../reader.ts';
import { traits } from '../characters.ts';
import { kinds } from '../token.ts';
import { isName } from './proper-name.ts';
import { Role } from '../roles.ts';

/** At most so many adjectives stand between a number and its noun. */
const MOST_ADJECTIVES = 3;

/** A shorter word is no noun that anyone counts. */
const SHORTEST = 3;

/**
 * The noun that the number before token `end` counts, in tokens: "512 [ускорителей]", "5 лучших [моделей]", "10.9 million [downloads]",
 * "512 Nvidia H800 [accelerators]". Adjectives are passed over where the language marks them; where it does not, up to the first plural.
 */
export function readNoun(reader: Reader, end: number): readonly [number, number] | undefined {
  let at = reader.skip(end);
  if (at === end) return undefined;
  const of = reader.match(at, Role.of);
  if (of) at = reader.skip(of.end);
  const short = reader.length(at) < SHORTEST;
  const thing = short || reader.isMark(at + 1, '.') ? reader.match(at, Role.thing) : undefined;
  if (thing && (short || thing.end > at + 1)) return [at, thing.end];
  return reader.language.nouns.adjectives.length > 0 ? marked(reader, at) : plural(reader, at);
}

/** A word that can be a noun: lower case, or an acronym in the plural ("GPUs"), and no small word, verb of change or month. */
export function isNounLike(reader: Reader, i: number): boolean {
  if (!reader.isWord(i) || reader.length(i) < SHORTEST) return false;
  if (reader.isCapital(i) && !isAcronym(reader, i)) return false;
  const plain = reader.has(i, Role.function) || reader.has(i, Role.change) || reader.has(i, Role.cardinal);
  return (
    !plain &&
    !reader.has(i, Role.before) &&
    !reader.has(i, Role.month) &&
    !reader.has(i, Role.governor) &&
    !reader.has(i, Role.loneSpan)
  );
}

const isAcronym = (reader: Reader, i: number): boolean =>
  (reader.trait(i) & traits.innerCapital) !== 0 && /^\p{Lu}+s$/u.test(reader.slice(i, i + 1));

/** Soft hyphens and what else has no width. */
const invisible = /[\u00AD\u200B-\u200D\u2060]/gu;

/** Whether word `i` ends with one of the endings, and has so many letters more at least. */
export function endsWith(reader: Reader, i: number, endings: readonly string[], more = 1): boolean {
  const word = reader
    .slice(i, i + 1)
    .toLowerCase()
    .replace(invisible, '');
  return endings.some((ending) => word.length >= ending.length + more && word.endsWith(ending));
}

/** Whether a number ends with two, three or four, which some languages govern a case of their own with; not with 12, 13 or 14. */
export const isFew = (value: number): boolean =>
  value % 10 > 1 && value % 10 < 5 && Math.floor((value % 100) / 10) !== 1;

/** An ending of so many letters may be a word of its own: "people". */
const SHORTEST_PLURAL = 5;

/** Whether word `i` has the ending of a counted noun. */
export function isPlural(reader: Reader, i: number): boolean {
  const { plurals, notPlurals } = reader.language.nouns;
  if (!reader.isWord(i)) return false;
  const whole = reader.length(i) >= SHORTEST_PLURAL && plurals.includes(reader.slice(i, i + 1).toLowerCase());
  return whole || isAcronym(reader, i) || (endsWith(reader, i, plurals) && !endsWith(reader, i, notPlurals));
}

/** The first word without an adjective's ending. */
function marked(reader: Reader, from: number): readonly [number, number] | undefined {
  const { adjectives, verbs, notVerbs } = reader.language.nouns;
  let at = from;
  for (let i = 0; i <= MOST_ADJECTIVES; i++, at = reader.skip(at + 1)) {
    const behind = reader.isMark(at + 1, '-') && reader.isCapital(at) && isNounLike(reader, at + 2);
    if (behind) return [at, throughHyphens(reader, at)];
    if (!isNounLike(reader, at)) return undefined;
    const next = reader.skip(at + 1);
    const named = reader.isCapital(next) && reader.isMark(next + 1, '-') && isNounLike(reader, next + 2);
    if (endsWith(reader, at, adjectives) && (named || isNounLike(reader, next))) continue;
    return endsWith(reader, at, verbs) && !endsWith(reader, at, notVerbs, 0)
      ? undefined
      : [at, throughHyphens(reader, at)];
  }
  return undefined;
}

/** Up to the first plural, adjectives and names passed over; failing that, the first word. */
function plural(reader: Reader, from: number): readonly [number, number] | undefined {
  for (let at = from, words = 0; words <= MOST_ADJECTIVES; words++) {
    const next = behindAttribute(reader, at);
    if (next === undefined) break;
    if (isPlural(reader, at) && isCounted(reader, at, next)) return [at, at + 1];
    at = next;
  }
  const verb = endsWith(reader, from, reader.language.nouns.verbs) || reader.has(from, Role.filler);
  return isNounLike(reader, from) && !verb ? [from, throughHyphens(reader, from)] : undefined;
}

/** A plural in lower case, or one with a capital that no other follows: "12 Democrats", but "12 Texas voters". */
const isCounted = (reader: Reader, at: number, next: number): boolean =>
  isNounLike(reader, at) || (reader.length(at) > SHORTEST && !(isNounLike(reader, next) && isPlural(reader, next)));

/** The word behind one that may stand before a noun: a noun or an adjective, "more", a name with its digits; `undefined` for another. */
function behindAttribute(reader: Reader, at: number): number | undefined {
  if (isNounLike(reader, at) || reader.has(at, Role.filler)) return reader.skip(throughHyphens(reader, at));
  if (!isName(reader, at)) return undefined;
  let end = at + 1;
  while (reader.isDigits(end) || reader.isWord(end) || (reader.isMark(end, '-') && !reader.isSpace(end + 1))) end++;
  return reader.skip(end);
}

/** A hyphenated noun is one noun. */
function throughHyphens(reader: Reader, from: number): number {
  let end = from + 1;
  while (reader.isMark(end, '-') && reader.kind(end + 1) === kinds.word) end += 2;
  return end;
}
