import { currency, factorOf, unit } from '#units';

/**
 * A unit taken apart: what it measures, with exponents, how many base units it is, and its own words for each dimension.
 * Bases: the currency's code, `count` for counted things, else the dimension's name ("duration", "gpu-time").
 */
export interface UnitExpression {
  bases: ReadonlyMap<string, { exponent: number; id: string }>;
  /** How many base units one is (3600 for `hour`, 0.01 for `percent`). */
  factor: number;
}

/** Units without a dimension: they scale a number and vanish in products. */
const isPure = (id: string): boolean => id === 'times' || unit(id)?.dimension === 'ratio';

/** The base that a single unit measures, or `undefined` for an unknown unit. */
function baseOf(id: string): string | undefined {
  if (currency(id)) return id;
  const row = unit(id);
  return row?.dimension === 'temperature' ? id : row?.dimension;
}

/**
 * Reads `USD/gpu-hour`, `kilometer/hour`, `USD*hour/count`: factors joined by `*`, then denominators after each `/`.
 * `undefined` where a part is unknown.
 */
export function parseUnit(expression: string): UnitExpression | undefined {
  const bases = new Map<string, { exponent: number; id: string }>();
  let factor = 1;
  const parts = expression
    .split('/')
    .flatMap((part, index) => part.split('*').map((id) => ({ id, sign: index ? -1 : 1 })));
  for (const { id, sign } of parts) {
    if (id === '1' && sign === 1) continue;
    factor *= (factorOf(id) ?? 1) ** sign;
    if (isPure(id)) continue;
    for (const part of partsOf(id)) {
      const base = baseOf(part);
      if (base === undefined) return undefined;
      const known = bases.get(base);
      bases.set(base, { exponent: (known?.exponent ?? 0) + sign, id: known?.id ?? part });
    }
  }
  return { bases, factor };
}

/** Dimensions that are products of others, with the units of those whose product is their base unit. */
const derived: Readonly<Record<string, readonly string[]>> = { energy: ['watt', 'second'], area: ['meter', 'meter'] };

/** Names of products that are not made of their parts' names. */
const products: Readonly<Record<string, string>> = {
  'watt-second': 'joule',
  'meter-meter': 'square-meter',
  'kilometer-kilometer': 'square-kilometer',
};

/** The units whose product a unit is: megawatt and hour for `megawatt-hour`; itself where it is no product. */
function partsOf(id: string): readonly string[] {
  const base = derived[unit(id)?.dimension ?? ''];
  if (!base) return [id];
  const named = id.split('-');
  return named.length === base.length && named.every((part, i) => baseOf(part) === baseOf(base[i]!)) ? named : base;
}

/** The unit of `a × b` (sign 1) or `a ÷ b` (sign −1), and the number that the product of the two values takes on with it. */
export function combineUnits(a: string, b: string, sign: 1 | -1): { unit: string; factor: number } | undefined {
  const [left, right] = [parseUnit(a), parseUnit(b)];
  if (!left || !right) return undefined;
  const bases = new Map(left.bases);
  for (const [base, { exponent, id }] of right.bases) {
    const known = bases.get(base);
    bases.set(base, { exponent: (known?.exponent ?? 0) + sign * exponent, id: known?.id ?? id });
  }
  const result = writeUnit(bases);
  return { unit: result, factor: (left.factor * right.factor ** sign) / (parseUnit(result)?.factor ?? 1) };
}

/** A count vanishes beside anything else: 512 accelerators × 80 hours are hours. */
function writeUnit(bases: UnitExpression['bases']): string {
  const list = [...bases].filter(([, { exponent }]) => exponent !== 0);
  const repeat = (sign: 1 | -1) =>
    list.flatMap(([base, { exponent, id }]) =>
      (sign === 1 && base === 'count') || exponent * sign < 0
        ? []
        : Array.from({ length: Math.abs(exponent) }, () => id),
    );
  const [above, below] = [named(repeat(1)), named(repeat(-1))];
  if (above.length + below.length > 0) return [above.join('*') || '1', ...below].join('/');
  return list.length > 0 ? 'count' : 'times';
}

/** The units with the first product among them that has a name of its own under that name: megawatt and hour. */
function named(ids: readonly string[]): string[] {
  for (const [i, a] of ids.entries()) {
    for (const [k, b] of ids.entries()) {
      const name = products[`${a}-${b}`] ?? `${a}-${b}`;
      if (i === k || !unit(name)) continue;
      return [name, ...ids.filter((_, at) => at !== i && at !== k)];
    }
  }
  return [...ids];
}

/** How many units of `to` one unit of `from` is; `undefined` where they measure different things. */
export function unitFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [a, b] = [parseUnit(from), parseUnit(to)];
  if (!a || !b || !sameBases(a, b)) return undefined;
  return a.factor / b.factor;
}

function sameBases(a: UnitExpression, b: UnitExpression): boolean {
  const exponents = ({ bases }: UnitExpression) =>
    new Map([...bases].flatMap(([base, { exponent }]) => (exponent === 0 ? [] : [[base, exponent] as const])));
  const [left, right] = [exponents(a), exponents(b)];
  return left.size === right.size && [...left].every(([base, exponent]) => right.get(base) === exponent);
}

/** Whether the unit is a plain number: `times`, `percent` and the like. */
export const isDimensionless = (expression: string): boolean => {
  const parsed = parseUnit(expression);
  return parsed !== undefined && [...parsed.bases.values()].every(({ exponent }) => exponent === 0);
};
