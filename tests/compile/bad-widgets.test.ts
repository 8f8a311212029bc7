import { describe, expect, it } from 'vitest';
import { compile } from '#compile';
import { emptyRegistry } from '#figures';
import { widgets } from '#widgets';

/** Figures of an article that a widget can make nothing of, each with its fault. */
const head = `---
title: Проба
lead: Проба.
lang: ru
section: ai
authors: [editorial]
published: 2025-09-19T10:00:00+03:00
figures:
  sum: { label: Сумма, value: "$5 млн", date: 2025-01 }
  part: { label: Часть, value: "$2 млн", date: 2025-01 }
  rubles: { label: Рубли, value: "5 млн руб." }
  hours: { label: Время, value: "80 часов", metric: time }
  zero: { label: Ничего, value: "$0" }
  loss: { label: Убыток, formula: part - sum }
  wordy: { label: Слова, value: "много" }
  bare: { label: Пусто }
  hen: { label: Курица, formula: egg * 1 }
  egg: { label: Яйцо, formula: hen * 1 }
  byZero: { label: На ноль, formula: sum / zero }
  mixed: { label: Смесь, formula: sum + hours }
---

Текст статьи, в котором чисел нет.

`;
const LINE = head.split('\n').length;

const run = (markup: string) =>
  compile(
    { path: 'content/articles/a/ru.mdx', source: head + markup, kind: 'article', slug: 'a', language: 'ru' },
    { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' },
  );

/** A widget over what it can't be drawn of, and what its author is told. */
const faults: [what: string, markup: string, says: RegExp][] = [
  ['different units', '<Comparison of="sum" to="hours" />', /измеряют разное.*80\sчасов/],
  ['different currencies', '<Comparison of="sum" to="rubles" />', /измеряют разное.*руб/],
  ['different units', '<LikeForLike of="sum hours" to="sum part" />', /измеряют разное/],
  ['different units', '<LikeForLike of="sum part" to="sum rubles" />', /измеряют разное/],
  ['different units', '<Breakdown of="sum" to="part hours" />', /измеряют разное/],
  ['a value that is no number', '<Comparison of="sum" to="wordy" />', /wordy.*нет числа/],
  ['no value', '<Comparison of="sum" to="bare" />', /bare.*нет числа/],
  ['no value', '<KeyFigures of="sum bare" />', /bare.*нет числа/],
  ['no value', '<PriceCards of="wordy" />', /wordy.*нет числа/],
  ['no value', '<LikeForLike of="sum part" to="sum bare" />', /bare.*нет числа/],
  ['a cycle', '<Comparison of="hen" to="egg" />', /hen.*нет числа/],
  ['a cycle', '<Product of="hen" />', /hen.*нет числа/],
  ['a cycle', '<Breakdown of="egg" />', /egg.*нет числа/],
  ['a cycle', '<Timeline of="hen egg" />', /hen.*нет числа/],
  ['a division by zero', '<Product of="byZero" />', /byZero.*нет числа/],
  ['a sum of money and time', '<Comparison of="sum" to="mixed" />', /mixed.*нет числа/],
  ['a figure that nobody declared', '<Comparison of="sum" to="nobody" />', /nobody/],
  ['a figure that nobody declared', '<LikeForLike of="nobody part" to="sum part" />', /nobody/],
  ['a figure that nobody declared', '<Breakdown of="sum" to="part nobody" />', /nobody/],
  ['a figure that nobody declared', '<Product of="nobody" />', /nobody/],
  ['a figure that nobody declared', '<KeyFigures of="nobody" />', /nobody/],
  ['a figure that nobody declared', '<PriceCards of="nobody" />', /nobody/],
  ['a figure that nobody declared', '<Timeline of="sum nobody" />', /nobody/],
  ['a figure that nobody declared', '<Ratio of="sum" to="nobody" />', /nobody/],
  ['a ratio to zero', '<LikeForLike of="sum zero" to="sum part" />', /к нулю/],
  ['a ratio to a loss', '<LikeForLike of="sum part" to="sum loss" />', /отрицательн/],
  ['a ratio that nobody claimed', '<Ratio of="sum" to="zero" />', /sum, zero/],
  ['a claim that is not there', '<Ratio claim="7" />', /7/],
  ['a whole of zero', '<Breakdown of="zero" to="sum part" />', /zero.*больше нуля/],
  ['a part below zero', '<Breakdown of="sum" to="loss part" />', /loss.*меньше нуля/],
  [
    'parts that are more than the whole',
    '<Breakdown of="part" to="sum zero" />',
    /части вместе.*\$5.*больше целого, \$2/,
  ],
  ['a difference, which has no parts', '<Breakdown of="loss" />', /больше нуля/],
  ['a figure without a formula', '<Product of="sum" />', /нет формулы/],
  ['one figure alone', '<Comparison of="sum" />', /не хватает/],
  ['a figure beside itself', '<Comparison of="sum" to="sum" />', /не хватает/],
  ['nothing', '<Breakdown />', /не хватает of/],
  ['no metric', '<Ranking />', /не хватает metric/],
  ['a metric of one figure', '<Ranking metric="time" />', /time/],
  ['one date only', '<Timeline of="sum part" />', /две разные даты/],
];

describe('a widget over', () => {
  it.each(faults)('%s is not drawn, and its author is told where: %s', (_, markup, says) => {
    const { html, findings, widgets: drawn } = run(`${markup}\n`);
    const own = findings.filter(({ ruleId }) => ruleId === 'widget');
    expect(own.map(({ severity }) => severity)).toEqual(['error']);
    expect(own[0]!.message).toMatch(says);
    expect(own[0]!.place).toEqual({
      start: { line: LINE, column: 1 },
      end: { line: LINE, column: markup.length + 1 },
    });
    expect(drawn).toEqual([]);
    expect(html).not.toMatch(/<figure|<svg|role="img"|NaN|Infinity|undefined|null/);
    expect(html).toContain('Текст статьи');
  });

  it('something wrong has a case for every kind of widget that may be placed over figures', () => {
    const tried = new Set(faults.map(([, markup]) => /<(\w+)/.exec(markup)![1]));
    expect(Object.keys(widgets).filter((name) => !tried.has(name))).toEqual(['FiguresTable']);
  });

  it('a figure with a fault leaves that fault where the figure stands', () => {
    const places = run('').findings.flatMap(({ severity, ruleId, place }) =>
      severity === 'error' ? [`${place.start.line}:${place.start.column} ${ruleId}`] : [],
    );
    expect(places).toEqual(['15:33 figure', '16:3 figure', '18:32 formula', '19:44 formula', '20:35 formula']);
  });
});

describe('zero and numbers below it', () => {
  it.each([
    ['<Comparison of="sum" to="zero" />', ['$5', '$0']],
    ['<Comparison of="sum" to="loss" />', ['$5', '−$3']],
    ['<Comparison of="zero" to="loss" />', ['$0', '−$3']],
  ])('%s is drawn without a ratio', (markup, values) => {
    const { html, findings } = run(`${markup}\n`);
    expect(findings.filter(({ ruleId }) => ruleId === 'widget')).toEqual([]);
    for (const value of values) expect(html).toContain(value);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|∞| раз[ а]/);
  });
});
