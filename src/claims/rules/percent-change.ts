import { convert, numberOf, type Quantity } from '#quantities';
import type { TiedMention } from '../claim.ts';
import { declaredPairs } from '../declared.ts';
import { adjacentPair } from '../adjacent-pair.ts';
import { isBridge } from '../bridge.ts';
import { nearbyPairs } from '../nearby-pairs.ts';
import type { Pair } from '../pair.ts';
import { pairBefore } from '../pair-before.ts';
import { hasPhrase } from '../phrases.ts';
import { ascending, operandOfMention, percentBetween, type Reading } from '../reading.ts';
import { directionOf, isOfSpeed, isRestrained, type Scene } from '../scene.ts';
import type { ClaimRule } from './rule.ts';
import { isChange, isIntroduced, isNamedChange } from './change.ts';
import { percentOf } from './fraction.ts';
import { spanOf } from './span.ts';

/**
 * A change in percent, or how much one is above or below another.
 *
 * | text | verdict |
 * |---|---|
 * | Бюджет увеличат на 20%, с £8 млрд до £11 млрд. | contradicted |
 * | Выросли на 200%, с 30 до 90 млн. | supported |
 * | Экспорт вырос на 12,8%, до $76,1 млрд, а импорт — на 43,4%, до $114,1 млрд. | unverifiable |
 * | Revenue rose 25% to $10bn from $8bn. | supported |
 */
export const percentChange: ClaimRule = {
  kind: 'percent-change',
  read(scene) {
    const { mention } = scene;
    const stated = percentOf(mention);
    if (!stated || mention.range || (mention.change && !isNamedChange(scene))) return undefined;
    if (!isChange(scene) && !isIntroduced(scene)) return undefined;
    const certain = !isRestrained(scene);
    const beside = adjacentPair(scene);
    const before = pairBefore(scene);
    const readings = [
      ...(beside ? changes(beside, scene, certain) : []),
      ...(before ? gaps(before, scene, certain && directionOf(scene) !== 0) : []),
      ...declared(scene, certain),
      ...restated(scene, certain),
      ...compound(scene),
      ...nearbyPairs(scene).flatMap((pair) => (pair.a.unit === 'percent' ? [] : gaps(pair, scene, false))),
    ];
    return { kind: 'percent-change', stated, readings, ...spanOf(scene) };
  },
};

/** A change with both ends; as its words say, up or down. */
function changes({ a, b }: Pair, scene: Scene, certain: boolean): Reading[] {
  if (isOfSpeed(scene, a)) return gaps({ a, b }, scene, certain);
  const direction = directionOf(scene);
  const operands = [operandOfMention(a), operandOfMention(b)];
  const down = direction === -1 || (direction === 0 && b.value < a.value);
  const computed = percentBetween(a, b, down ? -1 : 1);
  return computed ? [{ computed, operands, anchored: certain }] : [];
}

/** How far two values are apart: above the smaller, or below the larger; both where the words do not say. */
function gaps(
  { a, b }: { a: Quantity & Partial<TiedMention>; b: Quantity & Partial<TiedMention> },
  scene: Scene,
  certain: boolean,
): Reading[] {
  const direction = a.kind && isOfSpeed(scene, a as TiedMention) ? 0 : directionOf(scene);
  const [small, large] = ascending(a, b);
  const operands = [operandOfMention(a as TiedMention), operandOfMention(b as TiedMention)];
  const above = direction === -1 ? undefined : percentBetween(small, large, 1);
  const below = direction === 1 ? undefined : percentBetween(large, small, -1);
  return [above, below].flatMap((computed) => (computed ? [{ computed, operands, anchored: certain }] : []));
}

function declared(scene: Scene, certain: boolean): Reading[] {
  return declaredPairs(scene).flatMap(({ a, b, operands, anchored, comparison }) =>
    gaps({ a, b }, scene, anchored && certain).map((reading) => ({
      ...reading,
      operands,
      comparison: { of: comparison.of, to: comparison.to },
    })),
  );
}

/** "На 300 %, то есть в четыре раза": the same said as a multiple right behind. It may support. */
function restated({ mention, sentence, prose, words }: Scene, certain: boolean): Reading[] {
  const next = sentence.mentions.find(({ start }) => start >= mention.end);
  if (next?.kind !== 'multiplier' || !certain || !isBridge(prose, mention.to, next.from, words, 'before')) return [];
  const between = prose.wordsIn(mention.to, next.from);
  if (!hasPhrase(between, words.restated)) return [];
  const computed = percentBetween(numberOf(1), next, 1);
  return computed
    ? [{ computed: { ...computed, unit: 'percent' }, operands: [operandOfMention(next)], anchored: false }]
    : [];
}

/** "По 10 % в год, со 100 до 121 за два года": the yearly pace that leads from one to the other. It may support. */
function compound(scene: Scene): Reading[] {
  const { sentence, mention } = scene;
  const spans = sentence.mentions.filter(
    ({ unit, value }) => unit === 'year' && Number.isInteger(value) && value > 1 && value < 100,
  );
  if (spans.length === 0) return [];
  const slack = mention.last > 0 ? mention.last / 2 : 0.5;
  return spans.flatMap((span) =>
    endsOf(scene).flatMap(({ from, to, operands }): Reading[] => {
      if (operands.includes(span) || !(from > 0) || !(to > 0)) return [];
      const value = ((Math.max(from, to) / Math.min(from, to)) ** (1 / span.value) - 1) * 100;
      const computed: Quantity = { value, low: value - slack, high: value + slack, modifier: '~', unit: 'percent' };
      return [{ computed, operands: [...operands, span].map((one) => operandOfMention(one)), anchored: false }];
    }),
  );
}

/** Two values near the claim between which something may have grown; without a verb they are read as an extent. */
function endsOf(scene: Scene): { from: number; to: number; operands: TiedMention[] }[] {
  const pairs = nearbyPairs(scene).filter(({ a }) => a.unit !== 'percent');
  const extents = scene.sentence.mentions.flatMap((mention) =>
    mention.range && mention.unit !== 'percent' ? [{ range: mention.range, mention }] : [],
  );
  return [
    ...pairs.map(({ a, b }) => ({ from: a.value, to: convert(b, a.unit)?.value ?? b.value, operands: [a, b] })),
    ...extents.map(({ range: [from, to], mention }) => ({ from, to, operands: [mention] })),
  ];
}
