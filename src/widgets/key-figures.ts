import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Dossier } from '#figures';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame, tied } from './frame.ts';
import { statusText } from './scale-picture.ts';
import { defineWidget, isProblem, type WidgetModel } from './widget.ts';

/** Figures in the box where the author names none. */
const AT_MOST = 4;

/** The figures that the article compares, else the first that it declares. */
function keyIds({ figures, comparisons }: Dossier): string[] {
  const compared = comparisons.flatMap(({ of, to }) => [of, to]).filter((id) => figures.has(id));
  return [...new Set(compared.length > 0 ? compared : figures.keys())].slice(0, AT_MOST);
}

/** A number that may break before a unit with a hyphen, for columns narrower than the two. */
const narrow = (value: string): (ElementContent | string)[] =>
  tied(value).flatMap((piece): (ElementContent | string)[] =>
    typeof piece === 'string' ? [piece] : [h('wbr'), piece],
  );

export interface KeyFiguresModel extends WidgetModel {
  items: { id: string; value: string; label: string; status: string; stated: boolean }[];
}

/** The box at the article's head: `<KeyFigures of="r1 gpt4 rate" />`, or those that the article compares. Each links to its entry. */
export const keyFigures = defineWidget<KeyFiguresModel>({
  name: 'KeyFigures',
  model(attributes, context) {
    const named = idsOf(attributes, ['of', 'to']);
    const ids = named.length > 0 ? named : keyIds(context.dossier);
    const figures = figuresOf(ids, 1, context);
    if (isProblem(figures)) return figures;
    const { language } = context;
    const base = baseModel('KeyFigures', 'kicker-key-figures', idOf(['key-figures'], context), figures, context);
    const items = figures.map((figure) => ({
      id: figure.id,
      value: figureText(figure, language),
      label: figure.label,
      status: statusText(figure, language),
      stated: figure.status !== 'computed',
    }));
    // Each figure's source stands in the entry that it links to.
    return { ...base, sources: [], title: base.kicker, items };
  },
  draw: (model) =>
    frame(
      model,
      [
        h(
          'dl',
          model.items.map((item) =>
            h('div', [
              h('dt', item.label),
              h('dd', [h('a', { href: `#figure-${item.id}` }, narrow(item.value)), ' ', h('small', item.status)]),
            ]),
          ),
        ),
      ],
      'key-figures',
    ),
});
