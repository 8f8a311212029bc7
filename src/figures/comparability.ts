import { alike, unitFactor } from '#quantities';
import { currency } from '#units';
import type { Comparison, Dossier, Figure } from './figure.ts';
import type { Rate } from './registry.ts';

/** One reason why two figures are not like for like. `unknown`: one side does not say. */
export interface Difference {
  aspect: 'scope' | 'basis' | 'price-year' | 'currency' | 'unit';
  of: string;
  to: string;
  unknown: boolean;
}

const UNKNOWN = 'unknown';

/**
 * Why two figures are not like for like: what they cover, how they were valued, the year of their prices, their currency.
 * An aspect that a figure leaves out says nothing; "unknown" says that nobody knows. Empty where nothing differs.
 */
export function differencesBetween(a: Figure, b: Figure, rates: readonly Rate[] = []): Difference[] {
  const aspects: [Difference['aspect'], string | undefined, string | undefined][] = [
    ['scope', a.scope, b.scope],
    ['basis', a.basis, b.basis],
    ['price-year', a.priceYear?.toString(), b.priceYear?.toString()],
  ];
  const found = aspects.flatMap(([aspect, of, to]): Difference[] => {
    if (of === undefined || to === undefined || (of === to && of !== UNKNOWN)) return [];
    return [{ aspect, of, to, unknown: of === UNKNOWN || to === UNKNOWN }];
  });
  const [left, right] = [a.quantity.unit, b.quantity.unit];
  if (alike(a.quantity, b.quantity)[0] !== undefined) return found;
  const money = moneyOf(left) !== undefined && moneyOf(right) !== undefined;
  if (money && rateBetween(a, b, rates) !== undefined) return found;
  return [...found, { aspect: money ? 'currency' : 'unit', of: left, to: right, unknown: false }];
}

/**
 * How many units of `b`'s currency one unit of `a`'s is: the newest rate not after the later of the two figures' dates.
 * `undefined` without such a rate, or where the units differ in more than the currency.
 */
export function rateBetween(a: Figure, b: Figure, rates: readonly Rate[]): number | undefined {
  const [from, to] = [moneyOf(a.quantity.unit), moneyOf(b.quantity.unit)];
  if (!from || !to || unitFactor(a.quantity.unit.replace(from, to), b.quantity.unit) === undefined) return undefined;
  const day = [a.date ?? '', b.date ?? ''].sort().at(-1) || '9999';
  const dated = rates
    .filter(({ date }) => date.slice(0, day.length) <= day)
    .filter((rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
  const newest = dated.at(-1);
  if (!newest) return undefined;
  return newest.from === from ? newest.rate : 1 / newest.rate;
}

const moneyOf = (unit: string): string | undefined => {
  const code = unit.split('/')[0] ?? '';
  return currency(code) ? code : undefined;
};

/** How far two figures are from like for like: a difference counts one, an unknown aspect a half. */
const distance = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { unknown }) => sum + (unknown ? 0.5 : 1), 0);

/**
 * Pairs of the article that compare the same two subjects better: declared comparisons first, then any two figures of one
 * metric. At most two, the best first; none that is worse than the pair itself.
 */
export function likeForLike(dossier: Dossier, { of, to }: Pick<Comparison, 'of' | 'to'>): { of: string; to: string }[] {
  const [a, b] = [dossier.figures.get(of), dossier.figures.get(to)];
  if (!a?.subject || !b?.subject) return [];
  const own = distance(differencesBetween(a, b));
  const isSame = (left: string, right: string) => (left === of && right === to) || (left === to && right === of);
  const rate = (left: Figure, right: Figure, declared: boolean) => {
    const subjects = left.subject === a.subject && right.subject === b.subject;
    if (!subjects || left.metric !== a.metric || right.metric !== b.metric || isSame(left.id, right.id)) return [];
    const far = distance(differencesBetween(left, right));
    return far < own || (declared && far <= own) ? [{ of: left.id, to: right.id, far, declared }] : [];
  };
  const declared = dossier.comparisons.flatMap(({ of: left, to: right }) => {
    const [x, y] = [dossier.figures.get(left), dossier.figures.get(right)];
    return x && y ? [...rate(x, y, true), ...rate(y, x, true)] : [];
  });
  const figures = [...dossier.figures.values()];
  const any = figures.flatMap((x) => figures.flatMap((y) => rate(x, y, false)));
  return (declared.length > 0 ? declared : any)
    .sort((x, y) => x.far - y.far)
    .slice(0, 2)
    .map((pair) => ({ of: pair.of, to: pair.to }));
}
