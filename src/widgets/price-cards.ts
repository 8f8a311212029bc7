import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '#figures';
import { say, writeDate, writeQuantity } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel, figuresAsTable } from './base-model.ts';
import { frame } from './frame.ts';
import { defineWidget, isProblem, type WidgetContext, type WidgetModel } from './widget.ts';

/** Days after which a price may no longer be true. */
const MAX_AGE = 90;

export interface PriceCardsModel extends WidgetModel {
  cards: { id: string; label: string; price: string; asOf: string; stale: string }[];
}

/** Prices as cards, "от 684 руб. в месяц", each with its date: `<PriceCards of="crm bpm" />`. A stale one says so. */
export const priceCards = defineWidget<PriceCardsModel>({
  name: 'PriceCards',
  model(attributes, context) {
    const ids = idsOf(attributes, ['of', 'to']);
    const figures = figuresOf(ids, 1, context);
    if (isProblem(figures)) return figures;
    const { language } = context;
    const cards = figures.map((figure) => {
      const date = dateOf(figure, context);
      const from = figure.quantity.modifier === '>=' || figure.quantity.modifier === '>';
      const price = writeQuantity(figure.quantity, language, { modifier: !from });
      return {
        id: figure.id,
        label: figure.label,
        price: from ? say('price-from', language, { price }) : price,
        asOf: date ? say('as-of', language, { date: writeDate(date, language) }) : '',
        stale: date && (context.age?.(date) ?? 0) > MAX_AGE ? say('stale', language) : '',
      };
    });
    return {
      ...baseModel('PriceCards', 'kicker-prices', idOf(ids, context), figures, context),
      title: titleOf(figures, context),
      table: figuresAsTable(figures, context, 5),
      cards,
    };
  },
  draw: (model) => frame(model, [h('ul', { className: ['prices'] }, model.cards.map(drawCard))]),
});

/** A price's own date, else its source's. */
const dateOf = ({ date, source }: Figure, { dossier }: WidgetContext): string | undefined =>
  date ?? dossier.sources.get(source ?? '')?.date;

/** "Цены на 19 сентября 2025 г." where all are of one day. */
function titleOf(figures: readonly Figure[], context: WidgetContext): string {
  const { language } = context;
  const [date, ...others] = new Set(figures.map((figure) => dateOf(figure, context)));
  if (!date || others.length > 0) return say('kicker-prices', language);
  return say('prices-title', language, { date: writeDate(date, language) });
}

const drawCard = ({ label, price, asOf, stale }: PriceCardsModel['cards'][number]): Element =>
  h('li', [
    h('bdi', label),
    ' ',
    h('b', price),
    ' ',
    h('small', [asOf, ...(stale ? [' · ', h('span', { className: ['is-stated'] }, stale)] : [])]),
  ]);
