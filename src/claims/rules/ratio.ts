import { add, convert, numberOf, type Quantity } from '#quantities';
import { declaredPairs } from '../declared.ts';
import { adjacentPair } from '../adjacent-pair.ts';
import { nearbyPairs } from '../nearby-pairs.ts';
import type { Pair } from '../pair.ts';
import { pairBefore } from '../pair-before.ts';
import { hasPhrase, matchAt } from '../phrases.ts';
import { operandOfMention, quotientOf, ratioOf, type Reading } from '../reading.ts';
import { directionOf, isOfSpeed, isRestrained, type Scene, statedOf } from '../scene.ts';
import { isNamedChange } from './change.ts';
import type { ClaimRule } from './rule.ts';
import { WORD_SLACK } from './fraction.ts';
import { spanOf } from './span.ts';

/**
 * A multiple: "в 340 раз", "втрое", "17 times cheaper", "340-fold".
 *
 * | text | verdict |
 * |---|---|
 * | Штраф поднимут в 20 раз — со 100 до 2 тыс. руб. | supported |
 * | GPT-4 обошлась в $40 млн, R1 — в $10 млн. Разница — в 5 раз. | contradicted |
 * | Revenue tripled to $30m from $20m. | contradicted |
 */
export const ratio: ClaimRule = {
  kind: 'ratio',
  read(scene) {
    const { mention } = scene;
    if (mention.kind !== 'multiplier') return undefined;
    const certain = !isRestrained(scene);
    const stated = roughOf(mention);
    const invert = stated.value < 1 && stated.value > 0;
    const finish = (reading: Reading | undefined): Reading[] => {
      if (!reading) return [];
      const computed = invert ? inverse(reading.computed) : reading.computed;
      return [{ ...reading, computed, anchored: reading.anchored && certain }];
    };
    const beside = adjacentPair(scene);
    const before = pairBefore(scene);
    const readings = [
      ...(beside ? finish(overTime(beside, scene)) : []),
      ...(before ? finish(between(before, true)) : []),
      ...finish(restated(scene)),
      ...declaredPairs(scene).flatMap(({ a, b, operands, anchored, rivaled, comparison }) => {
        const computed = ratioOf(a, b);
        const pair = { of: comparison.of, to: comparison.to };
        return computed ? finish({ computed, operands, anchored, rivaled, comparison: pair }) : [];
      }),
      ...nearbyPairs(scene).flatMap((pair) => finish(between(pair, false))),
    ];
    return { kind: 'ratio', stated, readings: [...readings, ...moreThan(scene, readings)], ...spanOf(scene) };
  },
};

/** "Вдвое", "tripled": a multiple in a word has no written digit and is rough; one in digits is as it is written. */
function roughOf(mention: Scene['mention']): Quantity {
  const stated = statedOf(mention);
  return /\d/.test(mention.surface) ? stated : { ...stated, significant: 2 * WORD_SLACK * stated.value };
}

/** A change: what it became to what it was, the other way round where the text says it fell. */
function overTime({ a, b }: Pair, scene: Scene): Reading | undefined {
  const direction = isOfSpeed(scene, a) ? 0 : directionOf(scene);
  const computed = direction === 1 ? quotientOf(a, b) : direction === -1 ? quotientOf(b, a) : ratioOf(a, b);
  return computed && { computed, operands: [operandOfMention(b), operandOfMention(a)], anchored: true };
}

function between({ a, b }: Pair, anchored: boolean): Reading | undefined {
  const computed = ratioOf(a, b);
  return computed && { computed, operands: [operandOfMention(a), operandOfMention(b)], anchored };
}

/** "На 300 %, то есть в четыре раза": the growth in percent right before, said again as a multiple. */
function restated(scene: Scene): Reading | undefined {
  const { mention, sentence, prose, words } = scene;
  const before = sentence.mentions.findLast(({ end }) => end <= mention.start);
  if (before?.unit !== 'percent' || before.range || !isGrowth({ ...scene, mention: before })) return undefined;
  const between = prose.wordsIn(before.to, mention.from);
  if (between.length > 5 || !hasPhrase(between, words.restated)) return undefined;
  const grown = add(convert(statedOf(before), 'times')!, numberOf(1));
  return grown.ok
    ? { computed: grown.quantity, operands: [operandOfMention(before)], anchored: true, variant: 'restated' }
    : undefined;
}

/** Whether a percentage is growth: "вырос на 300 %", "рост составил 300 %". */
function isGrowth(scene: Scene): boolean {
  const { mention, prose, sentence, words } = scene;
  const before = prose.wordsIn(sentence.start, mention.from).slice(-4);
  const grows = before.some(
    (_, at) => matchAt(before, at, words.change) > 0 && matchAt(before, at, words.increase) > 0,
  );
  return isNamedChange(scene) ? grows : grows && ![...words.to, ...words.from].includes(before.at(-1)?.text ?? '');
}

/** "Three times more than 1m" may mean 3m or 4m: in English both readings are accepted. */
function moreThan({ mention, prose, sentence, words }: Scene, readings: readonly Reading[]): Reading[] {
  const next = prose.wordsIn(mention.end, sentence.end)[0]?.text ?? '';
  if (!words.twofold.includes(next)) return [];
  return readings.map((reading) => ({ ...reading, computed: lessOne(reading.computed) }));
}

const lessOne = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: quantity.value - 1,
  low: quantity.low === null ? null : quantity.low - 1,
  high: quantity.high === null ? null : quantity.high - 1,
});

/** "Halved": the smaller to the larger. */
function inverse(quantity: Quantity): Quantity {
  const { low, high, modifier } = quantity;
  const turned = modifier === '>=' ? '<=' : modifier === '<=' ? '>=' : modifier;
  return {
    ...quantity,
    value: 1 / quantity.value,
    low: high === null ? 0 : 1 / high,
    high: low ? 1 / low : null,
    modifier: turned,
  };
}
