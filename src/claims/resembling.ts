import type { Dossier, Figure } from '#figures';
import { alike } from '#quantities';
import type { TiedMention } from './claim.ts';
import type { Names } from './names.ts';
import type { Prose } from './prose.ts';

/**
 * The figure that an untied number may have been meant for: of its unit, named by the words of the sentence more than any other,
 * and told by no other number there. `undefined` where none is or several are.
 */
export function resembling(mention: TiedMention, prose: Prose, dossier: Dossier, names: Names): Figure | undefined {
  const sentence = prose.sentenceAt(mention.start);
  const told = new Set(sentence.mentions.map(({ figure }) => figure));
  const named = [...dossier.figures.values()]
    .filter((figure) => !told.has(figure.id) && alike(figure.quantity, mention)[1] !== undefined)
    .map((figure) => ({ figure, weight: names.weight(figure.id, prose, sentence.start, sentence.end) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = named;
  const distinct = first !== undefined && first.weight > 0 && first.weight > (second?.weight ?? 0) + 1e-9;
  return distinct ? first.figure : undefined;
}
