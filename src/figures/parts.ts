import type { Figure } from './figure.ts';
import { type Expression, parseFormula } from './formula.ts';

/** A sum of products: what each product stands for, by its factors in order of their names ("gpus*hours"), and how often. */
type Sum = ReadonlyMap<string, number>;

/** More terms than anybody adds up; a formula that has more is no sum that could be read. */
const MOST_TERMS = 200;

/**
 * The figures that others are parts of, by the part's id. One is a part of another whose formula, written out down to what
 * has none, is the same sum and more: `first * price` of `(first + second) * price`. A difference has no parts.
 */
export function wholesOf(figures: ReadonlyMap<string, Figure>): Map<string, string[]> {
  const sums = new Map(
    [...figures.keys()].map((id) => [id, sumOf({ kind: 'name', id, start: 0, end: 0 }, figures, [])]),
  );
  const isSum = (sum: Sum | undefined): sum is Sum =>
    sum !== undefined && sum.size > 1 && [...sum.values()].every((count) => count > 0);
  const totals = [...sums].flatMap(([id, sum]) => (isSum(sum) ? [{ id, sum }] : []));
  const wholes = new Map<string, string[]>();
  for (const [id, part] of sums) {
    if (!part || part.size === 0) continue;
    const within = ({ sum }: { sum: Sum }): boolean =>
      sum.size > part.size && [...part].every(([term, count]) => sum.get(term) === count);
    const found = totals.filter(within).map((total) => total.id);
    if (found.length > 0) wholes.set(id, found);
  }
  return wholes;
}

/** The formula as a sum of products; `undefined` for one that goes round in a circle, can't be read or has too many terms. */
function sumOf(
  expression: Expression,
  figures: ReadonlyMap<string, Figure>,
  reading: readonly string[],
): Sum | undefined {
  if (expression.kind === 'number') return new Map([['', expression.value]]);
  if (expression.kind === 'literal') return new Map([[JSON.stringify(expression.text), 1]]);
  if (expression.kind === 'name') return sumOfFigure(expression.id, figures, reading);
  if (expression.kind === 'negative') return scaled(sumOf(expression.of, figures, reading), -1);
  const [left, right] = [expression.left, expression.right].map((side) => sumOf(side, figures, reading));
  if (!left || !right) return undefined;
  switch (expression.operator) {
    case '+':
      return added(left, right);
    case '-':
      return added(left, scaled(right, -1)!);
    case '*':
      return multiplied(left, right);
    case '/':
      return divided(left, right);
  }
}

function sumOfFigure(id: string, figures: ReadonlyMap<string, Figure>, reading: readonly string[]): Sum | undefined {
  const formula = figures.get(id)?.formula;
  if (formula === undefined) return new Map([[id, 1]]);
  const parsed = parseFormula(formula);
  return parsed.ok && !reading.includes(id) ? sumOf(parsed.expression, figures, [...reading, id]) : undefined;
}

const scaled = (sum: Sum | undefined, by: number): Sum | undefined =>
  sum && new Map([...sum].map(([term, count]) => [term, count * by]));

function added(left: Sum, right: Sum): Sum | undefined {
  const sum = new Map(left);
  for (const [term, count] of right) {
    const both = (sum.get(term) ?? 0) + count;
    if (both === 0) sum.delete(term);
    else sum.set(term, both);
  }
  return sum.size > MOST_TERMS ? undefined : sum;
}

function multiplied(left: Sum, right: Sum): Sum | undefined {
  if (left.size * right.size > MOST_TERMS) return undefined;
  const sum = new Map<string, number>();
  for (const [term, count] of left) {
    for (const [other, times] of right) {
      const product = [...term.split('*'), ...other.split('*')].filter(Boolean).sort().join('*');
      sum.set(product, (sum.get(product) ?? 0) + count * times);
    }
  }
  return sum;
}

/** A divisor of one product is a factor of another kind; of several, one factor as it stands. */
function divided(left: Sum, right: Sum): Sum | undefined {
  const [[term, count] = ['', 0], ...others] = right;
  if (others.length === 0 && count === 0) return undefined;
  const factors =
    others.length > 0
      ? [`/(${[...right].sort().join('+')})`]
      : term
          .split('*')
          .filter(Boolean)
          .map((factor) => `/${factor}`);
  return multiplied(left, new Map([[factors.sort().join('*'), others.length > 0 ? 1 : 1 / count]]));
}
