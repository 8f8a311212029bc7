import type { Figure } from '#figures';
import { nameOf } from './naming.ts';
import { missingAttribute, nothingToDraw, tooFew, unknownFigure } from './problem.ts';
import type { WidgetAttributes, WidgetContext, WidgetProblem } from './widget.ts';

/** The ids that the named attributes hold, in order; one attribute may name several, parted by spaces or commas. */
export const idsOf = (attributes: WidgetAttributes, names: readonly string[]): string[] =>
  names.flatMap((name) => (attributes[name] ?? '').split(/[\s,]+/)).filter(Boolean);

/** A widget's stable id: `<slug>-<of>-<to>`, or with its own name where it names no figures. */
export const idOf = (ids: readonly string[], { slug }: WidgetContext): string => `${slug}-${nameOf(ids)}`;

/**
 * The figures of the ids, at least `least` of them and each with a value; else why there is nothing to draw.
 *
 * @param key the attribute that names them, for whoever is told that they are too few
 */
export function figuresOf(
  ids: readonly string[],
  least: number,
  context: WidgetContext,
  key = least > 1 ? 'of, to' : 'of',
): Figure[] | WidgetProblem {
  const { figures } = context.dossier;
  const unknown = ids.find((id) => !figures.has(id));
  if (unknown !== undefined) return unknownFigure(unknown, context);
  const found = [...new Set(ids)].flatMap((id) => figures.get(id) ?? []);
  if (found.length < least) return found.length === 0 ? missingAttribute(key) : tooFew(key, found.length, least);
  const empty = found.find(({ quantity }) => !Number.isFinite(quantity.value));
  return empty ? nothingToDraw('no-value', context, empty.id) : found;
}
