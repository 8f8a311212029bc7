/** What the queries read of an article entry. */
export interface Listed {
  id: string;
  data: {
    slug: string;
    lang: string;
    section: string;
    published: Date | string;
    authors: readonly string[];
    tags: readonly string[];
    figures: readonly { subject?: string; ref?: string }[];
  };
}

const timeOf = (entry: Listed): number => new Date(entry.data.published).getTime();

/** When an article was corrected last, as written; `undefined` for one that never was. */
export const changedLast = ({
  updated,
  corrections,
}: {
  updated?: string;
  corrections: readonly { date: string }[];
}): string | undefined =>
  updated ??
  corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);

/** The entries, newest first; of two published at one moment the one whose slug sorts first. */
export function latest<Entry extends Listed>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) => timeOf(b) - timeOf(a) || (a.data.slug < b.data.slug ? -1 : Number(a.data.slug > b.data.slug)),
  );
}

/** The entries in one language, newest first. */
export function inLanguage<Entry extends Listed>(entries: readonly Entry[], lang: string): Entry[] {
  return latest(entries.filter((entry) => entry.data.lang === lang));
}

/** The entries of one section, newest first. */
export function inSection<Entry extends Listed>(entries: readonly Entry[], section: string): Entry[] {
  return latest(entries.filter((entry) => entry.data.section === section));
}

/** The article's entries in all its languages, itself included, in the order of `languages`. */
export function translationsOf<Entry extends Listed>(
  entries: readonly Entry[],
  slug: string,
  languages: readonly string[],
): Entry[] {
  return languages.flatMap((lang) => entries.filter((entry) => entry.data.slug === slug && entry.data.lang === lang));
}

/** The entries under each of their keys, in their own order; keys in the order in which they first appear. */
export function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

/** The pages of a list, at least one. */
export function pagesOf<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, page) => entries.slice(page * size, (page + 1) * size));
}
