import { type CatalogueFigure, figuresOf, grouped, rankedFigures } from '#content';
import type { Dossier } from '#figures';
import { renderWidget } from '#widgets';
import { toHtml } from 'hast-util-to-html';
import { type Article, shelf } from './articles.ts';
import { href } from './href.ts';
import { termIn } from './registry.ts';
import { slugOf } from '#figures';

/** A figure of the site, with the articles that have it. */
export type SiteFigure = CatalogueFigure<Article>;

/** The figures of a language, with the lists that a reader may look through. */
export interface Figures {
  all: SiteFigure[];
  /** By the metric's id, and by the subject's slug. */
  metrics: Map<string, SiteFigure[]>;
  subjects: Map<string, SiteFigure[]>;
}

const catalogues = new Map<string, Promise<Figures>>();

/** Every figure of a language's articles; gathered once in a build. */
export function siteFigures(lang: string): Promise<Figures> {
  const known = import.meta.env.PROD ? catalogues.get(lang) : undefined;
  const found = known ?? gather(lang);
  catalogues.set(lang, found);
  return found;
}

async function gather(lang: string): Promise<Figures> {
  const all = figuresOf((await shelf(lang)).all);
  return {
    all,
    metrics: grouped(all, ({ figure }) => (figure.metric ? [figure.metric] : [])),
    subjects: grouped(all, ({ figure }) => [slugOf(figure.subject ?? '')].filter(Boolean)),
  };
}

/** The figures of one metric drawn to one scale, largest first; nothing where none may be held against another. */
export function rankingOf(metric: string, rows: readonly SiteFigure[], lang: string): string | undefined {
  const dossier: Dossier = { figures: new Map(), sources: new Map(), comparisons: [] };
  const label = (list: 'scope' | 'basis' | 'metric', word: string) => termIn(list, word, lang);
  const ranked = rankedFigures(rows, ({ data }) => href(lang, data.slug));
  const result = renderWidget('Ranking', { metric }, { dossier, language: lang, slug: 'figures', label, ranked });
  return 'node' in result ? toHtml(result.node) : undefined;
}
