import { areAlike, convert, divide } from '#quantities';
import { formulaReadings } from '../formulas.ts';
import { operandOfMention, type Reading } from '../reading.ts';
import { hasPhrase, matchAt } from '../phrases.ts';
import { fold } from '../prose.ts';
import { isRestrained, operandsIn, type Scene, statedOf } from '../scene.ts';
import { sameStem } from '../stem.ts';
import type { ClaimRule } from './rule.ts';
import { spanOf } from './span.ts';

/**
 * An amount per something: "$7,18 за GPU-час". A formula of the article recomputes it; amounts nearby may support it. A
 * price that nothing recomputes is no claim.
 *
 * | text | verdict |
 * |---|---|
 * | 40 тыс. тонн продали за $20 млн, то есть по $500 за тонну. | supported |
 */
export const rate: ClaimRule = {
  kind: 'rate',
  read(scene) {
    const { mention } = scene;
    if (mention.kind === 'multiplier' || mention.kind === 'percent' || mention.range) return undefined;
    const readings = [...formulaReadings(scene, '/'), ...quotients(scene), ...each(scene)];
    if (readings.length === 0) return undefined;
    return { kind: 'rate', stated: statedOf(mention), readings, ...spanOf(scene) };
  },
};

/** "200 тонн за 60 млн руб., то есть по …": the rate says again what its sentence's two numbers are to each other. */
function isRestated({ mention, prose, sentence, words }: Scene): boolean {
  const before = operandsIn(sentence.mentions, mention).filter(({ end }) => end <= mention.start);
  const between = prose.wordsIn(before.at(-1)?.to ?? sentence.start, mention.start);
  return before.length === 2 && between.length <= 4 && hasPhrase(between, words.restated);
}

/** "50 машин за 200 млн руб., то есть по 4 млн руб. за машину", "$200m for 50 machines, or $4m each": money shared among what is counted. */
function each(scene: Scene): Reading[] {
  const { mention, prose, sentence, words } = scene;
  if (mention.kind !== 'money' || !isRestated(scene)) return [];
  const before = operandsIn(sentence.mentions, mention).filter(({ end }) => end <= mention.start);
  const total = before.find(({ kind }) => kind === 'money');
  const counted = before.find(({ kind }) => kind === 'count');
  const behind = prose.wordsIn(mention.end, sentence.end).slice(0, 3);
  const named = behind.some(({ text }) => counted?.noun !== undefined && sameStem(fold(counted.noun), text));
  if (!total || !counted || !(named || matchAt(behind, 0, words.each) > 0)) return [];
  const quotient = divide(total, counted);
  const computed = quotient.ok ? convert({ ...quotient.quantity, unit: total.unit }, mention.unit) : undefined;
  return computed
    ? [
        {
          computed,
          operands: [operandOfMention(total), operandOfMention(counted)],
          anchored:
            !isRestrained(scene) &&
            !hasPhrase(behind, words.besides) &&
            !prose.has(words.partial, mention.end, sentence.end),
        },
      ]
    : [];
}

/** Numbers looked through; more than one rate relates. */
const LIMIT = 12;

/** Two amounts of the sentence, or of it and the one before, whose quotient has the rate's unit: they may support it. */
function quotients(scene: Scene): Reading[] {
  const { mention, prose, sentence } = scene;
  if (!mention.unit.includes('/')) return [];
  const certain = isRestated(scene);
  const near = certain ? sentence.mentions : [...(prose.before(sentence)?.mentions ?? []), ...sentence.mentions];
  const amounts = operandsIn(near, mention).slice(0, LIMIT);
  return amounts.flatMap((above) =>
    amounts.flatMap((below): Reading[] => {
      const quotient = above === below ? undefined : divide(above, below);
      if (!quotient?.ok || !areAlike(mention, quotient.quantity)) return [];
      return [
        {
          computed: quotient.quantity,
          operands: [operandOfMention(above), operandOfMention(below)],
          anchored: certain && near.length <= 3,
        },
      ];
    }),
  );
}
