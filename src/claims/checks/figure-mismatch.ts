import type { Dossier } from '#figures';
import type { Finding } from '#messages';
import { agreementOf, alike } from '#quantities';
import type { Passage } from '../claim.ts';
import { type Check, finding } from './check.ts';

/** Words tied to a figure by hand that say another value than the figure has, or name no figure of the article. */
export const figureMismatch: Check = {
  ruleId: 'figure-mismatch',
  find: ({ passages, dossier }) =>
    passages.flatMap((passage, index) =>
      (passage.forced ?? []).flatMap((forced) =>
        check(forced, passage, dossier).map((found) => ({ passage: index, finding: found })),
      ),
    ),
};

function check(
  { start, end, figure: id }: NonNullable<Passage['forced']>[number],
  passage: Passage,
  dossier: Dossier,
): Finding[] {
  const figure = dossier.figures.get(id);
  if (!figure) return [finding('figure-mismatch', passage, [start, end], { variant: 'unknown', values: { name: id } })];
  const inside = passage.mentions.filter((mention) => start <= mention.start && mention.end <= end);
  if (inside.length === 0 && start < end) {
    const more = { variant: 'no-number', severity: 'warning', values: { name: id } } as const;
    return [finding('figure-mismatch', passage, [start, end], more)];
  }
  return inside.flatMap((mention) => {
    const [known, stated] = alike(figure.quantity, mention);
    const agrees =
      known &&
      stated &&
      agreementOf(
        { ...stated, modifier: stated.modifier === '=' ? '~' : stated.modifier },
        { ...known, modifier: '=', low: known.value, high: known.value },
      ) !== 'apart';
    if (agrees) return [];
    const values = { name: id, known: figure.quantity };
    return [
      finding('figure-mismatch', passage, [mention.start, mention.end], {
        actual: mention,
        expected: [figure.quantity],
        values,
      }),
    ];
  });
}
