import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { axis, dots, linearScale, type Tick, type Tone } from '#charts';
import type { Figure } from '#figures';
import { say, writeDate } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel, figuresAsTable } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame, picture } from './frame.ts';
import { nothingToDraw } from './problem.ts';
import { defineWidget, isProblem, type WidgetModel } from './widget.ts';

export interface TimelineModel extends WidgetModel {
  /** In order of time; `time` in years, a month or year standing for its first day. */
  events: { date: string; time: number; label: string; value: string; tone: Tone }[];
  ticks: Tick[];
}

/** The article's dated figures along a line of years: `<Timeline />`, or those named, `<Timeline of="a b" />`. */
export const timeline = defineWidget<TimelineModel>({
  name: 'Timeline',
  model(attributes, context) {
    const { language, dossier } = context;
    const named = idsOf(attributes, ['of', 'to']);
    const dated = (figure: Figure) => figure.date !== undefined && Number.isFinite(yearOf(figure.date));
    const ids = named.length > 0 ? named : [...dossier.figures.values()].filter(dated).map(({ id }) => id);
    const figures = figuresOf(ids, 2, context);
    if (isProblem(figures)) return figures;
    const dates = new Set(figures.map(({ date }) => date));
    if (dates.size < 2 || !figures.every(dated)) return nothingToDraw('no-dates', context);
    const events = figures
      .map((figure) => ({
        date: writeDate(figure.date ?? '', language),
        time: yearOf(figure.date ?? ''),
        label: figure.label,
        value: figureText(figure, language),
        tone: figure.status === 'estimated' ? ('second' as const) : figure.status,
      }))
      .sort((a, b) => a.time - b.time);
    const [from, to] = [Math.floor(events[0]?.time ?? 0), Math.ceil((events.at(-1)?.time ?? 0) + 0.001)];
    const words = { from: events[0]?.date ?? '', to: events.at(-1)?.date ?? '', n: events.length };
    return {
      ...baseModel(
        'Timeline',
        'kicker-timeline',
        idOf(named.length > 0 ? named : ['timeline'], context),
        figures,
        context,
      ),
      title: say('timeline-title', language, words),
      table: figuresAsTable(figures, context, 5),
      events,
      ticks: yearTicks(from, to),
    };
  },
  draw: (model) => frame(model, drawEvents(model)),
});

/** A date as a year with its fraction: 2025-07 is 2025.5; NaN for what is no date. */
function yearOf(date: string): number {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

/** At most six years, so that their words do not meet on a phone. */
function yearTicks(from: number, to: number): Tick[] {
  const step = Math.max(1, Math.ceil((to - from) / 6));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step).map((year) => ({
    value: year,
    text: String(year),
  }));
}

function drawEvents(model: TimelineModel): ElementContent[] {
  const { events, ticks } = model;
  const scale = linearScale([...ticks.map(({ value }) => value), ...events.map(({ time }) => time)], false);
  const points = events.map(({ time, tone }) => ({ value: time, tone }));
  const items = events.map(({ date, label, value, tone }, i) =>
    h('li', [
      h('b', String(i + 1)),
      h('span', [h('b', { className: [`is-${tone}`] }, date), ' ', h('bdi', label), ' ', h('b', value)]),
    ]),
  );
  return [picture(model, [dots(points, scale), axis(ticks, scale)]), h('ol', { className: ['events'] }, items)];
}
