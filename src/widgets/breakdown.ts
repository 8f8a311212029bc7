import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { bar, type Bar, isWide, linearScale } from '#charts';
import type { Figure } from '#figures';
import type { Quantity } from '#quantities';
import { quoteLabel, say, writeInterval, writeQuantity } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame, picture } from './frame.ts';
import { missingAttribute, nothingToDraw, unlikeUnits } from './problem.ts';
import { drawnAmount, hairlines, openEnds } from './scale-picture.ts';
import { restOf, shareText, togetherOf } from './shares.ts';
import {
  defineWidget,
  isProblem,
  type TableModel,
  type WidgetContext,
  type WidgetModel,
  type WidgetProblem,
} from './widget.ts';
import { figuresWorking } from './working.ts';

/** One bar: it begins where the one before it ended. */
interface Row extends Bar {
  label: string;
  /** Its value in words. */
  text: string;
  share: string;
}

export interface BreakdownModel extends WidgetModel {
  /** The parts, what they leave of the whole, and the whole. */
  rows: Row[];
}

/**
 * The parts of a sum, one after another up to the whole: `<Breakdown of="full" />` by the figure's formula, or
 * `<Breakdown of="total" to="a b c" />`. What the parts leave of the whole is a part of its own.
 */
export const breakdown = defineWidget<BreakdownModel>({
  name: 'Breakdown',
  model(attributes, context) {
    const { language } = context;
    const [whole, ...none] = idsOf(attributes, ['of']);
    const named = idsOf(attributes, ['to']);
    const total = figuresOf(whole ? [whole] : none, 1, context, 'of');
    if (isProblem(total)) return total;
    const [sum] = total;
    if (!sum) return missingAttribute('of');
    const parts = figuresOf(named.length > 0 ? named : sum.inputs, 2, context, 'to');
    if (isProblem(parts)) return parts;
    const problem = unlikeUnits([sum, ...parts], context) ?? noSum(sum, parts, context);
    if (problem) return problem;
    const rows = rowsOf(sum, parts, language);
    const { title, share } = findingOf(sum, parts, rows, language);
    return {
      ...baseModel('Breakdown', 'kicker-breakdown', idOf([sum.id, ...named], context), [sum, ...parts], context),
      title,
      emphasis: share,
      caption: captionOf(sum, parts, rows, language),
      table: tableOf(rows, language),
      working: figuresWorking([sum, ...parts], context),
      rows,
    };
  },
  draw: (model) => {
    const open = model.rows.some(({ high }) => high === null);
    const className = ['is-long', ...(open ? ['is-open'] : [])];
    return frame(model, [picture(model, drawRows(model), { className })]);
  },
});

/** Why the parts make no sum: something is below zero, or they are, but for rounding, more than the whole. */
function noSum(sum: Figure, parts: readonly Figure[], context: WidgetContext): WidgetProblem | undefined {
  const { language } = context;
  if (!(sum.quantity.value > 0)) return nothingToDraw('no-whole', context, sum.id);
  const negative = parts.find(({ quantity }) => quantity.value < 0);
  if (negative) return nothingToDraw('negative-part', context, negative.id);
  const { value, high, unit, per } = sum.quantity;
  const together = togetherOf(parts);
  if (high === null || (together.low ?? 0) <= Math.max(high, value)) return undefined;
  const of = { unit, ...(per ? { per } : {}) };
  const values = { parts: writeInterval({ ...together, ...of }, language), whole: figureText(sum, language) };
  return nothingToDraw('more-than-whole', context, sum.id, values);
}

/** The finding: which part is the largest; that all are of one size, or that most of it has no name, where so it is. */
function findingOf(sum: Figure, parts: readonly Figure[], rows: readonly Row[], language: string) {
  const all = rows.slice(0, -1);
  const [first = rows[0]!, second] = all.toSorted((a, b) => b.value - a.value);
  const values = {
    whole: sum.label,
    value: figureText(sum, language),
    share: first.share || (isHundred(sum) ? first.text : ''),
  };
  const even = all.length > 1 && all.every(({ value }) => value === first.value);
  if (even) return { title: say('breakdown-even', language, { ...values, n: all.length }), share: '' };
  const named = parts.some(({ label }) => label === first.label);
  const label = named ? quoteLabel(first.label, language) : say('rest-of', language);
  const known = values.share !== '' && first.value !== second?.value;
  return {
    title: say(known ? 'breakdown-title' : 'breakdown-largest', language, { ...values, label }),
    share: known ? values.share : '',
  };
}

/** What the picture shows, with what its hairlines, whiskers and open edges mean where it has any. */
function captionOf(sum: Figure, parts: readonly Figure[], rows: readonly Row[], language: string): string {
  const scale = scaleOf(rows);
  const values = rows.map(({ value }) => value);
  const ranged = rows.some((row) => isWide(row, scale)) ? [say('whiskers', language)] : [];
  const marks = [...hairlines(values, scale, language), ...ranged, ...openEnds([sum, ...parts], language)];
  return [say('breakdown-caption', language), ...marks].join(' ');
}

/** Whether the values of the parts are their shares. */
const isHundred = ({ quantity }: Figure): boolean => quantity.unit === 'percent' && quantity.value === 100;

/** The rows as a table; a whole of a hundred percent has its shares as values already. */
function tableOf(rows: readonly Row[], language: string): TableModel {
  const shared = rows.some(({ share }) => share !== '');
  const head = [say('column-figure', language), say('column-value', language)];
  return {
    head: shared ? [...head, say('column-share', language)] : head,
    rows: rows.map(({ label, text, share }) => (shared ? [label, text, share] : [label, text])),
    numeric: shared ? [1, 2] : [1],
  };
}

function rowsOf(sum: Figure, parts: readonly Figure[], language: string): Row[] {
  const rest = restOf(sum.quantity, parts);
  const all = [
    ...parts.map((part) => ({ ...part, text: figureText(part, language), tone: 'third' as const })),
    ...(rest
      ? [{ label: say('rest', language), quantity: rest, text: writeQuantity(rest, language), tone: 'second' as const }]
      : []),
  ];
  let from = 0;
  const rows = all.map(({ label, text, tone, ...part }): Row => {
    const share = isHundred(sum) ? '' : shareText(part, sum.quantity, language);
    const row = { label, text, share, ...barOf(part.quantity, from), tone };
    from += part.quantity.value;
    return row;
  });
  const tone = sum.status === 'computed' ? 'computed' : 'stated';
  return [...rows, { label: sum.label, text: figureText(sum, language), share: '', ...barOf(sum.quantity, 0), tone }];
}

/** A bar that begins at `from`, with the ends of what its words allow at their places. */
function barOf(quantity: Quantity, from: number): Omit<Bar, 'tone'> {
  const { value, low, high } = drawnAmount(quantity);
  return { value, from, low: low === null ? null : from + low, high: high === null ? null : from + high };
}

const scaleOf = (rows: readonly Row[]) =>
  linearScale(rows.flatMap(({ from = 0, value, high }) => [from, from + value, high ?? 0]));

function drawRows({ rows }: BreakdownModel): ElementContent[] {
  const scale = scaleOf(rows);
  return rows.map(({ label, text, share, ...shape }) =>
    h('div', [
      h('p', [h('bdi', label), ' ', h('b', text), ...(share ? [' ', h('small', share)] : [])]),
      bar(shape, scale),
    ]),
  );
}
