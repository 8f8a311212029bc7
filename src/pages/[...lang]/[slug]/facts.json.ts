import type { APIRoute, InferGetStaticPropsType } from 'astro';
import site from '#site.config';
import { articleRoutes } from '../../../components/article-routes.ts';
import { factsOf } from '../../../components/facts.ts';
import { absolute, fileHref, href } from '../../../components/href.ts';

export const getStaticPaths = () => articleRoutes();

/** The article's figures, sources and claims for machines. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { data } = props.entry;
  const schema = absolute(fileHref(site.languages[0]!, 'facts.schema.json'));
  const facts = factsOf(data, absolute(href(data.lang, data.slug)), schema);
  return new Response(`${JSON.stringify(facts, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
