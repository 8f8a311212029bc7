import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderWidget, widgets } from '#widgets';
import { readCase } from './widgets/read-case.ts';

const gallery = join(import.meta.dirname, 'widgets');
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const cases = folders(gallery).flatMap((widget) =>
  folders(join(gallery, widget)).map((name) => [widget, name] as const),
);

describe('the gallery', () => {
  it('has a case for every widget, and none for an unlisted one', () => {
    expect([...new Set(cases.map(([widget]) => widget))].sort()).toEqual(Object.keys(widgets).sort());
  });

  it.each(cases)('%s: %s', async (widget, name) => {
    const folder = join(gallery, widget, name);
    const { attributes, context } = readCase(join(folder, 'input.json'));
    const result = renderWidget(widget, attributes, context);
    const html = 'node' in result ? `${toHtml(result.node)}\n` : `<!-- ${JSON.stringify(result.problem)} -->\n`;
    await expect(html).toMatchFileSnapshot(join(folder, 'output.html'));
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|style=|\{\w+\}/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(renderWidget(widget, attributes, context))).toBe(JSON.stringify(result));
    expect(Buffer.byteLength(html)).toBeLessThan(12_000);
  });
});
