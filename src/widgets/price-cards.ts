import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '#figures';
import { say, writeDate } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame } from './frame.ts';
import { defineWidget, isProblem, type TableModel, type WidgetContext, type WidgetModel } from './widget.ts';

/** Days after which a price may no longer be true. */
const MAX_AGE = 90;

/** A price with the day that it is of and whether it may have changed since, each empty where the title says it of all. */
interface Card {
  id: string;
  label: string;
  price: string;
  asOf: string;
  stale: string;
}

export interface PriceCardsModel extends WidgetModel {
  cards: Card[];
}

/** Prices as cards, "от 684 руб. в месяц", each with its date: `<PriceCards of="crm bpm" />`. A stale one says so. */
export const priceCards = defineWidget<PriceCardsModel>({
  name: 'PriceCards',
  model(attributes, context) {
    const ids = idsOf(attributes, ['of', 'to']);
    const figures = figuresOf(ids, 1, context);
    if (isProblem(figures)) return figures;
    const dates = new Set(figures.map((figure) => dateOf(figure, context)));
    const [shared] = dates.size === 1 ? dates : [];
    const cards = figures.map((figure) => cardOf(figure, shared, context));
    return {
      ...baseModel('PriceCards', 'kicker-prices', idOf(ids, context), figures, context),
      title: titleOf(shared, context),
      table: tableOf(figures, shared === undefined, context),
      cards,
    };
  },
  draw: (model) => frame(model, [h('ul', { className: ['prices'] }, model.cards.map(drawCard))]),
});

/** A price's own date, else its source's. */
const dateOf = ({ date, source }: Figure, { dossier }: WidgetContext): string | undefined =>
  date ?? dossier.sources.get(source ?? '')?.date;

const isOld = (date: string, { age }: WidgetContext): boolean => (age?.(date) ?? 0) > MAX_AGE;

function cardOf(figure: Figure, shared: string | undefined, context: WidgetContext): Card {
  const { language } = context;
  const card = { id: figure.id, label: figure.label, price: figureText(figure, language) };
  if (shared) return { ...card, asOf: '', stale: '' };
  const date = dateOf(figure, context);
  const asOf = date ? say('as-of', language, { date: writeDate(date, language) }) : say('undated', language);
  return { ...card, asOf, stale: date && isOld(date, context) ? say('stale', language) : '' };
}

/** "Цены на 19 сентября 2025 г." where all are of one day. */
function titleOf(date: string | undefined, context: WidgetContext): string {
  const { language } = context;
  if (!date) return say('kicker-prices', language);
  return say(isOld(date, context) ? 'prices-title-stale' : 'prices-title', language, {
    date: writeDate(date, language),
  });
}

function tableOf(figures: readonly Figure[], dated: boolean, context: WidgetContext): TableModel {
  const { language } = context;
  const head = [say('column-figure', language), say('column-value', language)];
  const rows = figures.map((figure) => {
    const date = dateOf(figure, context);
    const day = date ? writeDate(date, language) : say('undated', language);
    return [figure.label, figureText(figure, language), ...(dated ? [day] : [])];
  });
  return { head: dated ? [...head, say('column-date', language)] : head, rows, numeric: [1] };
}

function drawCard({ label, price, asOf, stale }: Card): Element {
  const changed = stale ? [' · ', h('span', { className: ['is-stated'] }, stale)] : [];
  return h('li', [h('bdi', label), ' ', h('b', price), ...(asOf ? [' ', h('small', [asOf, ...changed])] : [])]);
}
