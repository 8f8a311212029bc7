import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteCard } from '../../components/card.ts';
import { languageRoutes } from '../../components/href.ts';

export const getStaticPaths = languageRoutes;

/** The picture for social networks of every page that has none of its own. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(siteCard(props.lang), { headers: { 'content-type': 'image/png' } });
