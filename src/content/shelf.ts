import { grouped, inLanguage, type Listed } from './queries.ts';

/** The articles of one language, with what pages look them up by. Every list is newest first. */
export interface Shelf<Entry> {
  all: Entry[];
  sections: Map<string, Entry[]>;
  authors: Map<string, Entry[]>;
  tags: Map<string, Entry[]>;
  /** By month of publication in the site's time zone, "2025-09". */
  months: Map<string, Entry[]>;
  /** The articles published next before and after one, by its id. */
  neighbors: (id: string) => { earlier?: Entry; later?: Entry };
  /** Articles that share most with one, best first. */
  related: (entry: Entry, count: number) => Entry[];
}

/** What a shared figure, subject and tag are worth: the rarer says more. */
const WEIGHTS = { ref: 3, subject: 2, tag: 1 };

/** Only so many of the newest articles under one key are looked at, so that a site of any size stays fast. */
const LOOKED_AT = 200;

/**
 * Puts the articles of one language in order.
 *
 * @param timeZone IANA, of the months
 */
export function shelve<Entry extends Listed>(entries: readonly Entry[], lang: string, timeZone: string): Shelf<Entry> {
  const all = inLanguage(entries, lang);
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const month = new Intl.DateTimeFormat('sv', { timeZone, year: 'numeric', month: '2-digit' });
  const bonds = grouped(all, bondsOf);
  return {
    all,
    sections: grouped(all, ({ data }) => [data.section]),
    authors: grouped(all, ({ data }) => data.authors),
    tags: grouped(all, ({ data }) => data.tags),
    months: grouped(all, ({ data }) => [month.format(new Date(data.published))]),
    neighbors(id) {
      const place = places.get(id);
      if (place === undefined) return {};
      const [later, earlier] = [all[place - 1], all[place + 1]];
      return { ...(earlier ? { earlier } : {}), ...(later ? { later } : {}) };
    },
    related: (entry, count) => relatedTo(entry, bonds, places).slice(0, count),
  };
}

/** What ties an article to others, as "kind key". */
const bondsOf = ({ data }: Listed): string[] => [
  ...data.figures.flatMap(({ ref, subject }) => [
    ...(ref ? [`ref ${ref}`] : []),
    ...(subject ? [`subject ${subject}`] : []),
  ]),
  ...data.tags.map((tag) => `tag ${tag}`),
];

function relatedTo<Entry extends Listed>(
  entry: Entry,
  bonds: ReadonlyMap<string, readonly Entry[]>,
  places: ReadonlyMap<string, number>,
): Entry[] {
  const scores = new Map<Entry, number>();
  for (const bond of new Set(bondsOf(entry))) {
    const weight = WEIGHTS[bond.slice(0, bond.indexOf(' ')) as keyof typeof WEIGHTS];
    for (const other of bonds.get(bond)?.slice(0, LOOKED_AT) ?? []) {
      if (other.id !== entry.id) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([a, left], [b, right]) => right - left || places.get(a.id)! - places.get(b.id)!)
    .map(([other]) => other);
}
