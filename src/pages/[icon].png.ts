import type { APIRoute } from 'astro';
import { iconPng, icons } from '../components/icons.ts';

export const getStaticPaths = () => Object.keys(icons).map((icon) => ({ params: { icon } }));

/** The site's mark, in the sizes that systems ask for. */
export const GET: APIRoute<never, { icon: string }> = ({ params }) =>
  new Response(iconPng(params.icon), { headers: { 'content-type': 'image/png' } });
