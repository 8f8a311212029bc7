import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { factsSchema } from '../components/facts.ts';

/** The JSON Schema of every article's facts.json. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(factsSchema), null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
