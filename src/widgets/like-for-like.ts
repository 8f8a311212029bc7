import { h } from 'hastscript';
import type { Figure } from '#figures';
import { say } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel, figuresAsTable, scopeText } from './base-model.ts';
import { comparisonTitle, noteOf } from './comparison.ts';
import { frame, partOf, picture } from './frame.ts';
import { extremePair, type Pair, ratioText } from './pair.ts';
import { nothingToDraw, unlikeUnits } from './problem.ts';
import { drawScale, scaleClasses, scalePicture, type ScalePicture } from './scale-picture.ts';
import { defineWidget, isProblem, type WidgetContext, type WidgetModel } from './widget.ts';
import { figuresWorking, ratioWorking } from './working.ts';

export interface Panel {
  heading: string;
  /** The pair's ratio in words. */
  ratio: string;
  picture: ScalePicture;
  /** What each figure covers. */
  scopes: { label: string; scope: string }[];
  note?: string;
}

export interface LikeForLikeModel extends WidgetModel {
  panels: Panel[];
}

/** The head-on pair beside the comparable one, to one scale: `<LikeForLike of="r1 gpt4" to="full gpt4" />`. */
export const likeForLike = defineWidget<LikeForLikeModel>({
  name: 'LikeForLike',
  model(attributes, context) {
    const ids = [idsOf(attributes, ['of']), idsOf(attributes, ['to'])] as const;
    const headOn = figuresOf(ids[0], 2, context, 'of');
    if (isProblem(headOn)) return headOn;
    const alike = figuresOf(ids[1], 2, context, 'to');
    if (isProblem(alike)) return alike;
    const figures = [...new Set([...headOn, ...alike])];
    const unlike = unlikeUnits(figures, context);
    if (unlike) return unlike;
    const [first, second] = [extremePair(headOn), extremePair(alike)];
    if (!first?.ratio || !second?.ratio) return nothingToDraw('no-ratio', context);
    const { language } = context;
    const panels = [
      panelOf('head-on', first, { cell: first.smaller, among: figures }, ids[0], context),
      panelOf('alike', second, { cell: first.smaller, among: figures }, ids[1], context),
    ];
    return {
      ...baseModel('LikeForLike', 'kicker-like-for-like', idOf(ids.flat(), context), figures, context),
      title: titleOf(first, second, language),
      emphasis: ratioText(second, language),
      caption: [...new Set(panels.flatMap(({ picture }) => picture.sentences))].join(' '),
      table: figuresAsTable(figures, context),
      working: [...ratioWorking(first, context), ...ratioWorking(second, context), ...figuresWorking(figures, context)],
      panels,
    };
  },
  draw: (model) =>
    frame(model, [
      h(
        'div',
        { className: ['panels'] },
        model.panels.map((panel, i) => drawPanel(panel, model, `${partOf(model)}-${i + 1}`)),
      ),
    ]),
});

/** What the comparable pair is to each other, then the head-on one: in short where the larger is of the same subject. */
function titleOf(headOn: Pair, alike: Pair, language: string): string {
  const [first, second] = [headOn, alike].map(({ larger }) => larger.subject ?? larger.label);
  const values = {
    alike: comparisonTitle(alike, language),
    before: ratioText(headOn, language),
  };
  if (first === second) return say('like-for-like-title', language, values);
  return say('like-for-like-title-apart', language, { ...values, headOn: comparisonTitle(headOn, language) });
}

function panelOf(
  name: 'head-on' | 'alike',
  pair: Pair,
  scale: { cell: Figure; among: readonly Figure[] },
  ids: readonly string[],
  context: WidgetContext,
): Panel {
  const { language } = context;
  const figures = [pair.smaller, pair.larger];
  const note = noteOf(ids, context);
  return {
    heading: say(name, language),
    ratio: ratioText(pair, language),
    picture: scalePicture(figures, language, scale),
    scopes: figures.flatMap((figure) => {
      const scope = scopeText(figure, context);
      return scope ? [{ label: figure.label, scope }] : [];
    }),
    ...(note ? { note } : {}),
  };
}

const drawPanel = ({ heading, ratio, picture: drawn, scopes, note }: Panel, model: WidgetModel, part: string) =>
  h('div', [
    h('p', { className: ['panel-heading'] }, [heading, ' ', h('b', ratio)]),
    picture(model, drawScale(drawn), { className: scaleClasses(drawn), part }),
    ...(scopes.length > 0
      ? [
          h(
            'ul',
            scopes.map(({ label, scope }) => h('li', [h('b', label), ` — ${scope}`])),
          ),
        ]
      : []),
    ...(note ? [h('p', { className: ['caveat'] }, note)] : []),
  ]);
