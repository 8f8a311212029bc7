import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sectionRoutes } from '../../../../components/feeds/channel.ts';
import { jsonFeedResponse } from '../../../../components/feeds/responses.ts';

export const getStaticPaths = sectionRoutes;

/** The JSON Feed of a section. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFeedResponse(props.lang, props.section);
