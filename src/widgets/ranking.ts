import { h } from 'hastscript';
import { type Figure, type RankedFigure, type RankingPanel, rankingPanels, wholesOf } from '#figures';
import { say } from '#wording';
import { idOf } from './attributes.ts';
import { baseModel, figuresAsTable } from './base-model.ts';
import { type FigureRecord, recordOf } from './figure-record.ts';
import { figureText } from './figure-text.ts';
import { frame, partOf, picture } from './frame.ts';
import { missingAttribute, nothingToDraw, unlikeUnits } from './problem.ts';
import { sourceLine } from './provenance.ts';
import { drawScale, scaleClasses, scalePicture, type ScalePicture } from './scale-picture.ts';
import { defineWidget, type SourceLine, type WidgetContext, type WidgetModel } from './widget.ts';
import { figuresWorking } from './working.ts';

/** Rows of a panel at most, from the largest. */
const AT_MOST = 12;

export interface RankingModel extends WidgetModel {
  /** One for each way of counting: figures valued in unlike ways, or of unlike extent, are not ranked among each other. */
  groups: { heading: string; picture: ScalePicture }[];
}

/**
 * One metric across subjects, largest first, by basis: `<Ranking metric="training-cost" />`, `basis` naming one of them.
 * Over the figures of the whole site where the context has them, else over the article's.
 */
export const ranking = defineWidget<RankingModel>({
  name: 'Ranking',
  model({ metric, basis }, context) {
    const { language, label } = context;
    if (!metric) return missingAttribute('metric');
    const all = context.ranked ?? ownFigures(context);
    const panels = rankingPanels(all, metric, basis);
    const [first] = panels;
    if (!first) {
      const named = all.filter(({ figure }) => figure.metric === metric).map(({ figure }) => figure);
      const unlike = unlikeUnits(named, context);
      if (unlike) return unlike;
      const problem = nothingToDraw('no-metric', context, metric);
      // What is to be ranked beside it may not be out yet, or may be gone.
      return context.ranked && named.length > 0 ? { ...problem, severity: 'warning' } : problem;
    }
    const rows = panels.flatMap((panel) => panel.rows.slice(0, AT_MOST));
    const groups = panels.map((panel) => groupOf(panel, rows, panels.length === 1, context));
    const own = rows.filter(({ article }) => article === undefined).map(({ figure }) => figure);
    const ids = ['ranking', metric, ...(basis ? [basis] : [])];
    const base = baseModel('Ranking', 'kicker-ranking', idOf(ids, context), own, context);
    const sources = sourcesOf(base.sources, rows, language);
    return {
      ...base,
      title: titleOf(label?.('metric', metric) ?? metric, first, context),
      caption: captionOf(groups, panels, language),
      // A title says what its only panel is of.
      table: {
        ...figuresAsTable(rows.map(shown), context, panels.length > 1 ? 4 : 3),
        links: rows.map(({ href = '' }) => href),
      },
      working: figuresWorking(own, context),
      sources,
      words: { ...base.words, sources: say('sources', language, { n: sources.length }) },
      ...(context.ranked ? { records: recordsOf(rows, language) } : {}),
      groups,
    };
  },
  draw: (model) =>
    frame(
      model,
      model.groups.flatMap(({ heading, picture: drawn }, i) => {
        const drawnGroup = picture(model, drawScale(drawn), {
          className: scaleClasses(drawn),
          part: `${partOf(model)}-${i + 1}`,
        });
        return [...(heading ? [h('p', { className: ['panel-heading'] }, heading)] : []), drawnGroup];
      }),
    ),
});

/** The article's own figures, where nobody knows of others. */
const ownFigures = ({ dossier: { figures, sources } }: WidgetContext): RankedFigure[] => {
  const wholes = wholesOf(figures);
  return [...figures.values()].map((figure) => {
    const source = sources.get(figure.source ?? '');
    const place = { key: figure.id, href: `#figure-${figure.id}`, wholes: wholes.get(figure.id) ?? [] };
    return { ...place, figure, ...(source ? { source } : {}) };
  });
};

