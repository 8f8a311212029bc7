import { getEntry } from 'astro:content';
import { type Article, shelf } from './articles.ts';
import { href } from './href.ts';
import { nameIn } from './registry.ts';
import { slugOf } from '#figures';

/** A tag of a language's articles. */
export interface Tag {
  slug: string;
  name: string;
  /** The page with its stories, as a link writes it. */
  address: string;
  stories: Article[];
}

/** How a tag is written for readers: its name in content/vocabulary/tags.yaml, else the tag itself. */
export async function tagName(tag: string, lang: string): Promise<string> {
  const entry = await getEntry('tags', tag);
  return entry ? nameIn(entry.data.name, lang).text : tag;
}

/** The page of a tag, as a link writes it. */
export const tagAddress = (tag: string, lang: string): string => href(lang, 'tags', slugOf(tag));

/** The tags of a language's articles, by name; tags whose addresses would be the same are one. */
export async function tagsIn(lang: string): Promise<Tag[]> {
  const tags = new Map<string, Tag>();
  for (const [tag, stories] of (await shelf(lang)).tags) {
    const slug = slugOf(tag);
    const known = tags.get(slug);
    if (known) known.stories = [...new Set([...known.stories, ...stories])];
    else tags.set(slug, { slug, name: await tagName(tag, lang), address: tagAddress(tag, lang), stories });
  }
  const order = new Intl.Collator(lang);
  return [...tags.values()].sort((a, b) => order.compare(a.name, b.name));
}
