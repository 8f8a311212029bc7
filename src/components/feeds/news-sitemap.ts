import { xmlDocument, xmlText } from './xml.ts';

/** What a news sitemap says of an article; the address is whole. */
export interface NewsEntry {
  url: string;
  title: string;
  published: Date;
  /** BCP 47. */
  lang: string;
  /** The newspaper's name in that language. */
  publication: string;
}

/** Google takes articles of the last two days, a thousand of them at most (developers.google.com/search/docs, "News sitemaps"). */
const DAYS = 2;
const AT_MOST = 1000;

/** The news of the two days before `now`, newest first, as a Google News sitemap; without news it has no entries. */
export function newsSitemap(entries: readonly NewsEntry[], now: Date): string {
  const age = ({ published }: NewsEntry) => now.getTime() - published.getTime();
  const news = entries
    .filter((entry) => age(entry) >= 0 && age(entry) <= DAYS * 86_400_000)
    .sort((a, b) => age(a) - age(b) || (a.url < b.url ? -1 : 1))
    .slice(0, AT_MOST);
  return xmlDocument(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
      ...news.map(entryOf),
      '</urlset>\n',
    ].join('\n'),
  );
}

/** ISO 639 with no region, except for the two Chinese scripts, as Google asks. */
const languageOf = (lang: string): string => (/^zh-(cn|tw)$/i.test(lang) ? lang.toLowerCase() : lang.split('-')[0]!);

const entryOf = ({ url, title, published, lang, publication }: NewsEntry): string =>
  [
    '<url>',
    `<loc>${xmlText(url)}</loc>`,
    '<news:news>',
    `<news:publication><news:name>${xmlText(publication)}</news:name><news:language>${languageOf(lang)}</news:language></news:publication>`,
    `<news:publication_date>${published.toISOString()}</news:publication_date>`,
    `<news:title>${xmlText(title)}</news:title>`,
    '</news:news>',
    '</url>',
  ].join('');
