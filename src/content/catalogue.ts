import type { Figure, RankedFigure, Source } from '#figures';
import { grouped } from './queries.ts';

/** What the catalogue reads of an article entry. */
export interface Sourced {
  id: string;
  data: {
    figures: readonly Figure[];
    sources: readonly Source[];
    /** The figures of the article that each is a part of, by its id. */
    wholes?: Readonly<Record<string, readonly string[]>>;
  };
}

/** A figure of the site: one row, however many articles have it. */
export interface CatalogueFigure<Entry> {
  /** Unlike that of any other row. */
  key: string;
  figure: Figure;
  source?: Source;
  /** The articles that have it, with its id in each. */
  uses: { entry: Entry; id: string }[];
  /** Keys of the rows that it is a part of, in whichever article. */
  wholes: string[];
}

/** A source of the site, with the articles that rest on it. */
export interface CatalogueSource<Entry> {
  source: Source;
  uses: Entry[];
}

/**
 * Every figure of the articles, in the order of the articles and within each as it stands there; figures of two articles
 * that say the same (one entry of the registry, or the same value of the same metric, subject, scope and speaker) are one.
 */
export function figuresOf<Entry extends Sourced>(entries: readonly Entry[]): CatalogueFigure<Entry>[] {
  const rows = new Map<string, CatalogueFigure<Entry>>();
  for (const entry of entries) {
    const sources = new Map(entry.data.sources.map((source) => [source.id, source]));
    for (const figure of entry.data.figures) {
      const key = keyOf(entry, figure);
      const row = rows.get(key);
      const use = { entry, id: figure.id };
      const source = sources.get(figure.source ?? '');
      if (row) row.uses.push(use);
      else rows.set(key, { key, figure, ...(source ? { source } : {}), uses: [use], wholes: [] });
    }
  }
  for (const row of rows.values()) row.wholes = wholesOf(row);
  return [...rows.values()];
}

/**
 * The rows as a ranking takes them.
 *
 * @param address of an article's page
 * @param own the article that ranks, if one does
 */
export const rankedFigures = <Entry extends Sourced>(
  rows: readonly CatalogueFigure<Entry>[],
  address: (entry: Entry) => string,
  own?: Entry,
): RankedFigure[] =>
  rows.map(({ key, figure, source, uses, wholes }) => {
    const { entry, id } = uses.find((use) => use.entry === own) ?? uses[0]!;
    const article = entry === own ? '' : address(entry);
    const place = { href: `${article}#figure-${id}`, ...(article ? { article } : {}) };
    return { key, figure, ...(source ? { source } : {}), wholes, ...place };
  });

const keyOf = (entry: Sourced, figure: Figure): string => sameness(figure) ?? `${entry.id} ${figure.id}`;

/** The rows of the figures that a row is a part of, wherever it stands. */
function wholesOf<Entry extends Sourced>({ key, uses }: CatalogueFigure<Entry>): string[] {
  const keys = uses.flatMap(({ entry, id }) => {
    const ids = entry.data.wholes?.[id] ?? [];
    return entry.data.figures.filter((figure) => ids.includes(figure.id)).map((whole) => keyOf(entry, whole));
  });
  return [...new Set(keys)].filter((whole) => whole !== key);
}

/** What two figures must share to be one; `undefined` where a figure says too little to be told from others. */
function sameness({ ref, metric, subject, scope, basis, who, quantity }: Figure): string | undefined {
  if (ref) return `ref ${ref}`;
  if (!metric || !subject) return undefined;
  const { value, low, high, unit, per } = quantity;
  return JSON.stringify([metric, subject, scope, basis, who, value, low, high, unit, per]);
}

/** Every source of the articles, by publisher and title; the same title at the same address is one source. */
export function sourcesOf<Entry extends Sourced>(
  entries: readonly Entry[],
  language: string,
): CatalogueSource<Entry>[] {
  const pairs = entries.flatMap((entry) => entry.data.sources.map((source) => ({ entry, source })));
  const groups = grouped(pairs, ({ source: { url, publisher, title } }) => [[url, publisher, title].join(' ')]);
  const order = new Intl.Collator(language);
  return [...groups.values()]
    .map((group) => ({ source: group[0]!.source, uses: [...new Set(group.map(({ entry }) => entry))] }))
    .sort(
      ({ source: a }, { source: b }) =>
        order.compare(a.publisher ?? a.title, b.publisher ?? b.title) || order.compare(a.title, b.title),
    );
}
