import { getEntry } from 'astro:content';
import site from '#site.config';
import { absolute, fileHref, href } from '../href.ts';
import { siteSections } from '../site-sections.ts';
import { feedItems, type FeedItem } from './feed-items.ts';

/** A feed before it is written in one format or the other; every address is whole. */
export interface Channel {
  lang: string;
  title: string;
  description: string;
  /** The page that the feed follows. */
  home: string;
  /** The feed's own addresses. */
  rss: string;
  json: string;
  items: FeedItem[];
}

/** The feed of a language, or of one of its sections. */
export async function channelOf(lang: string, section?: string): Promise<Channel> {
  const name = site.title[lang]!;
  const path = section === undefined ? [] : ['sections', section];
  const entry = section === undefined ? undefined : (await getEntry('sections', section))?.data;
  return {
    lang,
    title: entry ? `${name} — ${entry.name[lang]}` : name,
    description: entry?.description?.[lang] ?? site.description[lang]!,
    home: absolute(href(lang, ...path)),
    rss: absolute(fileHref(lang, ...path, 'rss.xml')),
    json: absolute(fileHref(lang, ...path, 'feed.json')),
    items: await feedItems(lang, section),
  };
}

/** A route for each section in each language. */
export async function sectionRoutes() {
  const sections = await siteSections();
  return sections.flatMap(({ id: section }) =>
    site.languages.map((lang) => ({
      params: { lang: lang === site.languages[0] ? undefined : lang, section },
      props: { lang, section },
    })),
  );
}
