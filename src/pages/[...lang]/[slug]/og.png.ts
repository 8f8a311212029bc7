import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleRoutes, withCards } from '../../../components/article-routes.ts';
import { articleCard } from '../../../components/card.ts';

export const getStaticPaths = async () => articleRoutes(withCards(await getCollection('articles')));

/** The article's picture for social networks. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await articleCard(props.entry), { headers: { 'content-type': 'image/png' } });
