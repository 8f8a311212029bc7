import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { bar, linearScale, type Tone } from '#charts';
import type { Figure } from '#figures';
import { divideIntervals, meets, type Quantity } from '#quantities';
import { quoteLabel, say, writeQuantity } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame, picture } from './frame.ts';
import { missingAttribute, nothingToDraw, unlikeUnits } from './problem.ts';
import { defineWidget, isProblem, type WidgetModel } from './widget.ts';
import { figuresWorking } from './working.ts';

export interface BreakdownModel extends WidgetModel {
  /** Each bar begins where the one before it ended; the last is the whole. */
  rows: { label: string; value: string; share: string; from: number; size: number; tone: Tone }[];
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
    const total = figuresOf(whole ? [whole] : none, 1, context);
    if (isProblem(total)) return total;
    const [sum] = total;
    const parts = figuresOf(named.length > 0 ? named : (sum?.inputs ?? []), 2, context);
    if (isProblem(parts)) return parts;
    const unlike = unlikeUnits([...total, ...parts], context);
    if (unlike || !sum) return unlike ?? missingAttribute('of');
    if (!makesUp(sum.quantity, parts)) return nothingToDraw('no-parts', context, sum.id);
    const rows = rowsOf(sum, parts, language);
    const [largest] = [...parts].sort((a, b) => b.quantity.value - a.quantity.value);
    const share = largest ? shareText(largest.quantity, sum.quantity, language) : '';
    const label = largest ? quoteLabel(largest.label, language) : '';
    return {
      ...baseModel('Breakdown', 'kicker-breakdown', idOf([sum.id, ...named], context), [sum, ...parts], context),
      title: say('breakdown-title', language, { whole: sum.label, value: figureText(sum, language), share, label }),
      emphasis: share,
      caption: say('breakdown-caption', language),
      table: {
        head: [say('column-figure', language), say('column-value', language), say('column-share', language)],
        rows: rows.map((row) => [row.label, row.value, row.share]),
        numeric: [1, 2],
      },
      working: figuresWorking([sum, ...parts], context),
      rows,
    };
  },
  draw: (model) => frame(model, [picture(model, drawRows(model), { className: ['is-long'] })]),
});

function rowsOf(sum: Figure, parts: readonly Figure[], language: string): BreakdownModel['rows'] {
  let from = 0;
  const rows = parts.map((part): BreakdownModel['rows'][number] => {
    const { value } = part.quantity;
    const share = shareText(part.quantity, sum.quantity, language);
    const row = {
      label: part.label,
      value: figureText(part, language),
      share,
      from,
      size: value,
      tone: 'third' as const,
    };
    from += value;
    return row;
  });
  const rest = restOf(sum.quantity, parts);
  if (rest) {
    const share = shareText(rest, sum.quantity, language);
    rows.push({
      label: say('rest', language),
      value: writeQuantity(rest, language),
      share,
      from,
      size: rest.value,
      tone: 'second',
    });
  }
  const tone = sum.status === 'computed' ? 'computed' : 'stated';
  const { value } = sum.quantity;
  return [...rows, { label: sum.label, value: figureText(sum, language), share: '', from: 0, size: value, tone }];
}

/** The parts together at their values or at one end of their intervals; an open end counts as the value. */
const total = (parts: readonly Figure[], end: 'value' | 'low' | 'high'): number =>
  parts.reduce<number>((all, { quantity }) => all + (quantity[end] ?? quantity.value), 0);

/** Whether nothing is below zero and the parts are, but for rounding, no more than the whole. */
const makesUp = (sum: Quantity, parts: readonly Figure[]): boolean =>
  sum.value > 0 &&
  parts.every(({ quantity }) => quantity.value >= 0) &&
  (sum.high === null || total(parts, 'low') <= Math.max(sum.high, sum.value));

/** What the parts leave of the whole, where that is more than rounding. */
function restOf(sum: Quantity, parts: readonly Figure[]): Quantity | undefined {
  const rest = sum.value - total(parts, 'value');
  if (rest <= 0 || meets(sum, { low: total(parts, 'low'), high: total(parts, 'high') })) return undefined;
  const [low, high] = [(sum.low ?? sum.value) - total(parts, 'high'), (sum.high ?? sum.value) - total(parts, 'low')];
  return { value: rest, low, high, modifier: '=', unit: sum.unit, ...(sum.per ? { per: sum.per } : {}) };
}

/** "95 %" with as many digits as both numbers allow, at most three; empty for a whole of zero. */
function shareText(part: Quantity, whole: Quantity, language: string): string {
  if (!(whole.value > 0)) return '';
  const { low, high } = divideIntervals(part, whole);
  const percent = (share: number) => share * 100;
  const ends = { low: low === null ? null : percent(low), high: high === null ? null : percent(high) };
  return writeQuantity(
    { value: percent(part.value / whole.value), ...ends, modifier: '=', unit: 'percent' },
    language,
    { digits: 2 },
  );
}

function drawRows({ rows }: BreakdownModel): ElementContent[] {
  const scale = linearScale(rows.flatMap(({ from, size }) => [from, from + size]));
  return rows.map(({ label, value, share, from, size, tone }) =>
    h('div', [
      h('p', [h('bdi', label), ' ', h('b', value), ...(share ? [' ', h('small', share)] : [])]),
      bar({ value: size, from, low: size, high: size, tone }, scale),
    ]),
  );
}
