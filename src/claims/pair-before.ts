import { areAlike } from '#quantities';
import { isQuiet } from './bridge.ts';
import type { TiedMention } from './claim.ts';
import type { Pair } from './pair.ts';
import { hasPhrase, matchAt } from './phrases.ts';
import { leadOf, operandsIn, type Scene } from './scene.ts';

/**
 * The two like quantities of which the claim states the distance: exactly two of their kind stand before it, and nothing but
 * "разница", "то есть", "или", "это", "the gap", "that is", "or" between. Not where the claim goes on to name what it
 * compares with ("это в 3,6 раза дороже, чем $2"), nor where the two are tied to figures of unlike units.
 */
export function pairBefore(scene: Scene): Pair | undefined {
  const { mention, sentence, prose, words } = scene;
  if (!endsHere(scene)) return undefined;
  const own = operandsIn(sentence.mentions, mention).filter(({ end }) => end <= mention.start);
  const earlier = own.length === 0 ? prose.before(sentence) : sentence;
  if (!earlier) return undefined;
  const listed = operandsIn(earlier.mentions, mention).filter(({ end }) => end <= mention.start);
  const last = listed.at(-1);
  if (!last) return undefined;
  const level = (other: TiedMention) => other.unit !== 'percent' && !leadOf({ ...scene, mention: other }, words.by);
  const like = listed.filter((other) => areAlike(last, other) && level(other));
  const [a, b] = like;
  if (like.length !== 2 || !a || !b || !areAlikeFigures(a, b, scene)) return undefined;
  if (operandsIn(sentence.mentions, mention).some((other) => other.start >= mention.end && areAlike(a, other))) {
    return undefined;
  }
  const lead = own.length === 0 ? sentence.start : b.to;
  const between = prose.wordsIn(lead, mention.from);
  if (/[;]/.test(prose.text.slice(lead, mention.from)) || between.length > 6) return undefined;
  const heads = [words.gap, words.restated, words.pointer];
  const first = own.length === 0 ? between : between.slice(0, 3);
  const introduced = first.some((_, at) => heads.some((list) => matchAt(first, at, list) > 0));
  const named = matchAt(prose.wordsIn(mention.end, sentence.end), 0, words.gap) > 0;
  if (!introduced && !named && !(own.length > 0 && isGapBetween(a, b, scene))) return undefined;
  const quiet = [...heads, words.filler, words.outcome, words.carrying, words.by, words.cost];
  const said = between.every(
    (_, at) => quiet.some((list) => matchAt(between, at, list) > 0) || isQuiet(between, at, words),
  );
  return said ? { a, b } : undefined;
}

/** "Разница между зарплатами (90 и 60 тыс. руб.) —", "the gap between $90 and $60 is": the noun stands before the two. */
function isGapBetween(a: TiedMention, b: TiedMention, { prose, sentence, words }: Scene): boolean {
  const before = prose.wordsIn(sentence.start, a.from).slice(-5);
  const joined = prose.wordsIn(a.to, b.from);
  return hasPhrase(before, words.gap) && joined.length <= 4 && !/[;:.—–]/.test(prose.text.slice(a.to, b.from));
}

/** Whether the figures behind two mentions may be compared; the text may have left out the unit of one ("$7,18" an hour). */
function areAlikeFigures(a: TiedMention, b: TiedMention, { dossier }: Scene): boolean {
  const [left, right] = [dossier.figures.get(a.figure ?? ''), dossier.figures.get(b.figure ?? '')];
  return !left || !right || areAlike(left.quantity, right.quantity);
}

/** Whether the claim names no other thing to compare with: "это на 20 % больше, чем год назад", "в 5 раз больше нормы". */
function endsHere({ mention, prose, sentence, words }: Scene): boolean {
  const rest = prose.text.slice(mention.end, sentence.end);
  const stop = /[^\s\p{L}\p{N}'’-]|$/u.exec(rest)?.index ?? 0;
  const behind = prose.wordsIn(mention.end, mention.end + stop);
  const comparatives = [words.increase, words.decrease, words.degree, words.gap];
  const plain = behind.every((_, at) => comparatives.some((list) => matchAt(behind, at, list) > 0));
  return plain && !hasPhrase(prose.wordsIn(mention.end + stop, sentence.end).slice(0, 6), words.than);
}
