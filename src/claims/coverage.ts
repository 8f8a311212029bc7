import type { Dossier } from '#figures';
import type { Claim, Passage, TiedMention } from './claim.ts';

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
    if (role === 'title' || role === 'lead') return;
    const numbers = mentions.filter(({ kind }) => kind !== 'date');
    total.numbers += numbers.length;
    total.claims += claims[index]?.length ?? 0;
    total.checked += numbers.filter((mention) => isVerified(mention, index, claims, dossier)).length;
  });
  return total;
}

/** Whether a number is tied to a sourced figure, or is part of a claim that could be verified. */
export function isVerified(
  { figure, start, end }: TiedMention,
  passage: number,
  claims: readonly (readonly Claim[])[],
  dossier: Dossier,
): boolean {
  if (isSourced(figure, dossier)) return true;
  return (claims[passage] ?? []).some((claim) => {
    if (claim.verdict === 'unverifiable') return false;
    const operands = claim.operands.filter(
      (operand) => operand.surface !== undefined && (operand.passage ?? passage) === passage,
    );
    return [claim, ...operands].some((span) => (span.start ?? 0) <= start && end <= (span.end ?? 0));
  });
}

/** Whether the figure has a source, or all that its formula reads have one. */
export function isSourced(id: string | undefined, dossier: Dossier, depth = 0): boolean {
  const figure = id === undefined ? undefined : dossier.figures.get(id);
  if (!figure || depth > 20) return false;
  if (figure.source !== undefined || figure.ref !== undefined) return true;
  return figure.literal === undefined && figure.inputs.every((input) => isSourced(input, dossier, depth + 1));
}
