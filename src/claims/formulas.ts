import { type Figure, operandOf, operatorOf } from '#figures';
import type { Operand } from '#messages';
import { areAlike, convert } from '#quantities';
import type { TiedMention } from './claim.ts';
import { operandOfMention, type Reading } from './reading.ts';
import { matchAt } from './phrases.ts';
import { isRestrained, type Scene } from './scene.ts';

/**
 * The readings of a number as the result of one of the article's formulas with this operation. A number tied to a formula's
 * figure is recomputed by it; an untied one is held to a formula (and may be contradicted) where the sentence names all that
 * the formula reads and then says what comes out.
 *
 * @param wanted the formula's last operation
 * @param declared whether the words themselves say that the number is such a result
 */
export function formulaReadings(scene: Scene, wanted: '+' | '-' | '*' | '/', declared = false): Reading[] {
  const { mention, dossier } = scene;
  const readings: Reading[] = [];
  for (const figure of dossier.figures.values()) {
    const computed = figure.formula === undefined ? undefined : (figure.computed ?? figure.quantity);
    const operator = operatorOf(figure.formula ?? '');
    if (!computed || operator !== wanted) continue;
    const inputs = inputsOf(figure, scene);
    const tied =
      mention.figure === figure.id && (declared || figure.literal === undefined || inputs.every(({ near }) => near));
    const named = mention.figure === undefined && isOutcome(figure, inputs, scene, declared);
    if (!tied && !named) continue;
    const same = areAlike(mention, computed) ? computed : withoutPer(mention, computed);
    if (!same) continue;
    const operands = inputs.map(({ operand }) => operand);
    readings.push({ computed: same, operands, anchored: named && !isRestrained(scene) });
  }
  return readings;
}

interface Input {
  operand: Operand;
  /** The mention of it in the claim's sentence, before the claim. */
  mention?: TiedMention;
  /** Whether the passage mentions it before the claim. */
  near: boolean;
}

function inputsOf({ inputs }: Figure, { dossier, prose, sentence, mention }: Scene): Input[] {
  return inputs.flatMap((id) => {
    const figure = dossier.figures.get(id);
    if (!figure) return [];
    const tied = prose.passage.mentions.filter((other) => other.figure === id && other.end <= mention.start);
    const nearest = tied.at(-1);
    const inside = nearest && nearest.start >= sentence.start ? nearest : undefined;
    const operand = nearest
      ? { ...operandOfMention(nearest), figure: id, label: figure.label, amount: figure.quantity }
      : operandOf(figure);
    return [{ operand, near: nearest !== undefined, ...(inside ? { mention: inside } : {}) }];
  });
}

/**
 * Whether the number is certainly said to be what the formula gives: its inputs are all told in the passage before, or the
 * sentence names the computed figure by its whole label, and a word of outcome leads to the number.
 */
function isOutcome(figure: Figure, inputs: readonly Input[], scene: Scene, declared: boolean): boolean {
  const { mention, prose, sentence, words } = scene;
  if (inputs.length < 2 || figure.inputs.length !== inputs.length) return false;
  const told = inputs.every(({ near }) => near);
  const named = scene.names.isLabeled(figure.id, prose, sentence.start, sentence.end);
  if (!told && !named) return false;
  const inside = inputs.flatMap((input) => input.mention?.end ?? []);
  const last = Math.max(sentence.start, ...inside);
  const others = sentence.mentions.some(({ start, end }) => start >= last && end <= mention.start);
  if (others) return declared && told;
  const between = prose.wordsIn(last, mention.from);
  const leading = inside.length > 0 ? between : between.slice(-3);
  const leads = leading.some(
    (_, at) => matchAt(leading, at, words.cost) > 0 || matchAt(leading, at, words.pointer) > 0,
  );
  return (declared && told) || (leads && between.length <= (inside.length > 0 ? 8 : 12));
}

/** A price whose "per" the text leaves out: "час обойдётся в $7,18"; in the mention's unit, `undefined` where it is no such price. */
export function withoutPer(mention: TiedMention, computed: Reading['computed']): Reading['computed'] | undefined {
  const [above, below] = computed.unit.split('/');
  if (!above || !below || mention.unit.includes('/')) return undefined;
  return convert({ ...computed, unit: above }, mention.unit);
}
