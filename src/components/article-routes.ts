import { type CollectionEntry, getCollection } from 'astro:content';
import { inLanguage } from '#content';
import site from '#site.config';

/** The articles that have a picture of their own for social networks: the newest of each language. */
export const withCards = (entries: readonly CollectionEntry<'articles'>[]): CollectionEntry<'articles'>[] =>
  site.languages.flatMap((lang) => inLanguage(entries, lang).slice(0, site.cards));

/** One route for each of the articles, every one unless they are given. */
export async function articleRoutes(entries?: readonly CollectionEntry<'articles'>[]) {
  return (entries ?? (await getCollection('articles'))).map((entry) => {
    const { lang, slug } = entry.data;
    return { params: { lang: lang === site.languages[0] ? undefined : lang, slug }, props: { entry } };
  });
}
