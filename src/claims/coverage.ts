import type { Dossier, Figure } from '#figures';
import type { Claim, Passage } from './claim.ts';

/** How much of an article was checked. */
export interface CheckedNumbers {
  /** Mentions in the body, dates apart. */
  numbers: number;
  /** Those tied to a figure with a source, or part of a claim that could be verified. */
  checked: number;
  claims: number;
}

/** Counts the numbers of the body (title and lead apart) and how many of them were checked. */
export function coverageOf(
  passages: readonly Passage[],
  claims: readonly (readonly Claim[])[],
  dossier: Dossier,
): CheckedNumbers {
  const total: CheckedNumbers = { numbers: 0, checked: 0, claims: 0 };
  passages.forEach(({ mentions, role }, index) => {
    const own = claims[index] ?? [];
    if (role === 'title' || role === 'lead') return;
    const verified = own.filter(({ verdict }) => verdict !== 'unverifiable');
    const spans = verified.flatMap(({ start, end, operands }) => [
      { start, end },
      ...operands.flatMap(({ surface, passage = index, start: from = -1, end: to = -1 }) =>
        surface !== undefined && passage === index ? [{ start: from, end: to }] : [],
      ),
    ]);
    const numbers = mentions.filter(({ kind }) => kind !== 'date');
    total.numbers += numbers.length;
    total.claims += own.length;
    total.checked += numbers.filter(
      ({ figure, start, end }) =>
        isSourced(figure, dossier) || spans.some((span) => span.start <= start && end <= span.end),
    ).length;
  });
  return total;
}

/** Whether the figure has a source, or all that its formula reads have one. */
export function isSourced(id: string | undefined, { figures }: Dossier, depth = 0): boolean {
  const figure: Figure | undefined = id === undefined ? undefined : figures.get(id);
  if (!figure || depth > 20) return false;
  if (figure.source !== undefined || figure.ref !== undefined) return true;
  return (
    figure.literal === undefined && figure.inputs.every((input) => isSourced(input, { figures } as Dossier, depth + 1))
  );
}
