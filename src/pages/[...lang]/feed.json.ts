import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonFeedResponse } from '../../components/feeds/responses.ts';
import { languageRoutes } from '../../components/href.ts';

export const getStaticPaths = languageRoutes;

/** The JSON Feed of a language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFeedResponse(props.lang);
