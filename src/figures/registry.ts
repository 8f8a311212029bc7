import type { Quantity } from '#quantities';
import type { Source } from './figure.ts';
import type { FigureRow } from './schema.ts';

/*
 * What the newsroom's articles share. Every file is YAML; a name is written once per language, `{ ru: …, en: … }`.
 *
 *   content/vocabulary/scopes.yaml    <id>: { name }                       what a figure may cover
 *   content/vocabulary/bases.yaml     <id>: { name }                       how it may have been valued
 *   content/vocabulary/metrics.yaml   <id>: { name, maxAge: P90D }         what it may measure; maxAge: after how long it is stale
 *   content/vocabulary/tags.yaml      <id>: { name }                       what an article may be tagged with
 *   content/sections/<id>.yaml        name, description
 *   content/authors/<id>.yaml         name, description, kind (person unless it says organization), url, email
 *   content/sources/*.yaml            <id>: as in an article's `sources`
 *   content/figures/*.yaml            <id>: as in an article's `figures`, but `label` per language; `value` is read in `lang`
 *                                     ("en" unless given); `source` names an entry of content/sources
 *   content/events/*.yaml             <id>: { name, date, until, place, url, source, seen }; `date` to the day, month or year,
 *                                     absent where nobody has named one; `seen`: the day on which the announcement was read
 *   content/offers/*.yaml             <id>: { label, price, lang, metric, checked, source, url }; `price` is read in `lang`
 *   content/rates/*.yaml              - { date: 2025-09-19, from: USD, to: RUB, rate: 83.17, source: … }
 */

/** A name in every language of the site, by code. */
export type Names = Readonly<Record<string, string>>;

/** A word of the vocabulary. */
export interface Term {
  id: string;
  name: Names;
  /** Age in days after which a figure of this metric is stale. */
  maxAge?: number;
}

/** A figure that several articles share; its value is read in the article that names it. */
export interface SharedFigure {
  id: string;
  label: Names;
  /** The language in which `value` is written. */
  language: string;
  row: FigureRow;
  path: string;
}

/** How many units of `to` one unit of `from` was on a day. */
export interface Rate {
  /** ISO 8601, a day. */
  date: string;
  from: string;
  to: string;
  rate: number;
  source?: string;
}

/** A section or an author. */
export interface Named {
  id: string;
  name: Names;
  description?: Names;
  /** Of an author. */
  kind?: 'person' | 'organization';
  url?: string;
  email?: string;
}

/** A conference or another event that is announced. Dates are ISO 8601. */
export interface Happening {
  id: string;
  name: Names;
  /** To the day, month or year; absent where nobody has named one. */
  date?: string;
  until?: string;
  place?: Names;
  url?: string;
  source: string;
  /** The day on which the announcement was read. */
  seen: string;
}

/** What somebody asks for a service. */
export interface Offer {
  id: string;
  label: Names;
  price: Quantity;
  metric: string;
  /** The day on which the price was read, ISO 8601. */
  checked: string;
  source: string;
  url?: string;
}

export interface Registry {
  figures: ReadonlyMap<string, SharedFigure>;
  sources: ReadonlyMap<string, Source>;
  /** Authors, sections and tags by id; empty lists check nothing. */
  authors: ReadonlyMap<string, Named>;
  sections: ReadonlyMap<string, Named>;
  tags: ReadonlyMap<string, Term>;
  events: ReadonlyMap<string, Happening>;
  offers: ReadonlyMap<string, Offer>;
  vocabulary: Readonly<Record<'scope' | 'basis' | 'metric', ReadonlyMap<string, Term>>>;
  rates: readonly Rate[];
}

/** A registry that knows nothing: every id passes. */
export const emptyRegistry = (): Registry => ({
  figures: new Map(),
  sources: new Map(),
  authors: new Map(),
  sections: new Map(),
  tags: new Map(),
  events: new Map(),
  offers: new Map(),
  vocabulary: { scope: new Map(), basis: new Map(), metric: new Map() },
  rates: [],
});

/** The name of a vocabulary word in a language; English, any other language's, at last the id itself where it has none. */
export function termName(registry: Registry, list: 'scope' | 'basis' | 'metric', id: string, language: string): string {
  const name = registry.vocabulary[list].get(id)?.name;
  return name?.[language.split('-')[0] ?? ''] ?? name?.['en'] ?? Object.values(name ?? {})[0] ?? id;
}
