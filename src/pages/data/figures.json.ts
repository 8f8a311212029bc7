import { allFigures, file, schemaAddress } from '../../components/data-files.ts';

/** Every figure of the site with its source, its article and the verdicts of the claims that rest on it. */
export const GET = async (): Promise<Response> =>
  file(`${JSON.stringify({ $schema: schemaAddress('figures'), figures: await allFigures() }, null, 1)}\n`, 'json');
