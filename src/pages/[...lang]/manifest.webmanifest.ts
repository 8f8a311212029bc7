import type { APIRoute, InferGetStaticPropsType } from 'astro';
import site from '#site.config';
import { light } from '#widgets';
import { fileHref, href, languageRoutes } from '../../components/href.ts';

export const getStaticPaths = languageRoutes;

const [first] = site.languages;

/** What a telephone that keeps the site on its screen asks for. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { lang } }) =>
  Response.json(
    {
      name: site.title[lang],
      short_name: site.title[lang],
      description: site.description[lang],
      lang,
      id: href(lang),
      start_url: href(lang),
      scope: href(first!),
      display: 'browser',
      background_color: light.paper,
      theme_color: light.paper,
      icons: [
        { src: fileHref(first!, 'icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: fileHref(first!, 'icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: fileHref(first!, 'icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
