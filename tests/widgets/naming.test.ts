import { describe, expect, it } from 'vitest';
import type { Figure } from '#figures';
import { renderWidget, type WidgetContext, type WidgetModel } from '#widgets';

const figure = (id: string, value: number): [string, Figure] => [
  id,
  {
    ...{ id, label: id, inputs: [], status: 'stated', date: String(2000 + value), start: 0, end: 0 },
    quantity: { value, low: value, high: value, modifier: '=', unit: 'USD' },
  },
];

const context = (ids: readonly string[], slug = 'story'): WidgetContext => ({
  dossier: {
    figures: new Map(ids.map((id, i) => figure(id, i + 1))),
    sources: new Map(),
    comparisons: [],
  },
  language: 'en',
  slug,
  files: { data: `/data/en/${slug}`, embed: `/embed/en/${slug}` },
});

/** The models of widgets of one page, drawn in order. */
function drawn(placed: readonly [name: string, attributes: Record<string, string>][], given: WidgetContext) {
  const models: WidgetModel[] = [];
  for (const [name, attributes] of placed) {
    const result = renderWidget(name, attributes, given, models);
    if ('problem' in result) throw new Error(JSON.stringify(result.problem));
    expect(result.node.properties.id).toBe(result.model.id);
    models.push(result.model);
  }
  return models;
}

const pair = { of: 'a', to: 'b' };

describe('the ids of widgets', () => {
  it('are those of their figures; the first keeps it, another kind adds its own, one more a number', () => {
    const models = drawn(
      [
        ['Comparison', pair],
        ['Timeline', pair],
        ['Comparison', pair],
        ['Comparison', pair],
        ['PriceCards', { of: 'A b' }],
      ],
      context(['a', 'b', 'A']),
    );
    const names = ['a-b', 'a-b-timeline', 'a-b-comparison', 'a-b-comparison-2', 'A-b-price-cards'];
    expect(models.map(({ id }) => id)).toEqual(names.map((name) => `story-${name}`));
    expect(models.map(({ data }) => data)).toEqual(names.map((name) => `/data/en/story/${name}`));
    expect(models.map(({ embed }) => embed)).toEqual(names.map((name) => `/embed/en/story/${name}/`));
  });

  it('do not meet what the article itself calls its parts', () => {
    const [cards] = drawn([['PriceCards', { of: 'a' }]], context(['a'], 'figure'));
    expect(cards!.id).toBe('figure-a-price-cards');
    const [named, table] = drawn(
      [
        ['PriceCards', { of: 'figures' }],
        ['FiguresTable', {}],
      ],
      context(['figures']),
    );
    expect([named!.id, table!.id]).toEqual(['story-figures', 'story-figures-figures-table']);
  });

  it('stay short and readable, however many figures they name, and differ where the figures do', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `figure${i}OfARatherLongName`);
    const given = context([...ids, 'x'.repeat(300)]);
    const [all, swapped, long] = drawn(
      [
        ['Comparison', { of: ids.join(' ') }],
        ['Comparison', { of: ids.toReversed().join(' ') }],
        ['PriceCards', { of: 'x'.repeat(300) }],
      ],
      given,
    );
    for (const { id, data } of [all!, swapped!, long!]) {
      expect(id).toMatch(/^story-[A-Za-z0-9-]{1,80}$/);
      expect(data!.split('/').at(-1)!.length).toBeLessThanOrEqual(80);
    }
    expect(all!.id).toMatch(/^story-figure0OfARatherLongName-figure1OfARatherLongName-[a-z0-9]{7}$/);
    expect(all!.id).not.toBe(swapped!.id);
    expect(drawn([['Comparison', { of: ids.join(' ') }]], given)[0]!.id).toBe(all!.id);
  });

  it('do not meet on a page that has the rows of all figures twice: there the second is a fault', () => {
    const given = context(['a', 'b']);
    const [table] = drawn([['FiguresTable', {}]], given);
    expect(renderWidget('FiguresTable', {}, given, [table!])).toMatchObject({ problem: { variant: 'twice' } });
  });
});
