import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rssResponse } from '../../components/feeds/responses.ts';
import { languageRoutes } from '../../components/href.ts';

export const getStaticPaths = languageRoutes;

/** The RSS feed of a language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => rssResponse(props.lang);
