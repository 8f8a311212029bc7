/** What the queries read of an article entry. */
export interface Listed {
  data: { slug: string; lang: string; section: string; published: Date | string; authors: readonly string[] };
}

const timeOf = (entry: Listed): number => new Date(entry.data.published).getTime();

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

/** The entries that an author signs, newest first. */
export function byAuthor<Entry extends Listed>(entries: readonly Entry[], author: string): Entry[] {
  return latest(entries.filter((entry) => entry.data.authors.includes(author)));
}

/** The article's entries in all its languages, itself included, in the order of `languages`. */
export function translationsOf<Entry extends Listed>(
  entries: readonly Entry[],
  slug: string,
  languages: readonly string[],
): Entry[] {
  return languages.flatMap((lang) => entries.filter((entry) => entry.data.slug === slug && entry.data.lang === lang));
}
