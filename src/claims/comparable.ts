import { type Comparison, type Difference, differencesBetween, type Dossier, likeForLike, type Rate } from '#figures';
import type { ClaimKind } from './claim.ts';
import type { Reading } from './reading.ts';

/** The vocabulary's name of a scope or basis, in the article's language. */
export type TermName = (aspect: string, id: string) => string;

/** Whether what a claim sets side by side is like for like. */
export interface Comparability {
  differences: Difference[];
  /** Whether all differences are that somebody does not say. */
  unknown: boolean;
  /** Pairs of the article that compare the same subjects better. */
  better: { of: string; to: string }[];
}

const comparable: Comparability = { differences: [], unknown: false, better: [] };

/** Claims that set two figures beside each other; factors of a product need not be alike. */
const COMPARING = new Set<ClaimKind>(['ratio', 'percent-change', 'difference']);

/** What differs between the two figures of a claim; nothing where a declared comparison says so in its note. */
export function comparabilityOf(
  kind: ClaimKind,
  reading: Reading | undefined,
  dossier: Dossier,
  rates: readonly Rate[],
): Comparability {
  const [of, to] = reading?.operands ?? [];
  if (!COMPARING.has(kind) || !reading?.anchored || of?.figure === undefined || to?.figure === undefined)
    return comparable;
  const [a, b] = [dossier.figures.get(of.figure), dossier.figures.get(to.figure)];
  if (!a || !b || declaredPair(dossier, a.id, b.id)?.note !== undefined) return comparable;
  const differences = differencesBetween(a, b, rates);
  return {
    differences,
    unknown: differences.length > 0 && differences.every(({ unknown }) => unknown),
    better: differences.length > 0 ? likeForLike(dossier, { of: a.id, to: b.id }) : [],
  };
}

/** The comparison that the author declares between two figures, whichever stands first. */
export const declaredPair = (dossier: Dossier, a: string, b: string): Comparison | undefined =>
  dossier.comparisons.find(({ of, to }) => (of === a && to === b) || (of === b && to === a));
