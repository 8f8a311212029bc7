import type { APIRoute } from 'astro';
import site from '#site.config';
import { absolute, fileHref } from '../components/href.ts';

/** Everything may be read by everybody; where the lists of pages are. */
export const GET: APIRoute = () => {
  const [first] = site.languages;
  const maps = ['sitemap-index.xml', 'news-sitemap.xml'].map((name) => `Sitemap: ${absolute(fileHref(first!, name))}`);
  return new Response(['User-agent: *', 'Allow: /', '', ...maps, ''].join('\n'));
};
