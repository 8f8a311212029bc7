import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#figures';
import { figuresCsv, recordOf, recordsOf, widgetFiles, widgetRecord } from '#widgets';
import { drawCase, galleryCases } from './widgets/draw-case.ts';
import { parseCsv } from './widgets/parse-csv.ts';

const drawn = galleryCases().flatMap(([kind, name]) => {
  const { drawn: widget, dossier, language } = drawCase(kind, name);
  return widget ? [{ name: `${kind}: ${name}`, dossier, language, ...widget }] : [];
});

/** What a reader sees, drawers left closed. */
const words = (markup: string): string =>
  markup
    .replace(/<(details|title|desc|style)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe.each(drawn)('the files of $name', ({ dossier, language, model, node }) => {
  const { figures, sources } = dossier;
  const own = [...figures.values()].flatMap((figure) => recordOf(figure, { sources }, language) ?? []);
  const records = recordsOf(model, own, (path) => `https://site.test${path}`);
  const about = { schema: 'https://site.test/schema.json', article: 'https://site.test/case/', figures: records };

  it('show the values that the page shows', () => {
    const svg = widgetFiles.svg(model, node, about);
    const numbers = new Set(words(toHtml(node)).match(/[$\d][\d\u00a0.,]*/g));
    for (const number of numbers) expect(words(svg)).toContain(number.trim());
    expect(svg).not.toMatch(/class=|style=|NaN|Infinity|undefined|null/);
  });

  it('have every figure in every form, and nothing that the schema does not know', () => {
    const record = widgetRecord.parse(JSON.parse(widgetFiles.json(model, node, about)));
    expect(record.figures).toEqual(records);
    const shown = records.filter(({ article }) => article === undefined).map(({ id }) => id);
    const claimed = model.claimed?.map(({ id }) => id) ?? [];
    expect(shown.sort()).toEqual([...model.figures, ...claimed].sort());
    const rows = parseCsv(widgetFiles.csv(model, node, about));
    const column = (wanted: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(wanted)]);
    const dates = model.dates ?? [];
    expect(records.length + dates.length).toBeGreaterThan(0);
    expect(column('id')).toEqual([...records, ...dates].map(({ id }) => id));
    expect(column('value').slice(0, records.length).map(Number)).toEqual(records.map(({ value }) => value));
    expect(column('date').slice(records.length)).toEqual(dates.map(({ date }) => date));
    expect(record.dates?.map(({ place }) => place)).toEqual(model.dates?.map(({ id }) => `${about.article}#${id}`));
    const text = words(toHtml(node));
    for (const date of record.dates ?? []) expect(text.replaceAll(' ', '')).toContain(date.text.replace(/\s/g, ''));
  });
});

describe.each(drawn)('the table of $name in a spreadsheet', ({ dossier, language, model, node }) => {
  const { figures, sources } = dossier;
  const own = [...figures.values()].flatMap((figure) => recordOf(figure, { sources }, language) ?? []);
  const records = recordsOf(model, own, (path) => `https://site.test${path}`);
  const csv = widgetFiles.csv(model, node, { schema: '', article: 'https://site.test/case/', figures: records });
  const [head = [], ...rows] = parseCsv(csv);
  const cells = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  it('has one head, a cell for each column, and nothing before the first', () => {
    expect(rows).toHaveLength(records.length + (model.dates ?? []).length);
    expect(new Set(head).size).toBe(head.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(csv).toMatch(/^(article,)?id,label,/);
  });

  it('has numbers with a point and without groups, each beside its unit, and runs nothing', () => {
    for (const name of ['value', 'low', 'high', 'per'])
      for (const cell of cells(name)) expect(cell).toMatch(/^(-?\d+(\.\d+)?(e[+-]\d+)?)?$/);
    expect(cells('unit').map((unit) => unit !== '')).toEqual(cells('value').map((value) => value !== ''));
    const numbers = new Set(['value', 'low', 'high', 'per'].map((name) => head.indexOf(name)));
    for (const row of rows)
      expect(row.filter((cell, column) => !numbers.has(column) && /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('figures as CSV', () => {
  const figure = { id: 'a', label: '=cmd|"x"', literal: '-1, "so"', status: 'stated', inputs: [], start: 0, end: 0 };
  const quantity = { value: -1, low: null, high: 2.5, modifier: '<', unit: 'USD' };

  it('quotes what needs it, leaves open ends empty and lets no text become a formula', () => {
    const record = recordOf({ ...figure, quantity } as unknown as Figure, { sources: new Map() }, 'en')!;
    const [head, row, ...rest] = figuresCsv([record], { article: () => 'x\ny' }).split('\r\n');
    expect(head).toMatch(/^article,id,label,subject,metric,value,low,high,modifier,unit,/);
    expect(row).toBe(`"x\ny",a,"'=cmd|""x""",,,-1,,2.5,<,USD,,at most $2.5,"'-1, ""so""",,stated,,,,,,,,,`);
    expect(rest).toEqual(['']);
  });

  it.each(['=1+1', '+7 495', '-5 %', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1'])(
    'lets %j be no formula, whatever column it stands in',
    (text) => {
      const [, row = []] = parseCsv(figuresCsv([{ id: 'a', label: text, who: text, scope: text, literal: text }]));
      expect(row.filter((cell) => cell !== '' && cell !== 'a')).toEqual(Array.from({ length: 4 }, () => `'${text}`));
    },
  );

  it('keeps numbers as they are, however long', () => {
    const value = 1_234_567_890_123.25;
    const [, row = []] = parseCsv(figuresCsv([{ id: 'a', value, low: -value, high: 1e21, unit: 'RUB' }]));
    expect(row.slice(4, 7)).toEqual(['1234567890123.25', '-1234567890123.25', '1e+21']);
  });

  it('has no row for a figure without a finite value', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const empty = { ...figure, quantity: { ...quantity, value } } as unknown as Figure;
      expect(recordOf(empty, { sources: new Map() }, 'en')).toBeUndefined();
    }
  });
});
