import { add, areAlike, shareAllPrecision } from '#quantities';
import type { TiedMention } from '../claim.ts';
import { formulaReadings } from '../formulas.ts';
import { hasPhrase, matchAt, type Word } from '../phrases.ts';
import { operandOfMention, type Reading } from '../reading.ts';
import { isRestrained, leadOf, operandsIn, type Scene, statedOf } from '../scene.ts';
import { sharesOfWhole } from '../shares-of-whole.ts';
import { sameStem } from '../stem.ts';
import type { ClaimRule } from './rule.ts';
import { spanOf } from './span.ts';

/**
 * A total of what was listed right before: "всего", "в сумме", "in total".
 *
 * | text | verdict |
 * |---|---|
 * | Первый цех дал 120 тонн, второй — 80 тонн. Всего 200 тонн. | supported |
 * | Первый цех дал 120 тонн, второй — 80 тонн. Всего 220 тонн. | contradicted |
 * | The first plant made 120 tonnes and the second 80 tonnes, 210 tonnes in total. | contradicted |
 */
export const sum: ClaimRule = {
  kind: 'sum',
  read(scene) {
    const { mention } = scene;
    if (mention.kind === 'multiplier' || mention.range || mention.change || mention.unit.includes('/'))
      return undefined;
    const declared = isTotal(scene);
    const readings = [
      ...(declared ? listed(scene) : []),
      ...sharesOfWhole(scene),
      ...formulaReadings(scene, '+', declared),
    ];
    if (readings.length === 0) return undefined;
    return { kind: 'sum', stated: statedOf(mention), readings, ...spanOf(scene) };
  },
};

/** Whether the number is declared a total: by a word right before it, or by one right behind ("in total"). */
function isTotal({ mention, prose, sentence, words }: Scene): boolean {
  const before = prose.wordsIn(sentence.start, mention.start).slice(-6);
  const behind = prose.wordsIn(mention.end, sentence.end).slice(0, 3);
  const at = before.findLastIndex((_, index) => matchAt(before, index, words.total) > 0);
  const length = at < 0 ? 0 : matchAt(before, at, words.total);
  const taken =
    at > 0 && matchAt([before[at - 1]!], 0, words.superlative) > 0 && touches(prose.text, before[at - 1]!, before[at]!);
  if (at >= 0 && !taken && before.slice(at + length).every((word) => matchAt([word], 0, words.outcome) > 0))
    return true;
  return (
    words.twofold.length > 0 &&
    hasPhrase(behind, words.total) &&
    matchAt(behind, 0, words.of) === 0 &&
    !/[,;:.]/.test(prose.text.slice(mention.end, behind.at(-1)!.end))
  );
}

const touches = (text: string, a: Word, b: Word): boolean => text.slice(a.end, b.start).trim() === '';

/** Sentences that are looked through for the parts of a total. */
const FAR = 8;

/** The like numbers before the total; all of its own and the sentence before are its parts, other runs may support it. */
function listed(scene: Scene): Reading[] {
  const { mention, prose, sentence } = scene;
  const at = sentence.index;
  const before = prose.sentences.slice(Math.max(0, at - FAR), at + 1).flatMap((other) => other.mentions);
  const like = operandsIn(before, mention)
    .filter(({ end }) => end <= mention.start)
    .filter((part) => isLike(part, mention));
  const parts = like.filter((part) => isPart(part, mention));
  const own = parts.filter(({ start }) => start >= sentence.start);
  const previous = prose.before(sentence);
  const near = own.length > 0 ? own : parts.filter(({ start }) => previous !== undefined && start >= previous.start);
  const runs = Array.from({ length: Math.max(0, Math.min(like.length, 12) - 1) }, (_, index) =>
    like.slice(-(index + 2)),
  );
  const strays = like.length > parts.length || hasBare(near, scene);
  const whole = near.length >= 2 && parts.length === near.length && !strays ? [near] : [];
  const exhaustive = whole.filter((list) => Math.max(...list.map(({ value }) => value)) < mention.value);
  return [
    ...exhaustive.flatMap((list) => total(list, isCertain(list, scene))),
    ...[...runs, near].flatMap((list) => (list.length >= 2 ? total(list, false) : [])),
  ];
}

/** Whether a number without a unit stands among the parts, which may be one of them. */
const hasBare = ([first]: readonly TiedMention[], { mention, prose }: Scene): boolean =>
  first !== undefined &&
  prose.mentionsIn(prose.sentenceAt(first.start).start, mention.start).some(({ kind }) => kind === 'number') &&
  mention.kind !== 'number' &&
  mention.kind !== 'count';

const isLike = (part: TiedMention, whole: TiedMention): boolean => areAlike(part, whole) && part.unit !== 'percent';

/** Certain parts have, where both are counted, the total's noun. */
function isPart(part: TiedMention, whole: TiedMention): boolean {
  return (
    part.noun === undefined || whole.noun === undefined || sameStem(part.noun.toLowerCase(), whole.noun.toLowerCase())
  );
}

/** Whether the list is all: it does not say otherwise ("в том числе", "ещё"), and the total is nobody's own figure. */
function isCertain(list: readonly TiedMention[], scene: Scene): boolean {
  const { prose, words, mention, sentence } = scene;
  const from = prose.sentenceAt(list[0]!.start).start;
  const behind = sentence.mentions.find(({ start }) => start >= mention.end);
  const spanned = behind?.kind === 'duration' && prose.wordsIn(mention.end, behind.start).length <= 2;
  const parts = list.every((part) => part.change !== 'from' && !leadOf({ ...scene, mention: part }, words.against));
  const whole = mention.figure === undefined && !prose.has(words.partial, from, sentence.end);
  return parts && whole && !spanned && !isRestrained(scene);
}

function total(parts: readonly TiedMention[], anchored: boolean): Reading[] {
  const [first, ...rest] = shareAllPrecision(parts);
  let computed = first!;
  for (const part of rest) {
    const next = add(computed, part);
    if (!next.ok) return [];
    computed = next.quantity;
  }
  return [{ computed, operands: parts.map((part) => operandOfMention(part)), anchored }];
}
