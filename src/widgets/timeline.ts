import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { axis, dots, linearScale, type Tick, type Tone } from '#charts';
import type { Figure } from '#figures';
import { say, writeDate } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel } from './base-model.ts';
import { figureText } from './figure-text.ts';
import { frame, partOf, picture } from './frame.ts';
import { nothingToDraw } from './problem.ts';
import { type Period, periodOf, timeTicks } from './time-scale.ts';
import {
  defineWidget,
  isProblem,
  sentenceOf,
  type NamedDate,
  type TableModel,
  type WidgetContext,
  type WidgetModel,
  type WidgetProblem,
} from './widget.ts';

/** What a date stands for: a figure of the article, or the words of a sentence. */
type Entry = { label: string; value: string; tone: Tone } | NamedDate;

interface Event extends Period {
  /** ISO 8601. */
  iso: string;
  /** In words. */
  date: string;
  /** That it lies after the day on which the article appeared, in words; empty where it does not. */
  later: string;
  entries: Entry[];
}

export interface TimelineModel extends WidgetModel {
  /** In order of time, a year before its months and a month before its days. */
  events: Event[];
  ticks: Tick[];
}

/**
 * The dates that the article's sentences name and its dated figures, along a line of time: `<Timeline />`; or the dated
 * figures that are named alone, `<Timeline of="a b" />`. Each date stands once.
 */
export const timeline = defineWidget<TimelineModel>({
  name: 'Timeline',
  model(attributes, context) {
    const { language } = context;
    const named = idsOf(attributes, ['of', 'to']);
    const figures = datedFigures(named, context);
    if (isProblem(figures)) return figures;
    const dates = named.length > 0 ? [] : (context.dates ?? []);
    const events = eventsOf(figures, dates, context);
    const [first] = events;
    if (!first || events.length < 2) return nothingToDraw('no-dates', context);
    const latest = events.reduce((a, b) => (b.end > a.end ? b : a));
    const title = dates.length > 0 ? 'timeline-title-dates' : 'timeline-title';
    const id = idOf(named.length > 0 ? named : ['timeline'], context);
    return {
      ...baseModel('Timeline', 'kicker-timeline', id, figures, context),
      title: say(title, language, { span: spanOf(first.iso, latest.iso, language) }),
      caption: say(events.some(({ later }) => later) ? 'timeline-later' : 'timeline-caption', language),
      table: tableOf(events, language),
      ...(dates.length > 0 ? { dates: [...dates] } : {}),
      events,
      ticks: timeTicks(events, language),
    };
  },
  draw: (model) => frame(model, drawEvents(model)),
});

/** From the beginning of one date to the end of the other, in words; years, or days of a month, as one interval. */
function spanOf(first: string, last: string, language: string): string {
  const [from, to] = [first.split('/')[0]!, last.split('/').at(-1)!];
  const joined = from.length === to.length && (from.length === 4 || from.slice(0, 7) === to.slice(0, 7));
  if (joined) return writeDate(`${from}/${to}`, language);
  return say('date-span', language, { from: writeDate(from, language), to: writeDate(to, language) });
}

/** The figures that are named, each with a date; without names all that have one and a number. */
function datedFigures(named: readonly string[], context: WidgetContext): Figure[] | WidgetProblem {
  const isDated = ({ date }: Figure): boolean => periodOf(date ?? '') !== undefined;
  if (named.length > 0) {
    const figures = figuresOf(named, 2, context);
    return isProblem(figures) || figures.every(isDated) ? figures : nothingToDraw('no-dates', context);
  }
  const all = [...context.dossier.figures.values()];
  return all.filter((figure) => isDated(figure) && Number.isFinite(figure.quantity.value));
}

function eventsOf(figures: readonly Figure[], dates: readonly NamedDate[], context: WidgetContext): Event[] {
  const { language, published } = context;
  const shown = figures.map((figure): [string, Entry] => {
    const tone = figure.status === 'estimated' ? 'second' : figure.status;
    return [figure.date!.slice(0, 10), { label: figure.label, value: figureText(figure, language), tone }];
  });
  const told = dates.map((date): [string, Entry] => [date.date, date]);
  const byDate = Map.groupBy([...told, ...shown], ([date]) => date);
  const appeared = published === undefined ? undefined : periodOf(published);
  const events = [...byDate].flatMap(([date, entries]): Event[] => {
    const period = periodOf(date);
    if (!period) return [];
    const later = appeared && period.start >= appeared.end ? say('after-publication', language) : '';
    return [
      { ...period, iso: date, date: writeDate(date, language), later, entries: entries.map(([, entry]) => entry) },
    ];
  });
  return events.sort((a, b) => a.start - b.start || b.end - a.end);
}

function tableOf(events: readonly Event[], language: string): TableModel {
  const rows = events.flatMap(({ date, entries }) =>
    entries.map((entry) => ('label' in entry ? [entry.label, date, entry.value] : [sentenceOf(entry), date, ''])),
  );
  const head = [say('column-event', language), say('column-date', language), say('column-value', language)];
  const valued = rows.some(([, , value]) => value !== '');
  return {
    head: valued ? head : head.slice(0, 2),
    rows: valued ? rows : rows.map((row) => row.slice(0, 2)),
    numeric: valued ? [1, 2] : [1],
  };
}

const toneOf = ({ entries }: Event): Tone =>
  entries.flatMap((entry) => ('tone' in entry ? entry.tone : []))[0] ?? 'third';

function drawEvents(model: TimelineModel): ElementContent[] {
  const { events, ticks } = model;
  const ends = events.flatMap(({ start, end }) => [start, end]);
  const scale = linearScale([...ticks.map(({ value }) => value), ...ends], false);
  const points = events.map((event) => {
    return { from: event.start, to: event.end, tone: toneOf(event), hollow: event.later !== '' };
  });
  const items = events.map(({ date, later, entries }, i) =>
    h('li', [
      h('b', String(i + 1)),
      ' ',
      h('div', [
        h('p', [h('b', date), ...(later ? [' ', h('small', later)] : [])]),
        ...entries.map((entry) => h('p', drawEntry(entry))),
      ]),
    ]),
  );
  // The dots have numbers alone: their words are in the list.
  const line = picture(model, [dots(points, scale), axis(ticks, scale)], { name: `${partOf(model)}-title` });
  return [line, h('ol', { className: ['events'] }, items)];
}

const drawEntry = (entry: Entry): (ElementContent | string)[] =>
  'label' in entry
    ? [h('bdi', entry.label), ' ', h('b', entry.value)]
    : [entry.before, h('a', { href: `#${entry.id}` }, entry.surface), entry.after];
