import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inLanguage } from '#content';
import site from '#site.config';
import { absolute, fileHref, href, languageRoutes } from '../../components/href.ts';
import { translation } from '../../translations/index.ts';

export const getStaticPaths = languageRoutes;

/** How many of the newest articles are listed. */
const ITEMS = 100;

/** What the site is and where its texts and facts lie, for language models (llmstxt.org). */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { lang } }) => {
  const words = translation(lang);
  const articles = inLanguage(await getCollection('articles'), lang).slice(0, ITEMS);
  const link = (title: string, url: string, note = '') =>
    `- [${title.replace(/[[\]]/g, '\\$&')}](${url})${note && `: ${note}`}`;
  const lines = [
    `# ${site.title[lang]}`,
    '',
    `> ${site.description[lang]}`,
    '',
    words.factsNote,
    '',
    `## ${words.latest}`,
    '',
    ...articles.map(({ data }) => link(data.title, absolute(href(lang, data.slug)), data.lead)),
    '',
    '## Optional',
    '',
    link(words.method, absolute(href(lang, 'method'))),
    link('JSON Feed', absolute(fileHref(lang, 'feed.json'))),
    link('JSON Schema', absolute(fileHref(site.languages[0]!, 'facts.schema.json'))),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
