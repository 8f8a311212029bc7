import { differencesBetween, type Dossier, type Figure, likeForLike, operandOf, type Rate } from '#figures';
import { type Finding, rules } from '#messages';
import type { Claim, Passage } from './claim.ts';
import type { TermName } from './comparable.ts';

/** Figures that neither the text nor a formula, a comparison or a widget uses (`unused-figure`), at their entries. */
export function unusedFigures(
  passages: readonly Passage[],
  dossier: Dossier,
  placed: Iterable<string> = [],
): Finding[] {
  const used = new Set(placed);
  for (const { mentions, forced = [] } of passages) {
    for (const { figure, ambiguous = [] } of mentions)
      for (const id of [figure, ...ambiguous]) if (id !== undefined) used.add(id);
    for (const { figure } of forced) used.add(figure);
  }
  for (const { of, to } of dossier.comparisons) used.add(of).add(to);
  for (const { inputs } of dossier.figures.values()) for (const id of inputs) used.add(id);
  return [...dossier.figures.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, start, end }) => ({
      ruleId: 'unused-figure',
      severity: rules['unused-figure'],
      start,
      end,
      surface: id,
      values: { name: id },
    }));
}

/** Declared comparisons of unlike figures without a note, which no claim of the text has brought up (`not-comparable`). */
export function unexplainedComparisons(
  claims: readonly (readonly Claim[])[],
  dossier: Dossier,
  rates: readonly Rate[],
  term: TermName,
): Finding[] {
  const told = claims.flat().filter(({ verdict }) => verdict !== 'unverifiable');
  return dossier.comparisons.flatMap(({ of, to, note, start, end }): Finding[] => {
    const [a, b] = [dossier.figures.get(of), dossier.figures.get(to)];
    const claimed = told.some(({ comparison }) => comparison?.of === of && comparison.to === to);
    if (note !== undefined || claimed || !a || !b) return [];
    return unlike(a, b, dossier, rates, term).map((finding) => ({ ...finding, start, end, surface: `${of} : ${to}` }));
  });
}

function unlike(a: Figure, b: Figure, dossier: Dossier, rates: readonly Rate[], term: TermName): Finding[] {
  const differences = differencesBetween(a, b, rates);
  const first = differences.find(({ unknown }) => !unknown) ?? differences[0];
  if (!first) return [];
  const better = likeForLike(dossier, { of: a.id, to: b.id });
  const label = (id: string) => dossier.figures.get(id)?.label ?? id;
  const pairs = better.map(({ of, to }) => `${label(of)} — ${label(to)}`).join('; ');
  const operands = [operandOf(a), operandOf(b)];
  return [
    {
      ruleId: 'not-comparable',
      severity: first.unknown ? 'info' : rules['not-comparable'],
      variant: `${first.unknown ? 'unknown' : first.aspect}${pairs ? '-better' : ''}`,
      start: a.start,
      end: a.end,
      surface: '',
      operands,
      values: { of: term(first.aspect, first.of), to: term(first.aspect, first.to), better: pairs },
    },
  ];
}
