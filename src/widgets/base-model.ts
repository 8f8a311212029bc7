import type { Figure } from '#figures';
import type { Quantity } from '#quantities';
import { say, writeDate, writeInterval, type WordName } from '#wording';
import { figureText } from './figure-text.ts';
import { sourceLines, withInputs } from './provenance.ts';
import type { TableModel, WidgetContext, WidgetModel } from './widget.ts';

/** What every widget over figures has: its names, the numbers as a table, the sources and where its files lie. */
export function baseModel(
  widget: string,
  kicker: WordName,
  id: string,
  figures: readonly Figure[],
  context: WidgetContext,
): WidgetModel {
  const { language, slug, files } = context;
  const ids = figures.map((figure) => figure.id);
  const name = id.slice(slug.length + 1);
  const sources = sourceLines(ids, context.dossier, language);
  return {
    widget,
    id,
    slug,
    language,
    kicker: say(kicker, language),
    title: '',
    working: [],
    figures: withInputs(ids, context.dossier).map(({ id: figure }) => figure),
    sources,
    ...(files ? { data: `${files.data}/${name}`, embed: `${files.embed}/${name}/` } : {}),
    words: {
      working: say('working', language),
      sources: say('sources', language, { n: sources.length }),
      data: say('data', language),
      embed: say('embed', language),
    },
  };
}

/**
 * Label, value, what its words allow, what it covers and when: the columns that some figure fills.
 *
 * @param columnsAtMost how many of them, from the first
 */
export function figuresAsTable(figures: readonly Figure[], context: WidgetContext, columnsAtMost = 4): TableModel {
  const { language } = context;
  const columns: [WordName, (figure: Figure) => string][] = [
    ['column-figure', ({ label }) => label],
    ['column-value', (figure) => figureText(figure, language)],
    ['column-interval', ({ quantity }) => closedInterval(quantity, language)],
    ['column-scope', (figure) => scopeText(figure, context)],
    ['column-date', ({ date }) => (date ? writeDate(date, language) : '')],
  ];
  const used = columns.slice(0, columnsAtMost).filter(([, cell]) => figures.some((figure) => cell(figure) !== ''));
  return {
    head: used.map(([name]) => say(name, language)),
    rows: figures.map((figure) => used.map(([, cell]) => cell(figure))),
    numeric: [1],
  };
}

/** "от $293 500 до $294 500"; empty for an exact value and for a bound, whose words say it. */
const closedInterval = (quantity: Quantity, language: string): string =>
  quantity.low === null || quantity.high === null || quantity.low === quantity.high
    ? ''
    : writeInterval(quantity, language);

/** What a figure covers and how it was valued, in the vocabulary's words; empty where it says neither. */
export function scopeText({ scope, basis }: Figure, { label }: WidgetContext): string {
  const word = (list: 'scope' | 'basis', id: string | undefined) => (id ? (label?.(list, id) ?? id) : undefined);
  return [word('scope', scope), word('basis', basis)].filter(Boolean).join(', ');
}
