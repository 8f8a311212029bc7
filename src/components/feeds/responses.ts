import { absolute, fileHref } from '../href.ts';
import site from '#site.config';
import { channelOf } from './channel.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The RSS feed of a language or of one of its sections, as an endpoint answers. */
export const rssResponse = async (lang: string, section?: string): Promise<Response> =>
  new Response(await rss(await channelOf(lang, section)), { headers: { 'content-type': 'application/rss+xml' } });

/** The JSON Feed of the same. */
export async function jsonFeedResponse(lang: string, section?: string): Promise<Response> {
  const icon = absolute(fileHref(site.languages[0]!, 'icon-512.png'));
  const text = jsonFeed(await channelOf(lang, section), icon);
  return new Response(text, { headers: { 'content-type': 'application/feed+json' } });
}
