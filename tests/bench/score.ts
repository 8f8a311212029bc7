import type { Mention } from '#extraction';
import { currency, dimensionOf, factorOf } from '#units';

/** A quantity as a suite annotates it. */
export interface Gold {
  start: number | null;
  end: number | null;
  surface?: string | null;
  value: number;
  valueHigh?: number;
  unit: string | null;
  relation: string | null;
  optional?: boolean;
  tag?: string;
}

export interface Case {
  id: string;
  text: string;
  quantities: Gold[];
}

/** What became of one case. `relations` holds, for each judged relation, whether it was right. */
export interface Score {
  item: Case;
  gold: number;
  predicted: number;
  values: number;
  units: number;
  relations: { relation: string; right: boolean }[];
  missed: Gold[];
  false: Mention[];
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** The suites' names of units, where they are not ours. */
const names: Readonly<Record<string, string>> = {
  '%': 'percent',
  pp: 'percentage-point',
  '': 'count',
  metre: 'meter',
  kilometre: 'kilometer',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  decimetre: 'decimeter',
  picometre: 'picometer',
  nanometre: 'nanometer',
  litre: 'liter',
  millilitre: 'milliliter',
  hectolitre: 'hectoliter',
  centilitre: 'centiliter',
  'square metre': 'square-meter',
  'square kilometre': 'square-kilometer',
  'square mile': 'square-mile',
  'cubic kilometre': 'cubic-kilometer',
  'cubic foot': 'cubic-foot',
  'watt hour': 'watt-hour',
  'megawatt hour': 'megawatt-hour',
  'british thermal unit': 'british-thermal-unit',
  'kilometre per hour': 'kilometer/hour',
  'mile per hour': 'mile/hour',
  'litre/kilometre': 'liter/kilometer',
  'RUB/square metre': 'RUB/square-meter',
  'ton per day': 'ton/day',
  'kilobit per second': 'kilobit/second',
  'metre per millisecond': 'meter/millisecond',
  'kilometre per millisecond': 'kilometer/millisecond',
  'centimetre/millisecond': 'centimeter/millisecond',
  dozen: 'count',
};

const kindsOf: Readonly<Record<string, (mention: Mention) => boolean>> = {
  currency: ({ unit }) => currency(unit.split('/')[0] ?? '') !== undefined,
  percent: ({ unit }) => unit === 'percent',
  dimension: ({ kind }) => kind === 'measure' || kind === 'rate',
  range: (mention) => mention.range !== undefined || (mention.modifier !== '=' && mention.modifier !== '~'),
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1e-12, Math.abs(a), Math.abs(b));

const overlaps = (gold: Gold, start: number, end: number): boolean =>
  gold.start === null || gold.end === null || (start < gold.end && gold.start < end);

/** A hundredth of some currency. */
const cents = new Set(['cent', 'penny', 'sen']);

/** By how much a mention's value is multiplied to be in the suite's unit; `undefined` where the units have nothing in common. */
function conversion(gold: string, unit: string): number | undefined {
  if (cents.has(gold)) return currency(unit.split('/')[0] ?? '') ? 100 : undefined;
  const wanted = names[gold] ?? gold;
  const ours = wanted.includes('/') ? unit : (unit.split('/')[0] ?? unit);
  if (ours === wanted || (wanted === 'ton' && ours === 'tonne')) return 1;
  if (currency(ours) || dimensionOf(ours) === undefined || dimensionOf(ours) !== dimensionOf(wanted)) return undefined;
  const [from, to] = [factorOf(ours), factorOf(wanted)];
  if (wanted === 'day' && ours === 'month') return 30;
  return from !== undefined && to !== undefined ? from / to : undefined;
}

/** The mention's value, or the ends of its extent, against the annotated ones. */
function sameValue(gold: Gold, mention: Mention, factor: number): boolean {
  const [low, high] = mention.range ?? [mention.value, mention.value];
  return gold.valueHigh === undefined
    ? near(mention.value * factor, gold.value)
    : near(low * factor, gold.value) && near(high * factor, gold.valueHigh);
}

function relationOf({ range, modifier }: Mention): string {
  return range ? 'range' : (modifier[0] ?? '=');
}

/** Compares the mentions of one case with its annotation. Only mentions of the suite's own kind count against precision. */
export function scoreCase(item: Case, mentions: Mention[], scope: string, unitScored: boolean): Score {
  const counts = kindsOf[scope] ?? (() => true);
  const left = new Set(mentions);
  const score: Score = { item, gold: 0, predicted: 0, values: 0, units: 0, relations: [], missed: [], false: [] };
  for (const gold of item.quantities) {
    const unitMatters = unitScored && gold.unit !== null;
    const factorOf = (mention: Mention): number => (unitMatters ? (conversion(gold.unit ?? '', mention.unit) ?? 1) : 1);
    const fits = [...left].filter(
      (mention) =>
        overlaps(gold, Math.min(mention.start, mention.from), Math.max(mention.end, mention.to)) &&
        sameValue(gold, mention, factorOf(mention)),
    );
    const hit =
      fits.find((mention) => gold.unit !== null && conversion(gold.unit, mention.unit) !== undefined) ?? fits[0];
    if (hit) left.delete(hit);
    if (gold.optional) continue;
    score.gold++;
    const unit = hit && (!unitMatters || conversion(gold.unit ?? '', hit.unit) !== undefined || gold.unit === hit.noun);
    if (hit) score.values++;
    if (unit) score.units++;
    else score.missed.push(gold);
    if (hit && !unit) score.false.push(hit);
    if (gold.relation)
      score.relations.push({ relation: gold.relation, right: hit !== undefined && relationOf(hit) === gold.relation });
    if (hit) score.predicted++;
  }
  const alarms = [...left].filter((mention) => counts(mention));
  score.predicted += alarms.length;
  score.false.push(...alarms);
  return score;
}

/** One number that a reader found: where, what, in which unit (empty where it names none). */
export interface Found {
  start: number;
  end: number;
  value: number;
  unit: string;
}

/** The numbers in the mentions of the suite's own kind, both ends of an extent. */
export const numbersIn = (mentions: Mention[], scope: string): Found[] =>
  mentions
    .filter(kindsOf[scope] ?? (() => true))
    .flatMap(({ range, value, from, to, unit }) =>
      (range ?? [value]).map((number) => ({ start: from, end: to, value: number, unit })),
    );

/** The numbers of one case that were found: bare values, which is all that readers of different kinds have in common. */
export function scoreNumbers(item: Case, found: Found[]): Tally {
  const left = new Set(found);
  const tally = { right: 0, predicted: 0, gold: 0 };
  for (const gold of item.quantities) {
    for (const value of gold.valueHigh === undefined ? [gold.value] : [gold.value, gold.valueHigh]) {
      const hit = [...left].find(
        ({ start, end, value: number, unit }) =>
          overlaps(gold, start, end) && near(number * (conversion(gold.unit ?? '', unit) ?? 1), value),
      );
      if (hit) left.delete(hit);
      if (gold.optional) continue;
      tally.gold++;
      if (hit) tally.right++;
    }
  }
  tally.predicted = tally.right + left.size;
  return tally;
}

/** How many of what was found and of what is there agree. */
export interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

/** The rates of all tallies together. */
export function ratesOfAll(tallies: Tally[]): Rates {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return ratesOf(sum('right'), sum('predicted'), sum('gold'));
}

const ratesOf = (right: number, predicted: number, gold: number): Rates => {
  const [precision, recall] = [right / predicted, right / gold];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
};

/** The rates over many cases; `relation` is the mean of the recalls of the relations. */
export function totalOf(scores: Score[]): { value: Rates; unit: Rates; relation: number } {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const [gold, predicted] = [sum(({ gold: count }) => count), sum(({ predicted: count }) => count)];
  const relations = scores.flatMap((score) => score.relations);
  const recalls = [...new Set(relations.map(({ relation }) => relation))].map((relation) => {
    const own = relations.filter((item) => item.relation === relation);
    return own.filter(({ right }) => right).length / own.length;
  });
  return {
    value: ratesOf(
      sum(({ values }) => values),
      predicted,
      gold,
    ),
    unit: ratesOf(
      sum(({ units }) => units),
      predicted,
      gold,
    ),
    relation: recalls.reduce((total, recall) => total + recall, 0) / recalls.length,
  };
}
