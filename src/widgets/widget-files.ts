import { toHtml } from 'hast-util-to-html';
import { figuresCsv } from './figures-csv.ts';
import { dark, light } from './paint.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { isProblem, type Widget, type WidgetAttributes, type WidgetContext, type WidgetProblem } from './widget.ts';

/** A widget's files, each a text without a byte order mark. */
export interface WidgetFiles {
  /** Its name in the article's data folder: the id without the slug. */
  name: string;
  csv: string;
  json: string;
  svg: string;
}

/** The data of a widget: its figures as CSV, its model as JSON, its picture as SVG; or why there is nothing to draw. */
export function widgetFiles(
  widget: Widget,
  attributes: WidgetAttributes,
  context: WidgetContext,
): WidgetFiles | { problem: WidgetProblem } {
  const model = widget.model(attributes, context);
  const rendered = widget.render(attributes, context);
  if (isProblem(model)) return { problem: model };
  if ('problem' in rendered) return rendered;
  const { dossier, slug } = context;
  const figures = model.figures.flatMap((id) => dossier.figures.get(id) ?? []);
  return {
    name: model.id.slice(slug.length + 1),
    csv: figuresCsv(figures, dossier),
    json: `${JSON.stringify(model, null, 2)}\n`,
    svg: `${toHtml(standaloneSvg(rendered.node, light, dark), { space: 'svg' })}\n`,
  };
}
