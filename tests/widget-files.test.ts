import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#figures';
import { figuresCsv, renderWidget, widgetFiles, widgets, type WidgetModel } from '#widgets';
import { readCase } from './widgets/read-case.ts';

const gallery = join(import.meta.dirname, 'widgets');
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const cases = folders(gallery).flatMap((widget) =>
  folders(join(gallery, widget)).map((name) => [widget, name] as const),
);

describe.each(cases)('the files of %s: %s', (name, folder) => {
  const { attributes, context } = readCase(join(gallery, name, folder, 'input.json'));
  const widget = widgets[name];
  const files = widget
    ? widgetFiles(widget, attributes, context)
    : { problem: { variant: 'unknown-widget', values: {} } };

  it('are there exactly where the widget is', () => {
    expect('problem' in files).toBe('problem' in renderWidget(name, attributes, context));
  });

  if ('problem' in files) return;

  it('show the values that the page shows', () => {
    const result = renderWidget(name, attributes, context);
    const html = 'node' in result ? toHtml(result.node) : '';
    const model = JSON.parse(files.json) as WidgetModel;
    expect(files.svg).not.toMatch(/class=|style=|NaN|Infinity|undefined|null/);
    const words = (markup: string) =>
      markup
        .replace(/<details>.*?<\/details>/gs, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    const numbers = new Set(words(html).match(/[$\d][\d\u00a0.,]*/g));
    const drawn = words(files.svg);
    for (const number of numbers) if (model.widget !== 'FiguresTable') expect(drawn).toContain(number.trim());
    expect(files.csv.trimEnd().split('\r\n')).toHaveLength(model.figures.length + 1);
  });
});

describe('figures as CSV', () => {
  const figure = { id: 'a', label: '=cmd|"x"', literal: '-1, "so"', status: 'stated', inputs: [], start: 0, end: 0 };
  const quantity = { value: -1, low: null, high: 2.5, modifier: '<', unit: 'USD' };

  it('quotes what needs it, leaves open ends empty and lets no text become a formula', () => {
    const [head, row, ...rest] = figuresCsv([{ ...figure, quantity } as unknown as Figure], {
      ...{ figures: new Map(), sources: new Map(), comparisons: [] },
    }).split('\r\n');
    expect(head).toMatch(/^id,label,subject,metric,value,low,high,modifier,unit,/);
    expect(row).toBe(`a,"'=cmd|""x""",,,-1,,2.5,<,USD,,"'-1, ""so""",,stated,,,,,,,,,`);
    expect(rest).toEqual(['']);
  });
});
