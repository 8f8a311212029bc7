import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { changedLast, inLanguage, inSection } from '#content';
import { authorsOf } from '../author.ts';
import { withCards } from '../article-routes.ts';
import { cardHref, siteCardHref } from '../card.ts';
import { absolute, href } from '../href.ts';
import { articleHtml } from './article-html.ts';

/** How many of the newest articles a feed holds. */
const ITEMS = 30;

/** An article as a feed tells it; every address is whole. */
export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  /** The whole text. */
  html: string;
  published: Date;
  /** Only after a correction. */
  updated?: Date;
  authors: { name: string; url: string }[];
  /** The section's name, then the tags. */
  tags: string[];
  image: string;
}

/** The newest articles of a language, or of one of its sections, newest first. */
export async function feedItems(lang: string, section?: string): Promise<FeedItem[]> {
  const entries = await getCollection('articles');
  const carded = new Set(withCards(entries).map(({ id }) => id));
  const spoken = inLanguage(entries, lang);
  const chosen = section === undefined ? spoken : inSection(spoken, section);
  return Promise.all(chosen.slice(0, ITEMS).map((entry) => itemOf(entry, carded.has(entry.id))));
}

async function itemOf(entry: CollectionEntry<'articles'>, carded: boolean): Promise<FeedItem> {
  const { lang, slug, title, lead, published, section, tags } = entry.data;
  const updated = changedLast(entry.data);
  const authors = await authorsOf(entry.data);
  const name = (await getEntry('sections', section))?.data.name[lang];
  const labels = await Promise.all(tags.map(async (tag) => (await getEntry('tags', tag))?.data.name[lang] ?? tag));
  return {
    url: absolute(href(lang, slug)),
    title,
    summary: lead,
    html: await articleHtml(entry),
    published: new Date(published),
    ...(updated ? { updated: new Date(updated) } : {}),
    authors: authors.map(({ name: author, address }) => ({ name: author, url: absolute(address) })),
    tags: [...(name ? [name] : []), ...labels],
    image: absolute(carded ? cardHref(entry.data) : siteCardHref(lang)),
  };
}
