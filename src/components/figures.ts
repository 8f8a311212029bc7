import { type CatalogueFigure, figuresOf, grouped } from '#content';
import type { Dossier, Figure } from '#figures';
import { renderWidget } from '#widgets';
import { toHtml } from 'hast-util-to-html';
import { type Article, shelf } from './articles.ts';
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

/** A figure's label with its subject, which outside its article does not go without saying. */
const fullLabel = ({ label, subject }: Figure): string =>
  !subject || label.includes(subject) || label.includes(subject.split(' ').at(-1)!) ? label : `${label} (${subject})`;

/** How many figures a ranking draws; the table below it has all. */
const RANKED = 24;

/** The figures of one metric drawn to one scale, largest first; nothing where they can't be, as for unlike units. */
export function rankingOf(metric: string, rows: readonly SiteFigure[], lang: string): string | undefined {
  const largest = [...rows]
    .sort((a, b) => b.figure.quantity.value - a.figure.quantity.value)
    .slice(0, RANKED)
    .map((row) => ({ ...row, id: `${row.uses[0]!.entry.data.slug}-${row.figure.id}` }));
  const dossier: Dossier = { figures: new Map(), sources: new Map(), comparisons: [] };
  for (const { id, figure, source } of largest) {
    const ranked: Figure = { ...figure, id, inputs: [], label: fullLabel(figure) };
    delete ranked.formula;
    delete ranked.computed;
    if (source) {
      const key = source.url ?? source.title;
      dossier.sources.set(key, source);
      ranked.source = key;
    }
    dossier.figures.set(id, ranked);
  }
  const label = (list: 'scope' | 'basis' | 'metric', word: string) => termIn(list, word, lang);
  const result = renderWidget('Ranking', { metric }, { dossier, language: lang, slug: 'figures', label });
  return 'node' in result ? toHtml(result.node) : undefined;
}
