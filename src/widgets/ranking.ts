import { h } from 'hastscript';
import { say } from '#wording';
import { idOf } from './attributes.ts';
import { baseModel, figuresAsTable } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame, partOf, picture } from './frame.ts';
import { missingAttribute, nothingToDraw, unlikeUnits } from './problem.ts';
import { drawScale, scaleClasses, scalePicture, type ScalePicture } from './scale-picture.ts';
import { defineWidget, type WidgetModel } from './widget.ts';
import { figuresWorking } from './working.ts';

export interface RankingModel extends WidgetModel {
  /** One group per basis: figures valued in unlike ways are not ranked among each other. */
  groups: { basis: string; picture: ScalePicture }[];
}

/**
 * One metric across subjects, largest first, by basis: `<Ranking metric="training-cost" />`, `basis` naming one of them.
 * Over the figures of the dossier that the context holds: the article's, or the whole site's.
 */
export const ranking = defineWidget<RankingModel>({
  name: 'Ranking',
  model({ metric, basis }, context) {
    const { language, dossier, label } = context;
    if (!metric) return missingAttribute('metric');
    const figures = [...dossier.figures.values()]
      .filter((figure) => figure.metric === metric && (!basis || figure.basis === basis))
      .filter(({ quantity }) => Number.isFinite(quantity.value))
      .sort((a, b) => b.quantity.value - a.quantity.value);
    const [first] = figures;
    if (!first || figures.length < 2) return nothingToDraw('no-metric', context, metric);
    const unlike = unlikeUnits(figures, context);
    if (unlike) return unlike;
    const name = label?.('metric', metric) ?? metric;
    const groups = [...Map.groupBy(figures, (figure) => figure.basis ?? '')].map(([id, members]) => ({
      basis: id ? (label?.('basis', id) ?? id) : '',
      picture: scalePicture(members, language, { among: figures, bars: true }),
    }));
    return {
      ...baseModel(
        'Ranking',
        'kicker-ranking',
        idOf(['ranking', metric, ...(basis ? [basis] : [])], context),
        figures,
        context,
      ),
      title: say('ranking-title', language, { metric: name, label: first.label, value: figureText(first, language) }),
      caption: groups[0]?.picture.sentences.join(' ') ?? '',
      table: figuresAsTable(figures, context),
      working: figuresWorking(figures, context),
      groups,
    };
  },
  draw: (model) =>
    frame(
      model,
      model.groups.flatMap(({ basis, picture: drawn }, i) => {
        const id = `${partOf(model)}-${i + 1}`;
        const draw = (name?: string) => picture(model, drawScale(drawn), name, scaleClasses(drawn));
        if (!basis) return [draw()];
        return [h('p', { className: ['panel-heading'], id: `${id}-heading` }, basis), draw(`${id}-heading`)];
      }),
    ),
});
