import { getRssString } from '@astrojs/rss';
import type { Channel } from './channel.ts';
import type { FeedItem } from './feed-items.ts';
import { xmlDocument, xmlText } from './xml.ts';

/** The feed as RSS 2.0, with the whole text of each article. */
export async function rss(channel: Channel): Promise<string> {
  const { lang, title, description, home, rss: self, items } = channel;
  const newest = items[0]?.updated ?? items[0]?.published;
  const facts = [
    `<language>${lang}</language>`,
    `<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>`,
    ...(newest ? [`<lastBuildDate>${newest.toUTCString()}</lastBuildDate>`] : []),
  ];
  const xml = await getRssString({
    title,
    description,
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: facts.join(''),
    items: items.map(itemOf),
  });
  return xmlDocument(xml);
}

const itemOf = ({ url, title, summary, html, published, authors, tags }: FeedItem) => ({
  title,
  link: url,
  description: summary,
  content: html,
  pubDate: published,
  categories: tags,
  customData: authors.map(({ name }) => `<dc:creator>${xmlText(name)}</dc:creator>`).join(''),
});
