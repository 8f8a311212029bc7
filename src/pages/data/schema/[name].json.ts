import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { siteFigures } from '#content';
import { widgetRecord } from '#widgets';
import { file, schemaAddress } from '../../../components/data-files.ts';

const schemas = { widget: widgetRecord, figures: siteFigures };

/** The JSON Schemas of the published data, made from what the site itself checks by. */
export const getStaticPaths = () =>
  (Object.keys(schemas) as (keyof typeof schemas)[]).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: keyof typeof schemas }> = ({ props: { name } }) => {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name]);
  return file(`${JSON.stringify({ $schema, $id: schemaAddress(name), ...schema }, null, 2)}\n`, 'json');
};
