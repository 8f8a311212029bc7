import type { Channel } from './channel.ts';

/** The feed as JSON Feed 1.1 (jsonfeed.org), with the whole text of each article. */
export function jsonFeed({ lang, title, description, home, json, items }: Channel, icon: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: json,
    icon,
    language: lang,
    items: items.map(({ url, title: name, summary, html, published, updated, authors, tags, image }) => ({
      id: url,
      url,
      title: name,
      summary,
      content_html: html,
      image,
      date_published: published.toISOString(),
      ...(updated ? { date_modified: updated.toISOString() } : {}),
      authors,
      tags,
      language: lang,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
