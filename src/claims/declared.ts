import type { Comparison, Figure } from '#figures';
import { operandOf, rateBetween } from '#figures';
import { areAlike, type Quantity, scale } from '#quantities';
import type { Operand } from '#messages';
import type { TiedMention } from './claim.ts';
import type { Prose } from './prose.ts';
import { operandOfMention } from './reading.ts';
import { hasPhrase, matchAt } from './phrases.ts';
import { directionOf, type Scene } from './scene.ts';

/** A declared comparison with how surely the claim speaks of it. */
export interface DeclaredPair {
  comparison: Comparison;
  /** The two values in one currency, at a dated rate where they need one. */
  a: Quantity;
  b: Quantity;
  operands: Operand[];
  /** Whether the claim may be contradicted by the pair. */
  anchored: boolean;
  /** Whether it certainly speaks of another one just as much. */
  rivaled: boolean;
  /** The higher, the more surely; for choosing which arithmetic is printed. */
  weight: number;
}

/** How a figure is present around the claim: tied in the sentence, named in it, tied or named in the passage before it. */
interface Presence {
  sentence: 'tied' | 'named' | undefined;
  passage: 'tied' | 'named' | undefined;
  /** Whether the passage before has it tied. */
  before: boolean;
  mention?: TiedMention;
}

/**
 * Every comparison that the author declares, those of which the claim certainly speaks first. It does where the sentence
 * names both figures, or names one, or points back ("разница", "это"), and the passage names the other.
 */
export function declaredPairs(scene: Scene): DeclaredPair[] {
  const { dossier } = scene;
  const pairs = dossier.comparisons.flatMap((comparison): DeclaredPair[] => {
    const [a, b] = [dossier.figures.get(comparison.of), dossier.figures.get(comparison.to)];
    if (!a || !b) return [];
    const [left, right] = [presenceOf(a, scene), presenceOf(b, scene)];
    const weight = weightOf(left) + weightOf(right);
    const operands = [operand(a, left), operand(b, right)];
    const rate = rateBetween(a, b, scene.rates);
    const exchanged = rate === undefined ? a.quantity : scale(a.quantity, rate, b.quantity.unit);
    const same = areAlike(a.quantity, b.quantity);
    const values = { a: same ? a.quantity : exchanged, b: b.quantity };
    return [
      {
        comparison,
        ...values,
        operands,
        weight,
        anchored: isAnchored(left, right, scene) && !isOtherMeasure(scene, b.quantity.unit),
        rivaled: false,
      },
    ];
  });
  const best = Math.max(0, ...pairs.filter(({ anchored }) => anchored).map(({ weight }) => weight));
  const isBest = ({ anchored, weight }: DeclaredPair) => anchored && weight === best;
  const rivaled = pairs.filter(isBest).length > 1;
  return pairs
    .map((pair) => ({ ...pair, anchored: isBest(pair), rivaled }))
    .sort((x, y) => Number(y.anchored) - Number(x.anchored) || y.weight - x.weight);
}

const operand = (figure: Figure, { mention }: Presence): Operand =>
  mention
    ? { ...operandOfMention(mention), figure: figure.id, label: figure.label, amount: figure.quantity }
    : operandOf(figure);

const weightOf = ({ sentence, passage, before }: Presence): number => {
  const own = sentence === 'tied' ? 4 : sentence === 'named' ? 3 : passage === 'tied' ? 2 : passage === 'named' ? 1 : 0;
  return own + (before || passage === 'tied' ? 0.5 : 0);
};

function presenceOf(figure: Figure, { prose, proses, sentence, mention, names }: Scene): Presence {
  const tied = prose.passage.mentions.filter((other) => other.figure === figure.id && other !== mention);
  const own = tied.find(({ start }) => sentence.start <= start && start < sentence.end);
  const earlier = tied.findLast(({ end }) => end <= mention.start) ?? tied[0];
  const named = (from: number, to: number) => names.isNamed(figure.id, prose, from, to);
  const found = own ?? earlier;
  return {
    sentence: own ? 'tied' : named(sentence.start, sentence.end) ? 'named' : undefined,
    passage: earlier ? 'tied' : named(0, sentence.end) ? 'named' : undefined,
    before: proses[prose.index - 1]?.passage.mentions.some((other) => other.figure === figure.id) ?? false,
    ...(found ? { mention: found } : {}),
  };
}

function isAnchored(left: Presence, right: Presence, scene: Scene): boolean {
  const { mention, prose, sentence, words } = scene;
  const tied = left.sentence === 'tied' && right.sentence === 'tied';
  if (tied && isBetweenStatements(left, right, scene)) return true;
  if (isOverTime(scene)) return false;
  const next = prose.wordsIn(mention.end, sentence.end);
  const likened = mention.kind === 'multiplier' && matchAt(next, 0, words.likened) > 0;
  const compares = likened || directionOf(scene) !== 0 || prose.has(words.gap, sentence.start, mention.end);
  const points = pointsBack(prose, sentence.start, scene);
  if (!compares && !points) return false;
  const known = ({ passage, sentence: inside }: Presence) => inside === 'tied' || passage === 'tied';
  const names = left.sentence !== undefined || right.sentence !== undefined || points;
  // By names alone a comparison is meant only where the text gives one of the two values.
  return (
    names &&
    (left.passage !== undefined || left.sentence !== undefined) &&
    (right.passage !== undefined || right.sentence !== undefined) &&
    (known(left) || known(right) || scene.dossier.comparisons.length === 1)
  );
}

/** "В 3 раза быстрее", "в 10 раз больше электричества": amounts of money say nothing about that. */
function isOtherMeasure({ mention, prose, sentence, words }: Scene, unit: string): boolean {
  if (!/^[A-Z]{3}\b/.test(unit)) return false;
  const stop = /[^\s\p{L}\p{N}'’-]|$/u.exec(prose.text.slice(mention.end, sentence.end))?.index ?? 0;
  const behind = prose.wordsIn(mention.end, mention.end + stop).slice(0, 3);
  const near = [...prose.wordsIn(sentence.start, mention.from).slice(-4), ...behind];
  if (hasPhrase(near, words.qualities)) return true;
  const noun = behind[1];
  if (!noun || matchAt(behind, 0, words.quantified) === 0) return false;
  const plain = [words.than, words.money, words.likened, words.filler, words.joins, words.pointer, words.empty];
  return !plain.some((list) => matchAt(behind, 1, list) > 0);
}

/** Whether no other multiple stands between the claim and the tied values. */
function isBetweenStatements(
  { mention: a }: Presence,
  { mention: b }: Presence,
  { mention, sentence }: Scene,
): boolean {
  if (!a || !b) return false;
  const [start, end] = [Math.min(a.start, b.start, mention.start), Math.max(a.end, b.end, mention.end)];
  return !sentence.mentions.some(
    (other) => other !== mention && other.kind === mention.kind && start <= other.start && other.end <= end,
  );
}

/** A change over time, which a comparison of two subjects says nothing about. */
function isOverTime({ mention, prose, sentence, words }: Scene): boolean {
  const around = [
    ...prose.wordsIn(sentence.start, mention.from).slice(-5),
    ...prose.wordsIn(mention.end, sentence.end).slice(0, 2),
  ];
  return hasPhrase(around, words.change);
}

function pointsBack(prose: Prose, from: number, { mention, words }: Scene): boolean {
  const lead = prose.wordsIn(from, mention.start).slice(0, 3);
  return lead.some((_, at) => matchAt(lead, at, words.gap) > 0 || matchAt(lead, at, words.pointer) > 0);
}
