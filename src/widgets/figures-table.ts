import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '#figures';
import { meets } from '#quantities';
import { say, writeDate } from '#wording';
import { baseModel, scopeText } from './base-model.ts';
import { computedText, figureText, formulaText } from './figure-text.ts';
import { frame, partOf, tied } from './frame.ts';
import { missingAttribute } from './problem.ts';
import { sourceLine } from './provenance.ts';
import { statusText } from './scale-picture.ts';
import { defineWidget, type SourceLine, type WidgetContext, type WidgetModel } from './widget.ts';

export interface FigureRow {
  /** `figure-<id>`: where the numbers in the prose link to. */
  id: string;
  label: string;
  scope: string;
  value: string;
  /** "Сказано: OpenAI, сентябрь 2025 г." or that it was worked out. */
  status: string;
  stated: boolean;
  /** How it was worked out, or for a stated value what its formula gives. */
  formula: string;
  source?: SourceLine;
}

export interface FiguresTableModel extends WidgetModel {
  head: string[];
  rows: FigureRow[];
}

/**
 * Every figure of the article with its value, who says so, when, its formula and a link to its source in the article's list
 * (`source-<id>`): `<FiguresTable />`.
 */
export const figuresTable = defineWidget<FiguresTableModel>({
  name: 'FiguresTable',
  model(_attributes, context) {
    const figures = [...context.dossier.figures.values()].filter(({ quantity }) => Number.isFinite(quantity.value));
    if (figures.length === 0) return missingAttribute('figures');
    const { language } = context;
    const base = baseModel('FiguresTable', 'figures-title', `${context.slug}-figures`, figures, context);
    return {
      ...base,
      title: base.kicker,
      // Each row links to its own.
      sources: [],
      head: [say('column-figure', language), say('column-value', language), say('column-origin', language)],
      rows: figures.map((figure) => rowOf(figure, context)),
    };
  },
  draw: drawTable,
});

function rowOf(figure: Figure, context: WidgetContext): FigureRow {
  const { dossier, language } = context;
  const source = dossier.sources.get(figure.source ?? '');
  // The source in the article's list has the day; the same month beside it says nothing more.
  const date = figure.date && !source?.date?.startsWith(figure.date) ? writeDate(figure.date, language) : '';
  return {
    id: `figure-${figure.id}`,
    label: figure.label,
    scope: scopeText(figure, context),
    value: figureText(figure, language),
    status: [statusText(figure, language), date].filter(Boolean).join(', '),
    stated: figure.status !== 'computed',
    formula: workedOut(figure, context),
    ...(source ? { source: sourceLine(source, language) } : {}),
  };
}

function workedOut(figure: Figure, { dossier, language }: WidgetContext): string {
  const formula = formulaText(figure, dossier, language);
  if (!formula || !figure.computed) return formula;
  const result = computedText(figure, language);
  const verdict = meets(figure.quantity, figure.computed) ? 'product-holds' : 'product-fails';
  return say(verdict, language, { formula, result, stated: figureText(figure, language) });
}

/** The table is its own picture. */
function drawTable(model: FiguresTableModel): Element {
  const head = model.head.map((cell) => h('th', { scope: 'col' }, cell));
  const table = h('table', { ariaLabelledBy: `${partOf(model)}-title` }, [
    h('thead', h('tr', head)),
    h('tbody', model.rows.map(drawRow)),
  ]);
  return frame(model, [table], 'figures');
}

function drawRow({ id, label, scope, value, status, stated, formula, source }: FigureRow): Element {
  const origin: (ElementContent | string)[] = [status];
  if (source) origin.push(' · ', h('a', { href: `#source-${source.id}` }, source.name));
  if (formula) origin.push(...(stated ? [' ', h('small', tied(formula))] : [' = ', ...tied(formula)]));
  return h('tr', { id }, [
    h('th', { scope: 'row' }, [label, ...(scope ? [' ', h('small', scope)] : [])]),
    h('td', value),
    // A link to a source says that the value was stated, where no class says otherwise.
    h('td', stated === Boolean(source) ? {} : { className: [stated ? 'is-stated' : 'is-computed'] }, origin),
  ]);
}
