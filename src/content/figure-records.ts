import { figureRecord, recordOf, type FigureRecord } from '#widgets';
import * as z from 'zod';
import type { ArticleData } from './article-data.ts';

/** A figure among those of the whole site. */
export const siteFigure = figureRecord.extend({
  article: z.string().describe('Address of the article'),
  language: z.string().describe('BCP 47, of the texts'),
  verdicts: z
    .array(z.strictObject({ kind: z.string(), verdict: z.string(), surface: z.string() }))
    .describe('Every claim of the article that rests on the figure, recomputed'),
});

export type SiteFigure = z.output<typeof siteFigure>;

/** What /data/figures.json holds. */
export const siteFigures = z.strictObject({ $schema: z.string(), figures: z.array(siteFigure) });

/** An article's figures as they are published, in its order; those without a value are left out. */
export function figureRecords({
  figures,
  sources,
  lang,
}: Pick<ArticleData, 'figures' | 'sources' | 'lang'>): FigureRecord[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return figures.flatMap((figure) => recordOf(figure, { sources: byId }, lang) ?? []);
}

/**
 * The same with the article and what its claims say of each.
 *
 * @param article its address
 */
export const siteFiguresOf = (data: ArticleData, article: string): SiteFigure[] =>
  figureRecords(data).map((figure) => ({
    ...figure,
    article,
    language: data.lang,
    verdicts: data.claims
      .filter(({ operands }) => operands.some((operand) => operand.figure === figure.id))
      .map(({ kind, verdict, surface }) => ({ kind, verdict, surface })),
  }));
