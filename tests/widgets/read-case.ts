import { readFileSync } from 'node:fs';
import type { Claim } from '#claims';
import { ageInDays, type Comparison, type Figure, type RankedFigure, type Source } from '#figures';
import { namedDates } from '../../src/remark/named-dates.ts';
import type { Block } from '../../src/remark/prose.ts';
import type { WidgetAttributes, WidgetContext } from '#widgets';

/** A gallery case as it stands in `input.json`: a context in short. */
interface Case {
  why: string;
  language: string;
  attributes: WidgetAttributes;
  figures?: Partial<Figure>[];
  sources?: Source[];
  comparisons?: Partial<Comparison>[];
  claims?: Claim[];
  labels?: Record<string, string>;
  now?: string;
  files?: boolean;
  /** The article's paragraphs, whose dates a timeline shows, and when it appeared. */
  prose?: string[];
  published?: string;
  /** Figures of the site by the slug of their article; those of "case" are the article's own. */
  site?: Record<string, (Partial<Figure> & { wholes?: string[] })[]>;
}

/** The attributes and the context that a case describes, and why there is such a case. */
export function readCase(path: string): { attributes: WidgetAttributes; context: WidgetContext; why: string } {
  const input = JSON.parse(readFileSync(path, 'utf8')) as Case;
  const figures = (input.figures ?? input.site?.['case'] ?? []).map((figure) => {
    const whole = wholeFigure(figure);
    return [whole.id, whole] as const;
  });
  const comparisons = (input.comparisons ?? []).map((pair) => ({ start: 0, end: 0, ...pair }) as Comparison);
  const sources = (input.sources ?? []).map((source) => [source.id, source] as const);
  const { now } = input;
  const context: WidgetContext = {
    dossier: { figures: new Map(figures), sources: new Map(sources), comparisons },
    claims: input.claims ?? [],
    language: input.language,
    slug: 'case',
    label: (_list, id) => input.labels?.[id],
    ...(now === undefined ? {} : { age: (date: string) => ageInDays(date, now) }),
    ...(input.prose ? { dates: datesOf(input.prose, input.language) } : {}),
    ...(input.published ? { published: input.published } : {}),
    ...(input.site ? { ranked: rankedOf(input.site, new Map(sources)) } : {}),
    ...(input.files ? { files: { data: '/data/en/case', embed: '/embed/case' } } : {}),
  };
  return { attributes: input.attributes, context, why: input.why };
}

const wholeFigure = (figure: Partial<Figure>) =>
  ({ inputs: [], status: 'stated', start: 0, end: 0, ...figure }) as unknown as Figure;

const rankedOf = (site: NonNullable<Case['site']>, sources: ReadonlyMap<string, Source>): RankedFigure[] =>
  Object.entries(site).flatMap(([slug, figures]) =>
    figures.map(({ wholes = [], ...figure }) => {
      const source = sources.get(figure.source ?? '');
      const article = slug === 'case' ? '' : `/en/${slug}/`;
      const place = { href: `${article}#figure-${figure.id}`, ...(article ? { article } : {}) };
      const keys = wholes.map((whole) => `${slug} ${whole}`);
      return {
        key: `${slug} ${figure.id}`,
        figure: wholeFigure(figure),
        wholes: keys,
        ...place,
        ...(source ? { source } : {}),
      };
    }),
  );

const datesOf = (prose: readonly string[], language: string) =>
  namedDates(
    prose.map((text) => ({ text, role: 'paragraph', mentions: [], quoted: [] }) as unknown as Block),
    language,
  )
    .flat()
    .map(({ date, before, surface, after, id }) => ({ date, before, surface, after, id }));
