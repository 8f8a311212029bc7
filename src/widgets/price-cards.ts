import { h } from 'hastscript';
import { say, writeDate, writeQuantity } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import { sourceNodes } from './frame.ts';
import { sourceLine } from './provenance.ts';
import { defineWidget, isProblem, type SourceLine, type WidgetModel } from './widget.ts';

export interface PriceCardsModel extends WidgetModel {
  cards: { id: string; label: string; price: string; asOf: string; stale: string; source?: SourceLine }[];
}

/** Prices as cards, "от 684 руб. в месяц", each with its date: `<PriceCards of="crm bpm" />`. A stale one says so. */
export const priceCards = defineWidget<PriceCardsModel>({
  name: 'PriceCards',
  model(attributes, context) {
    const ids = idsOf(attributes, ['of', 'to']);
    const figures = figuresOf(ids, 1, context);
    if (isProblem(figures)) return figures;
    const { language, dossier } = context;
    const cards = figures.map((figure) => {
      const source = dossier.sources.get(figure.source ?? '');
      const date = figure.date ?? source?.date;
      const from = figure.quantity.modifier === '>=' || figure.quantity.modifier === '>';
      const price = writeQuantity(figure.quantity, language, { modifier: !from });
      return {
        id: figure.id,
        label: figure.label,
        price: from ? say('price-from', language, { price }) : price,
        asOf: date ? say('as-of', language, { date: writeDate(date, language) }) : '',
        stale: context.stale?.(figure.id) ? say('stale', language) : '',
        ...(source ? { source: sourceLine(source, language) } : {}),
      };
    });
    return {
      ...baseModel('PriceCards', 'kicker-prices', idOf(ids, context), figures, context),
      title: say('kicker-prices', language),
      cards,
    };
  },
  draw: ({ id, language, title, cards }) =>
    h('section', { id, className: ['price-cards'], lang: language, ariaLabelledBy: `${id}-title` }, [
      h('p', { className: ['widget-kicker'], id: `${id}-title` }, title),
      h(
        'ul',
        cards.map(({ label, price, asOf, stale, source }) =>
          h('li', [
            h('p', [h('bdi', label)]),
            h('p', { className: ['price'] }, price),
            h('p', [
              h('small', [asOf, ...(stale ? [' ', h('strong', { className: ['is-stated'] }, stale)] : [])]),
              ...(source ? [' ', h('small', sourceNodes(source))] : []),
            ]),
          ]),
        ),
      ),
    ]),
});
