import type { Claim } from '#claims';
import type { Dossier } from '#figures';
import { comparedResult } from '#widgets';
import type { Block } from './prose.ts';
import type { Wanted } from './widget-nodes.ts';

/** How many equations one widget shows at most. */
const EQUATIONS = 3;

/**
 * The widgets that the text calls for: a comparison behind the first paragraph that claims a declared ratio, and one
 * product in the article, behind the first paragraph that claims what a formula gives, which shows the comparison of its
 * result too. Headings and cells call for none.
 *
 * @param claims by block
 */
export function wantedWidgets(blocks: readonly Block[], claims: readonly Claim[][], dossier: Dossier): Wanted[] {
  const shown = new Set<string>();
  let multiplied = false;
  const isNew = (key: string): boolean => !shown.has(key) && shown.add(key).has(key);
  return blocks.flatMap((block, index) => {
    if (block.role !== 'paragraph' && block.role !== 'item') return [];
    const verified = (claims[index] ?? []).filter(({ verdict }) => verdict !== 'unverifiable');
    const comparisons = verified.flatMap(({ kind, comparison }): Wanted[] => {
      if (kind !== 'ratio' || !comparison || !isNew(`${comparison.of} ${comparison.to}`)) return [];
      return [{ block, name: 'Comparison', attributes: { of: comparison.of, to: comparison.to } }];
    });
    const results = [...new Set(verified.flatMap((claim) => resultOf(claim, dossier) ?? []))];
    const [first, ...others] = results.slice(0, EQUATIONS);
    if (first === undefined || multiplied) return comparisons;
    multiplied = true;
    const compared = comparedResult(results.slice(0, EQUATIONS), dossier);
    const to = others.length > 0 ? { to: others.join(' ') } : {};
    return [
      ...comparisons.filter(({ attributes: { of, to } }) => of !== compared?.of || to !== compared?.to),
      { block, name: 'Product', attributes: { of: first, ...to } },
    ];
  });
}

/** The figure whose formula a product or a rate recomputes. */
function resultOf({ kind, operands }: Claim, { figures }: Dossier): string | undefined {
  if (kind !== 'product' && kind !== 'rate') return undefined;
  const ids = operands
    .flatMap(({ figure }) => figure ?? [])
    .sort()
    .join();
  const result = [...figures.values()].find(
    ({ formula, inputs }) => formula !== undefined && [...inputs].sort().join() === ids,
  );
  return result?.id;
}
