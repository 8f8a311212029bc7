import { writeComparison, writeRatio } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel, figuresAsTable } from './base-model.ts';
import { frame, picture } from './frame.ts';
import { extremePair, natureOf, type Pair } from './pair.ts';
import { missingAttribute, unlikeUnits } from './problem.ts';
import { drawScale, scaleClasses, scalePicture, type ScalePicture } from './scale-picture.ts';
import { defineWidget, isProblem, type WidgetContext, type WidgetModel } from './widget.ts';
import { figuresWorking, ratioWorking } from './working.ts';

export interface ComparisonModel extends WidgetModel {
  picture: ScalePicture;
}

/**
 * Two or more figures to one scale: `<Comparison of="r1" to="gpt4" />`; `to` names one id or several.
 * The title states the ratio of the largest to the smallest, whichever is `of`.
 */
export const comparison = defineWidget<ComparisonModel>({
  name: 'Comparison',
  model(attributes, context) {
    const ids = idsOf(attributes, ['of', 'to']);
    const figures = figuresOf(ids, 2, context);
    if (isProblem(figures)) return figures;
    const unlike = unlikeUnits(figures, context);
    if (unlike) return unlike;
    const pair = extremePair(figures);
    if (!pair) return missingAttribute('to');
    const drawn = scalePicture(figures, context.language);
    const note = noteOf(ids, context);
    return {
      ...baseModel('Comparison', 'kicker-comparison', idOf(ids, context), figures, context),
      table: figuresAsTable(figures, context, note ? 3 : 4),
      title: comparisonTitle(pair, context.language),
      ...(pair.ratio ? { emphasis: writeRatio(pair.ratio, context.language) } : {}),
      caption: drawn.sentences.join(' '),
      ...(note ? { note } : {}),
      working: [...ratioWorking(pair, context), ...figuresWorking(figures, context)],
      picture: drawn,
    };
  },
  draw: (model) => frame(model, [picture(model, drawScale(model.picture), { className: scaleClasses(model.picture) })]),
});

/** The pair's finding in one sentence. */
export const comparisonTitle = ({ larger, smaller, ratio }: Pair, language: string): string =>
  writeComparison({ larger, smaller, ratio, nature: natureOf(larger) }, language);

/** The note that the author wrote for the declared pair, in either order. */
export function noteOf([of, to]: readonly string[], { dossier }: WidgetContext): string | undefined {
  return dossier.comparisons.find((pair) => (pair.of === of && pair.to === to) || (pair.of === to && pair.to === of))
    ?.note;
}
