import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderWidget, widgets } from '#widgets';
import { caseFolder, drawCase, galleryCases } from './widgets/draw-case.ts';

const cases = galleryCases();

describe('the gallery', () => {
  it('has a case for every widget, and none for an unlisted one', () => {
    expect([...new Set(cases.map(([widget]) => widget))].sort()).toEqual(Object.keys(widgets).sort());
  });

  it('is of every file that defines a widget: none is left out of the list', () => {
    const room = join(import.meta.dirname, '../src/widgets');
    const defined = readdirSync(room).filter((file) =>
      /defineWidget<\w+>\(/.test(readFileSync(join(room, file), 'utf8')),
    );
    const kebab = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    expect(defined.sort()).toEqual(
      Object.keys(widgets)
        .map((name) => `${kebab(name)}.ts`)
        .sort(),
    );
  });

  it.each(cases)('%s: %s', async (kind, name) => {
    const drawing = drawCase(kind, name);
    const { drawn, told } = drawing;
    const html = [...(drawn ? [toHtml(drawn.node)] : []), ...told.map((line) => `<!-- ${line} -->`), ''].join('\n');
    await expect(html).toMatchFileSnapshot(join(caseFolder(kind, name), 'output.html'));
    expect(drawn === undefined).toBe(name.startsWith('problem-'));
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|style=|\{\w+\}/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(JSON.stringify(drawCase(kind, name))).toBe(JSON.stringify(drawing));
    expect(Buffer.byteLength(html)).toBeLessThan(15_000);
  });
});

describe('any figures', () => {
  const amount = fc.oneof(
    fc.double({ noNaN: false }),
    fc.integer(),
    fc.constantFrom(0, 1, -1, 1e-12, 1e21, NaN, Infinity),
  );
  const quantity = fc.record({
    value: amount,
    low: fc.option(amount),
    high: fc.option(amount),
    modifier: fc.constantFrom('=', '~', '>', '>=', '<', '<='),
    unit: fc.constantFrom('USD', 'USD', 'times', 'hour', 'foo'),
  });
  const statuses = fc.constantFrom('stated', 'estimated', 'computed');

  it('give a widget or the reason why not, never half of one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(quantity, statuses, fc.constantFrom('2025', '2025-13-45', 'x')), { maxLength: 6 }),
        fc.constantFrom(...Object.keys(widgets)),
        fc.constantFrom('ru', 'en', 'ar'),
        (rows, name, language) => {
          const figures = rows.map(([quantity, status, date], i) => {
            const id = `f${i}`;
            return [
              id,
              {
                id,
                label: `L${i}`,
                quantity,
                status,
                date,
                metric: 'm',
                formula: 'f0 + f1',
                inputs: ['f0', 'f1'],
                start: 0,
                end: 0,
              },
            ];
          });
          const dossier = { figures: new Map(figures as never), sources: new Map(), comparisons: [] };
          const result = renderWidget(name, { of: 'f0', to: 'f1 f2', metric: 'm' }, {
            dossier,
            language,
            slug: 's',
          } as never);
          if ('node' in result) expect(toHtml(result.node)).not.toMatch(/NaN|Infinity|undefined|null|∞|\{\w+\}/);
          else expect(result.problem.variant).toMatch(/^[a-z-]+$/);
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });
});
