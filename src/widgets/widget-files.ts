import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import * as z from 'zod';
import { figureRecord, type FigureRecord } from './figure-record.ts';
import { type CsvRow, figuresCsv } from './figures-csv.ts';
import { dark, light } from './paint.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { sentenceOf, type WidgetModel } from './widget.ts';

const text = z.string().min(1);

/** What a widget's JSON file holds. */
export const widgetRecord = z.strictObject({
  $schema: text,
  id: text,
  widget: text.describe('The kind: "Comparison", "Product", …'),
  language: text.describe('BCP 47, of every text here'),
  article: text.describe('Address of the article that the widget stands in'),
  title: text.describe('The finding in one sentence'),
  caption: text.describe('What the picture shows').optional(),
  note: text.describe('On comparability: the words of the author').optional(),
  table: z
    .strictObject({ head: z.array(z.string()), rows: z.array(z.array(z.string())), numeric: z.array(z.number()) })
    .describe('The numbers as the page prints them')
    .optional(),
  working: z.array(text).describe('How it was computed, a line each'),
  figures: z
    .array(figureRecord)
    .describe(
      'The figures shown, those that their formulas read among them; then what a claim says and what follows for it',
    ),
  dates: z
    .array(
      z.strictObject({
        date: text.describe('ISO 8601, to the day, month or year, or an interval of two with "/"'),
        text: text.describe('The sentence of the article that names it'),
        place: text.describe('Address of its place in the article'),
      }),
    )
    .describe('The dates shown that the sentences of the article name')
    .optional(),
});

/** What a widget's files say besides the widget: addresses, absolute, and its figures. */
export interface FileContext {
  schema: string;
  article: string;
  figures: readonly FigureRecord[];
}

/**
 * The figures of a widget as its files have them, and the numbers of its claim behind them.
 *
 * @param own those of its article
 * @param absolute makes an address of a path of the site
 */
export function recordsOf(
  { figures, records, claimed = [] }: WidgetModel,
  own: readonly FigureRecord[],
  absolute: (path: string) => string,
): FigureRecord[] {
  if (!records) return [...figures.flatMap((id) => own.find((record) => record.id === id) ?? []), ...claimed];
  return records.map((record) => (record.article ? { ...record, article: absolute(record.article) } : record));
}

const datesOf = ({ dates }: WidgetModel, article: string) =>
  dates?.map((named) => ({ date: named.date, text: sentenceOf(named), place: `${article}#${named.id}` }));

/** A widget's files by their extension, each made from its model, the last from its markup: a text in UTF-8 each. */
export const widgetFiles = {
  /** A row for each figure, then one for each date that a sentence names, without a value. */
  csv(model: WidgetModel, _node: Element, { figures, article: own }: FileContext): string {
    const dates = datesOf(model, own) ?? [];
    const rows: CsvRow[] = [
      ...figures,
      ...dates.map(({ date, text: label, place }) => ({
        id: place.slice(own.length + 1),
        label,
        date,
        article: place,
      })),
    ];
    const others = figures.some(({ article }) => article);
    return figuresCsv(rows, others || dates.length > 0 ? { article: ({ article }) => article } : {});
  },
  json(model: WidgetModel, _node: Element, { schema, article, figures }: FileContext): string {
    const { id, widget, language, title, caption, note, working } = model;
    const table = model.table && { ...model.table, links: undefined };
    const dates = datesOf(model, article);
    const about = { $schema: schema, id, widget, language, article, title, caption, note, table, working };
    return `${JSON.stringify({ ...about, figures, dates }, null, 2)}\n`;
  },
  svg: (_model: WidgetModel, node: Element, { article }: FileContext): string =>
    `${toHtml(standaloneSvg(node, light, { dark, origin: article }), { space: 'svg', closeEmptyElements: true })}\n`,
};
