import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import site from '#site.config';
import { edition } from '../components/edition.ts';
import { newsSitemap } from '../components/feeds/news-sitemap.ts';
import { absolute, href } from '../components/href.ts';

/** The news of the last two days, in every language, for Google News. */
export const GET: APIRoute = async () => {
  const entries = (await getCollection('articles')).map(({ data: { lang, slug, title, published } }) => ({
    url: absolute(href(lang, slug)),
    title,
    published: new Date(published),
    lang,
    publication: site.title[lang]!,
  }));
  return new Response(newsSitemap(entries, edition), { headers: { 'content-type': 'application/xml' } });
};
