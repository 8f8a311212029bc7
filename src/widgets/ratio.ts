import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { axis, intervalLine, linearScale, ticks, type Tick, type Tone } from '#charts';
import { type Claim, pointOf } from '#claims';
import { type Quantity, clean } from '#quantities';
import { say, writeInterval, writeQuantity } from '#wording';
import { idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import type { FigureRecord } from './figure-record.ts';
import { frame, picture } from './frame.ts';
import { nothingToDraw } from './problem.ts';
import {
  defineWidget,
  isProblem,
  type WidgetAttributes,
  type WidgetContext,
  type WidgetModel,
  type WidgetProblem,
} from './widget.ts';

export interface RatioModel extends WidgetModel {
  rows: { label: string; value: string; amount: Pick<Quantity, 'value' | 'low' | 'high'>; tone: Tone }[];
  /** What the number line covers, in the claim's unit. */
  domain: [number, number];
  ticks: Tick[];
}

/**
 * What the article says beside what follows from its figures, with the verdict: `<Ratio of="r1" to="gpt4" />`, or
 * `<Ratio claim="2" />` for the article's second recomputed claim.
 */
export const ratio = defineWidget<RatioModel>({
  name: 'Ratio',
  model(attributes, context) {
    const found = claimOf(attributes, context);
    if (isProblem(found)) return found;
    const { claim, computed, ids } = found;
    const { language, dossier } = context;
    const figures = claim.operands.flatMap(({ figure }) => dossier.figures.get(figure ?? '') ?? []);
    // As the finding says it.
    const shown = claim.verdict === 'contradicted' ? pointOf(computed) : computed;
    const texts = { stated: writeQuantity(claim.stated, language), computed: writeQuantity(shown, language) };
    const domain = domainOf(claim.stated, computed);
    return {
      ...baseModel('Ratio', 'kicker-ratio', idOf(['ratio', ...ids], context), figures, context),
      title: say(`verdict-${claim.verdict}`, language, texts),
      emphasis: texts.computed,
      caption: say('ratio-caption', language),
      table: {
        head: [say('column-figure', language), say('column-value', language), say('column-interval', language)],
        rows: [
          [say('status-stated', language), texts.stated, writeInterval(claim.stated, language)],
          [say('status-computed', language), texts.computed, writeInterval(computed, language)],
        ],
        numeric: [1],
      },
      working: claim.operands.map(({ surface, label, amount }) =>
        [label, surface ?? writeQuantity(amount, language)].filter(Boolean).join(': '),
      ),
      rows: [
        { label: say('status-stated', language), value: texts.stated, amount: amountOf(claim.stated), tone: 'stated' },
        {
          label: say('status-computed', language),
          value: texts.computed,
          amount: amountOf(computed),
          tone: 'computed',
        },
      ],
      claimed: [claimRecord('stated', claim.stated, context), claimRecord('computed', shown, context)],
      domain,
      ticks: marksOf(domain, computed.unit, language),
    };
  },
  draw: (model) => frame(model, [picture(model, drawLines(model))]),
});

/** A number of a claim as the widget's files have it; its id is no figure's. */
function claimRecord(status: 'stated' | 'computed', quantity: Quantity, { language }: WidgetContext): FigureRecord {
  const { value, modifier, unit, per } = quantity;
  const [low, high] = [closed(quantity.low), closed(quantity.high)];
  const named = {
    id: `claim-${status}`,
    label: say(`status-${status}`, language),
    text: writeQuantity(quantity, language),
  };
  return { ...named, value, low, high, modifier, unit, ...(per === undefined ? {} : { per }), inputs: [], status };
}

const closed = (end: number | null): number | null => (end === null ? null : clean(end));

const amountOf = ({ value, low, high }: Quantity): Pick<Quantity, 'value' | 'low' | 'high'> => ({ value, low, high });

/** Letters of the marks together for which there is room on a phone. */
const ROOM = 24;

/** Marks along the number line, fewer where their words are long. */
function marksOf(domain: [number, number], unit: string, language: string): Tick[] {
  const marks = (count: number) =>
    ticks(domain, count).map((value) => ({ value, text: tickText(value, unit, language) }));
  const many = marks(5);
  return many.reduce((length, { text }) => length + text.length, 0) <= ROOM ? many : marks(2);
}

const tickText = (value: number, unit: string, language: string): string =>
  writeQuantity(
    { value, low: value, high: value, modifier: '=', unit: unit === 'times' ? 'count' : unit, last: 0 },
    language,
  );

type Found = { claim: Claim; computed: Quantity; ids: string[] };

/** The claim by its number among the recomputed ones, or the first that relates all the figures named. */
function claimOf(attributes: WidgetAttributes, context: WidgetContext): Found | WidgetProblem {
  const { claims = [] } = context;
  const ids = idsOf(attributes, ['of', 'to']);
  const known = claims.flatMap((claim) => (claim.computed ? [{ claim, computed: claim.computed }] : []));
  const relates = ({ operands }: Claim) =>
    ids.length > 0 && ids.every((id) => operands.some(({ figure }) => figure === id));
  const number = attributes['claim'];
  const found = number === undefined ? known.find(({ claim }) => relates(claim)) : known[Number(number) - 1];
  if (!found) return nothingToDraw('no-claim', context, number ?? ids.join(', '));
  return { ...found, ids: number === undefined ? ids : [number] };
}

/** Both intervals with room around them, so that an open end is seen to go on. */
function domainOf(...quantities: readonly Quantity[]): [number, number] {
  const values = quantities.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) / 4;
  return [low - room, high + room];
}

function drawLines({ rows, domain, ticks: marks }: RatioModel): ElementContent[] {
  const scale = linearScale(domain, false);
  const lines = rows.map(({ label, value, amount, tone }) =>
    h('div', [
      h('p', [h('span', { className: [`is-${tone}`] }, label), ' ', h('b', value)]),
      intervalLine({ ...amount, tone }, scale),
    ]),
  );
  return [...lines, axis(marks, scale)];
}
