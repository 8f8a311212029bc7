import { type CollectionEntry, getCollection } from 'astro:content';
import { type Shelf, shelve } from '#content';
import site from '#site.config';

/** An article as pages have it. */
export type Article = CollectionEntry<'articles'>;

const shelves = new Map<string, Promise<Shelf<Article>>>();

/** The articles of a language in order; put in order once in a build, and anew for each page in dev. */
export function shelf(lang: string): Promise<Shelf<Article>> {
  const known = import.meta.env.PROD ? shelves.get(lang) : undefined;
  const found = known ?? allArticles().then((entries) => shelve(entries, lang, site.timeZone.id));
  shelves.set(lang, found);
  return found;
}

let gathered: Promise<Article[]> | undefined;

/** Every article in every language; gathered once in a build. */
export function allArticles(): Promise<Article[]> {
  if (import.meta.env.DEV) return getCollection('articles');
  return (gathered ??= getCollection('articles'));
}

/** A list for each language of the site. */
export async function inEveryLanguage<List>(listOf: (lang: string) => Promise<List>): Promise<Record<string, List>> {
  return Object.fromEntries(await Promise.all(site.languages.map(async (lang) => [lang, await listOf(lang)] as const)));
}
