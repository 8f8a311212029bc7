import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sectionRoutes } from '../../../../components/feeds/channel.ts';
import { rssResponse } from '../../../../components/feeds/responses.ts';

export const getStaticPaths = sectionRoutes;

/** The RSS feed of a section. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  rssResponse(props.lang, props.section);
