import { add, areAlike, convert, multiply, type Quantity } from '#quantities';
import { dimensionOf } from '#units';
import type { TiedMention } from './claim.ts';
import { hasPhrase, matchAt } from './phrases.ts';
import { operandOfMention, type Reading } from './reading.ts';
import { isRestrained, operandsIn, type Scene } from './scene.ts';

/** The product that stands right before the number and of which it says the result: "512 × 80 часов — это …". */
export function combined(scene: Scene): Reading[] {
  const { mention, sentence, prose } = scene;
  const before = operandsIn(sentence.mentions, mention).filter(({ end }) => end <= mention.start);
  const last = before.length - 1;
  if (last < 1 || !saysOutcome(scene, before[last]!.to)) return [];
  let first = last;
  while (first > 0 && isTimes(prose.text.slice(before[first - 1]!.to, before[first]!.from))) first -= 1;
  const groups = first < last ? [before.slice(first)] : pricedPairs(before, scene);
  if (groups.length === 0) return [];
  const products = groups.map((factors) => productOf(factors, mention));
  const computed = products.reduce((sum, product) => (sum && product ? plus(sum, product) : undefined));
  if (!computed) return [];
  const operands = groups.flat().map((factor) => operandOfMention(factor));
  return [{ computed, operands, anchored: !isRestrained(scene) && !isMore(scene, before[last]!.to) }];
}

/** "С доставкой", "plus tax": the amount holds something that the factors do not. */
const isMore = ({ mention, prose, words }: Scene, from: number): boolean => {
  const said = prose.wordsIn(from, mention.from);
  return [words.besides, words.partial].some((list) => hasPhrase(said, list));
};

const plus = (a: Quantity, b: Quantity): Quantity | undefined => {
  const sum = add(a, b);
  return sum.ok ? sum.quantity : undefined;
};

/** A multiplication sign and nothing else; the letters x and х stand for it between numbers. */
const isTimes = (gap: string): boolean => /^\s*[×xх*·✕]\s*$/iu.test(gap);

/** Whether between the factors and the number stand only words or signs that say "comes to". */
function saysOutcome({ mention, prose, words, sentence }: Scene, from: number): boolean {
  const gap = prose.text.slice(from, mention.start);
  const between = prose.wordsIn(from, mention.start);
  if (/[;]/.test(gap) || between.length > 5 || mention.start >= sentence.end) return false;
  const says = /[=≈—–]|\s-\s/.test(gap);
  const named = between.some((_, at) =>
    [words.cost, words.pointer, words.total].some((list) => matchAt(between, at, list) > 0),
  );
  const quiet = [words.cost, words.pointer, words.outcome, words.filler, words.at, words.by, words.total];
  const plain = between.every((_, at) => quiet.some((list) => matchAt(between, at, list) > 0));
  const paid = between.length === 1 && matchAt(between, 0, words.paid) > 0;
  return (
    paid ||
    (says && plain) ||
    (named && between.length <= 4 && !words.joins.some((join) => between.some(({ text }) => text === join)))
  );
}

/** "30 автобусов по 12 млн руб. и 10 трамваев по 80 млн руб.": all the priced amounts before the number, nothing else between. */
function pricedPairs(before: readonly TiedMention[], scene: Scene): TiedMention[][] {
  const groups: TiedMention[][] = [];
  for (let at = before.length - 2; at >= 0; at -= 2) {
    const group = pricedPair([before[at]!, before[at + 1]!], scene);
    if (!group) break;
    groups.unshift(group);
  }
  return groups;
}

/** "200 тонн по $400 за тонну", "24 вагона по 68 тонн": an amount, then right behind it the price or the size of its unit. */
function pricedPair(
  [amount, price]: [TiedMention, TiedMention],
  { prose, sentence, words }: Scene,
): TiedMention[] | undefined {
  const between = prose.wordsIn(amount.to, price.from);
  const lead = [...between, ...prose.wordsIn(price.from, price.start)];
  const each = matchAt(prose.wordsIn(price.end, sentence.end), 0, words.each) > 0 && hasPhrase(lead, words.of);
  if (lead.length === 0 || lead.length > 3 || !(each || hasPhrase(lead, words.at))) return undefined;
  if (/[,;:()]/.test(prose.text.slice(amount.to, price.from))) return undefined;
  const [, per] = price.unit.split('/');
  if (per !== undefined) return areAlikeUnits(amount, per) ? [amount, price] : undefined;
  const counted = amount.kind === 'count' || amount.kind === 'number';
  const single = price.kind === 'money' || price.kind === 'measure';
  return counted && single ? [amount, price] : undefined;
}

const areAlikeUnits = (amount: Quantity, unit: string): boolean =>
  convert(amount, unit) !== undefined || (amount.unit === 'count' && dimensionOf(unit) === 'count');

/** The product in the unit of what it is said to come to; machine time may be said of accelerators × hours. */
function productOf(factors: readonly TiedMention[], result: TiedMention): Quantity | undefined {
  let total: Quantity | undefined;
  for (const factor of factors) {
    const next = total ? multiply(total, factor) : { ok: true as const, quantity: factor };
    if (!next.ok) return undefined;
    total = next.quantity;
  }
  if (!total) return undefined;
  if (areAlike(total, result)) return total;
  return total.unit === 'hour' && result.unit === 'gpu-hour' ? { ...total, unit: 'gpu-hour' } : undefined;
}
