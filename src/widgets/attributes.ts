import type { Figure } from '#figures';
import { nameOf } from './naming.ts';
import { missingAttribute, nothingToDraw, unknownFigure } from './problem.ts';
import type { WidgetAttributes, WidgetContext, WidgetProblem } from './widget.ts';

/** The ids that the named attributes hold, in order; one attribute may name several, parted by spaces or commas. */
export const idsOf = (attributes: WidgetAttributes, names: readonly string[]): string[] =>
  names.flatMap((name) => (attributes[name] ?? '').split(/[\s,]+/)).filter(Boolean);

/** A widget's stable id: `<slug>-<of>-<to>`, or with its own name where it names no figures. */
export const idOf = (ids: readonly string[], { slug }: WidgetContext): string => `${slug}-${nameOf(ids)}`;

/** The figures of the ids, at least `least` of them and each with a value; else why there is nothing to draw. */
export function figuresOf(ids: readonly string[], least: number, context: WidgetContext): Figure[] | WidgetProblem {
  const { figures } = context.dossier;
  const unknown = ids.find((id) => !figures.has(id));
  if (unknown !== undefined) return unknownFigure(unknown, context);
  const found = [...new Set(ids)].flatMap((id) => figures.get(id) ?? []);
  if (found.length < least) return missingAttribute(least > 1 ? 'of, to' : 'of');
  const empty = found.find(({ quantity }) => !Number.isFinite(quantity.value));
  return empty ? nothingToDraw('no-value', context, empty.id) : found;
}
