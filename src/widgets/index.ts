import type { Element } from 'hast';
import { breakdown } from './breakdown.ts';
import { comparison } from './comparison.ts';
import { figuresTable } from './figures-table.ts';
import { keyFigures } from './key-figures.ts';
import { likeForLike } from './like-for-like.ts';
import { priceCards } from './price-cards.ts';
import { renamed } from './naming.ts';
import { nothingToDraw } from './problem.ts';
import { product } from './product.ts';
import { ranking } from './ranking.ts';
import { ratio } from './ratio.ts';
import { timeline } from './timeline.ts';
import {
  isProblem,
  type Widget,
  type WidgetAttributes,
  type WidgetContext,
  type WidgetModel,
  type WidgetProblem,
} from './widget.ts';

export { drawCard, type CardWords } from './card.ts';
export type { Face, Measure } from './card-text.ts';
export * from './embed-page.ts';
export * from './figure-record.ts';
export { figuresCsv } from './figures-csv.ts';
export { figureText } from './figure-text.ts';
export { dark, light, type Palette } from './paint.ts';
export { pairOf } from './pair.ts';
export { comparedResult } from './product.ts';
export type * from './widget.ts';
export * from './widget-files.ts';

/** Every widget by the name that an author writes: one file and one line here each. */
export const widgets: Readonly<Record<string, Widget>> = Object.fromEntries(
  [breakdown, comparison, figuresTable, keyFigures, likeForLike, priceCards, product, ranking, ratio, timeline].map(
    (widget) => [widget.name, widget],
  ),
);

/** A widget as its model and its markup. */
export interface DrawnWidget {
  model: WidgetModel;
  node: Element;
}

/**
 * The widget, whether an author placed it or the plugin; or why there is nothing to draw. Never throws.
 *
 * @param present those that the page has already: ids are told apart, and rows that numbers link to stand once
 */
export function renderWidget(
  name: string,
  attributes: WidgetAttributes,
  context: WidgetContext,
  present: readonly WidgetModel[] = [],
): DrawnWidget | { problem: WidgetProblem } {
  const widget = Object.hasOwn(widgets, name) ? widgets[name] : undefined;
  if (!widget) return { problem: nothingToDraw('unknown-widget', context) };
  if (widget === figuresTable && present.some((other) => other.widget === name)) {
    return { problem: nothingToDraw('twice', context) };
  }
  const found = widget.model(attributes, context);
  if (isProblem(found)) return { problem: found };
  const { figures, sources } = context.dossier;
  const rows = [...[...figures.keys()].map((id) => `figure-${id}`), ...[...sources.keys()].map((id) => `source-${id}`)];
  const model = renamed(found, [...rows, ...present.map(({ id }) => id)]);
  return { model, node: widget.draw(model) };
}

/** The markup of a model; throws for a model of an unknown kind, which no widget made. */
export function drawWidget(model: WidgetModel): Element {
  const widget = widgets[model.widget];
  if (!widget) throw new Error(`There is no widget "${model.widget}"`);
  return widget.draw(model);
}
