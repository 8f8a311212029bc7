import type { Dossier, Figure } from '#figures';
import { alike, convert, type Quantity } from '#quantities';
import type { Passage, TiedMention } from './claim.ts';
import { Names } from './names.ts';
import { Prose } from './prose.ts';
import { wordsOf } from './words/index.ts';

/** How near the words stand that name a figure: in the sentence, in the passage, in the heading or the cells before. */
const NEAR = [4, 2, 1] as const;

/**
 * Ties mentions to the article's figures: by value and unit, and by words of the figure's label or subject nearby. Where two
 * figures fit equally well none is chosen and both are named (`ambiguous`). Words inside `forced` are tied as the author says.
 *
 * @param passages in the article's order, with their mentions; they are left as they are
 * @param language BCP 47
 * @returns the mentions of each passage with `figure` or `ambiguous`
 */
export function tie(passages: readonly Passage[], dossier: Dossier, language: string): TiedMention[][] {
  const words = wordsOf(language);
  const names = new Names(dossier.figures.values(), words?.empty ?? []);
  const proses = passages.map((passage, index) => new Prose(passage, index, words));
  const figures = [...dossier.figures.values()];
  return proses.map((prose, index) =>
    prose.passage.mentions.map((mention) => {
      const forced = prose.passage.forced?.find(({ start, end }) => start <= mention.start && mention.end <= end);
      if (forced) return { ...mention, figure: forced.figure };
      const scored = figures
        .map((figure) => ({ id: figure.id, score: scoreOf(mention, figure, prose, proses.slice(0, index), names) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score);
      return chosen(mention, scored);
    }),
  );
}

function chosen(mention: TiedMention, scored: readonly { id: string; score: number }[]): TiedMention {
  const [first, second] = scored;
  if (!first) return mention;
  if (second && first.score - second.score < 1e-9) {
    return { ...mention, ambiguous: scored.filter(({ score }) => first.score - score < 1e-9).map(({ id }) => id) };
  }
  return { ...mention, figure: first.id };
}

/** 0 where value, unit or words do not fit; the value's fit counts before any words. */
function scoreOf(mention: TiedMention, figure: Figure, prose: Prose, earlier: readonly Prose[], names: Names): number {
  const value = valueFit(mention, figure.quantity);
  if (value === 0) return 0;
  const { start, end } = prose.sentenceAt(mention.start);
  const context = contextOf(prose, earlier);
  const weights = [
    names.weight(figure.id, prose, start, end),
    names.weight(figure.id, prose, 0, prose.text.length),
    context.reduce((sum, other) => sum + names.weight(figure.id, other, 0, other.text.length), 0),
  ];
  const words = weights.reduce((sum, weight, index) => sum + weight * NEAR[index]!, 0);
  return words === 0 ? 0 : value * 1000 + words;
}

/** What stands over a passage: its heading; over a table's cell the head of its row; and the passage right before. */
function contextOf(prose: Prose, earlier: readonly Prose[]): Prose[] {
  const heading = earlier.findLast(({ passage }) => passage.role === 'heading');
  const before = earlier.at(-1);
  const row =
    prose.passage.role === 'cell'
      ? earlier.findLast(({ passage }) => passage.role === 'cell' && passage.mentions.length === 0)
      : undefined;
  return [...new Set([row, heading, before].filter((other) => other !== undefined))];
}

/**
 * How well the values fit: 3 equal as written, 2 equal within the rounding of either, 0 not at all; less one for a price
 * whose "per" the text leaves out ("$2" for "$2 за GPU-час").
 */
function valueFit(mention: TiedMention, figure: Quantity): number {
  const same = sameUnit(mention, figure);
  if (!same) return 0;
  const [stated, known] = same.pair;
  const gap = Math.abs(stated.value - known.value);
  const slack = Math.max(rounding(stated), known.last === undefined ? roundingOfComputed(stated) : rounding(known));
  const computed = known.last === undefined && known.low !== null && known.high !== null && known.modifier === '=';
  const within = gap <= slack * (1 + 1e-9) || (computed && known.low! <= stated.value && stated.value <= known.high!);
  const fit = gap <= 1e-9 * Math.abs(known.value) ? 3 : within ? 2 : 0;
  return fit === 0 ? 0 : fit - same.loss;
}

/** Half a unit in the last written digit; for "about" in the last non-zero digit, but never a tenth of the value. */
function rounding({ value, modifier, last = 0, significant = 0 }: Quantity): number {
  const slack = modifier === '~' ? significant / 2 : last / 2;
  return Math.min(slack, Math.abs(value) / 10);
}

/** What was worked out is written rounded, a whole number too: "28 %" for 27.86 %, "340 раз" for 338. */
const roundingOfComputed = (stated: Quantity): number => rounding({ ...stated, modifier: '~' });

function sameUnit(mention: Quantity, figure: Quantity): { pair: [Quantity, Quantity]; loss: number } | undefined {
  const [left, right] = alike(figure, mention);
  if (left && right) return { pair: [right, left], loss: 0 };
  const [above, below] = figure.unit.split('/');
  if (!above || !below || mention.unit.includes('/')) return undefined;
  const stated = convert(mention, above);
  return stated && { pair: [stated, { ...figure, unit: above }], loss: 1 };
}