/** A figure under a label that says of what it is: outside its article that does not go without saying. */
const shown = ({ figure }: RankedFigure): Figure => {
  const { label, subject } = figure;
  const named = !subject || label.includes(subject) || label.includes(subject.split(' ').at(-1)!);
  return named ? figure : { ...figure, label: `${label} (${subject})` };
};

function groupOf(
  panel: RankingPanel,
  all: readonly RankedFigure[],
  alone: boolean,
  context: WidgetContext,
): RankingModel['groups'][0] {
  const { basis, scope, priceYear, unit, rows } = panel;
  const { language, label } = context;
  const word = (list: 'scope' | 'basis', id: string | undefined) => (id ? (label?.(list, id) ?? id) : undefined);
  const prices = priceYear ? say('price-year', language, { year: String(priceYear) }) : undefined;
  // The title says how the first panel was valued.
  const valued = alone ? undefined : word('basis', basis);
  const among = all.map(({ figure }) => figure).filter(({ quantity }) => quantity.unit === unit);
  const figures = rows.slice(0, AT_MOST).map(shown);
  return {
    heading: [valued, word('scope', scope), prices].filter(Boolean).join(', '),
    picture: scalePicture(figures, language, { among, bars: true }),
  };
}

/** Who is first, by which way of counting; several where one value is theirs, or where bounds leave it open. */
function titleOf(name: string, { basis, rows }: RankingPanel, { language, label }: WidgetContext): string {
  const figures = rows.map(({ figure }) => figure);
  const first = figures[0]!;
  const heading = basis ? (label?.('basis', basis) ?? basis) : '';
  const metric = heading ? say('ranking-by', language, { metric: name, heading }) : name;
  const nameOf = (figure: Figure) => figure.subject ?? figure.label;
  const value = figureText(first, language);
  const even = figures.filter((figure) => figureText(figure, language) === value);
  if (even.length > 1) return say('ranking-even', language, { metric, labels: even.map(nameOf).join(', '), value });
  const rivals = figures.slice(1).filter((figure) => mayExceed(figure, first));
  if (rivals.length === 0) return say('ranking-title', language, { metric, label: nameOf(first), value });
  const named = [first, ...rivals].map((figure) => `${nameOf(figure)} (${figureText(figure, language)})`);
  return say('ranking-open', language, { metric, labels: named.join(say('or', language)) });
}

/** Whether bounds, ranges or estimates, not mere rounding, leave it open which of the two is the larger. */
function mayExceed({ quantity, range }: Figure, first: Figure): boolean {
  const loose = range ?? first.range ?? (quantity.modifier !== '=' || first.quantity.modifier !== '=');
  return Boolean(loose) && (quantity.high ?? Infinity) > (first.quantity.low ?? -Infinity);
}

/** What the pictures show, and where one leaves out the smaller figures. */
function captionOf(groups: RankingModel['groups'], panels: readonly RankingPanel[], language: string): string {
  const sentences = groups.flatMap(({ picture: drawn }) => drawn.sentences);
  const cut = panels
    .filter(({ rows }) => rows.length > AT_MOST)
    .map(({ rows }) => say('ranking-cut', language, { shown: AT_MOST, all: rows.length }));
  return [...new Set([...sentences, ...cut])].join(' ');
}

/** The sources of the article's own figures and of the others', each once. */
function sourcesOf(own: readonly SourceLine[], rows: readonly RankedFigure[], language: string): SourceLine[] {
  const others = rows.flatMap(({ source, article }) => (source && article ? [sourceLine(source, language)] : []));
  return [...new Map([...own, ...others].map((line) => [`${line.title} ${line.url ?? ''}`, line])).values()];
}

const recordsOf = (rows: readonly RankedFigure[], language: string): FigureRecord[] =>
  rows.flatMap(({ figure, source, article }) => {
    const sources = new Map(source ? [[figure.source ?? '', source]] : []);
    const record = recordOf(figure, { sources }, language);
    return record ? [{ ...record, ...(article ? { article } : {}) }] : [];
  });
