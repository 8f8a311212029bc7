import { figuresCsv } from '#widgets';
import { allFigures, file } from '../../components/data-files.ts';

/** Every figure of the site as one table, with the article and the verdicts of the claims that rest on it. */
export const GET = async (): Promise<Response> =>
  file(
    figuresCsv(await allFigures(), {
      article: ({ article }) => article,
      language: ({ language }) => language,
      verdicts: ({ verdicts }) =>
        verdicts.map(({ kind, verdict, surface }) => `${kind} ${verdict}: ${surface}`).join('; '),
    }),
    'csv',
  );
