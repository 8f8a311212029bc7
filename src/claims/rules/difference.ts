import { areAlike, convert } from '#quantities';
import { declaredPairs } from '../declared.ts';
import { formulaReadings, withoutPer } from '../formulas.ts';
import { adjacentPair } from '../adjacent-pair.ts';
import { nearbyPairs } from '../nearby-pairs.ts';
import type { Pair } from '../pair.ts';
import { pairBefore } from '../pair-before.ts';
import { hasPhrase, matchAt } from '../phrases.ts';
import { ascending, differenceOf, operandOfMention, type Reading } from '../reading.ts';
import { directionOf, isOfSpeed, isRestrained, leadOf, type Scene, statedOf } from '../scene.ts';
import type { ClaimRule } from './rule.ts';
import { spanOf } from './span.ts';

/**
 * How much more or less: "на $5,7 млн больше", "на 2 п.п.", "up by 200 to 1,200 from 1,000".
 *
 * | text | verdict |
 * |---|---|
 * | Ставку подняли на 2 п.п., с 19% до 21%. | supported |
 * | Штат вырос на 300 человек, с 1000 до 1200. | contradicted |
 * | The price rose by $20 to $120 from $80. | contradicted |
 */
export const difference: ClaimRule = {
  kind: 'difference',
  read(scene) {
    const { mention } = scene;
    if (mention.kind === 'multiplier' || mention.unit === 'percent' || mention.range || mention.change)
      return undefined;
    if (mention.unit.includes('/') || !isDifference(scene)) return undefined;
    const certain = !isRestrained(scene);
    const beside = adjacentPair(scene);
    const before = pairBefore(scene);
    const readings = [
      ...(beside ? changes(beside, scene, certain) : []),
      ...(before ? gaps(before, scene, certain) : []),
      ...declaredPairs(scene).flatMap(({ a, b, operands, anchored, comparison }) => {
        const [small, large] = ascending(a, b);
        const computed = differenceOf(small, large, 1);
        const pair = { of: comparison.of, to: comparison.to };
        return computed && areAlike(mention, computed)
          ? [{ computed, operands, anchored: anchored && certain, comparison: pair }]
          : [];
      }),
      ...formulaReadings(scene, '-'),
      ...nearbyPairs(scene).flatMap((pair) => gaps(pair, scene, false)),
    ];
    const points = mention.unit === 'count' && readings.some(({ computed }) => computed.unit === 'percentage-point');
    const stated = statedOf(mention);
    return {
      kind: 'difference',
      stated: points ? { ...stated, unit: 'percentage-point' } : stated,
      readings,
      ...spanOf(scene),
    };
  },
};

/** Whether the amount is one of change or distance: points, "на … больше", "вырос на …", "разница — …". */
function isDifference(scene: Scene): boolean {
  const { mention, prose, sentence, words } = scene;
  if (mention.kind === 'percentage-point') return true;
  if (mention.kind === 'number' && mention.value < 1) return false;
  const before = prose.wordsIn(sentence.start, mention.from);
  const behind = prose.wordsIn(mention.end, sentence.end).slice(0, 1);
  const compared =
    /^[\s\p{L}]*$/u.test(prose.text.slice(mention.end, behind[0]?.end ?? mention.end)) &&
    (hasPhrase(behind, words.increase) || hasPhrase(behind, words.decrease));
  const near = before.slice(-4);
  const moved = [words.change, words.increase, words.decrease].some((list) => hasPhrase(near, list));
  const apart = hasPhrase(near, words.gap) && pairBefore(scene) !== undefined;
  return (
    ((leadOf(scene, words.by) || isPoints(scene)) && (moved || compared)) ||
    (compared && !leadOf(scene, words.from) && words.twofold.length > 0) ||
    isShifted(scene) ||
    isMovedBy(scene) ||
    apart
  );
}

/** "Rose 12 cents, from 48 to 60 cents": a verb of change, the amount without "by", and both ends. */
function isMovedBy(scene: Scene): boolean {
  const { mention, prose, sentence, words } = scene;
  const verb = prose.wordsIn(sentence.start, mention.from).at(-1);
  return verb !== undefined && matchAt([verb], 0, words.change) > 0 && adjacentPair(scene) !== undefined;
}

/** "Lost 10,000 people, shrinking from …": the verb's object is the change itself. */
function isShifted({ mention, prose, sentence, words }: Scene): boolean {
  const verb = prose.wordsIn(sentence.start, mention.from).at(-1);
  return verb !== undefined && matchAt([verb], 0, words.shifted) > 0;
}

/** Percentage points, or "4 points" by which something changed. */
const isPoints = ({ mention: { kind, noun }, words }: Scene): boolean =>
  kind === 'percentage-point' ||
  (noun !== undefined && matchAt([{ text: noun.toLowerCase(), start: 0, end: 0 }], 0, words.points) > 0);

function changes({ a, b }: Pair, scene: Scene, certain: boolean): Reading[] {
  if (isOfSpeed(scene, a)) return gaps({ a, b }, scene, certain);
  const direction = directionOf(scene);
  const down = direction === -1 || (direction === 0 && b.value < a.value);
  return read(a, b, down ? -1 : 1, scene, certain);
}

function gaps({ a, b }: Pair, scene: Scene, certain: boolean): Reading[] {
  const [small, large] = ascending(a, b);
  return read(small, large, 1, scene, certain);
}

/** Two rates in percent differ by points; a price per barrel by an amount of money. */
function read(a: Pair['a'], b: Pair['b'], direction: 1 | -1, scene: Scene, certain: boolean): Reading[] {
  const { mention } = scene;
  const plain = differenceOf(a, b, direction);
  if (!plain) return [];
  const operands = [operandOfMention(a), operandOfMention(b)];
  if (plain.unit === 'percent') {
    const unit = mention.kind === 'percentage-point' ? mention.unit : 'percentage-point';
    const points = isPoints(scene) ? convert({ ...plain, unit: 'percentage-point' }, unit) : undefined;
    return points ? [{ computed: points, operands, anchored: certain }] : [];
  }
  if (mention.kind === 'percentage-point') return [];
  const computed = areAlike(mention, plain) ? plain : withoutPer(mention, plain);
  return computed ? [{ computed, operands, anchored: certain }] : [];
}
