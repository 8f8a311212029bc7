import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { emptyRegistry } from '../../src/figures/index.ts';

const article = (corrections: string, body = 'Текст.') => `---
title: Пробная статья
lang: ru
section: ai
authors: [editorial]
published: 2025-09-19T10:00:00+03:00
figures:
  a: { label: Ускорители, value: "500 ускорителей" }
  h: { label: Часы, value: "80 часов" }
  time: { label: Машинное время, formula: a * h, unit: gpu-hour }
  cost: { label: Цена, formula: 'time * "$2 за GPU-час"' }
  other: { label: Другое, value: "$8,00 тыс." }
  stated: { label: Сказано, value: "40 тыс. GPU-часов", formula: a * h, unit: gpu-hour }
comparisons:
  - { of: cost, to: other }
${corrections}---

${body}
`;

const furniture = (corrections: string, body?: string) =>
  compile(
    { path: 'a.mdx', source: article(corrections, body), kind: 'article', slug: 'x', language: 'ru' },
    { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' },
  );
const correct = (date: string, changed: string) => `  - { date: ${date}, note: Н, changed: ${changed} }\n`;
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const rows = (list: { label: string; from: string; to: string }[]) =>
  list.map(({ label, from, to }) => plain(`${label}: ${from} → ${to}`));

describe('corrections', () => {
  it('tell what was worked out from the corrected figure and moved with it, ratios too', () => {
    const { corrections } = furniture(
      `corrections:\n${correct('2025-09-22', '{ a: { from: "250 ускорителей", to: "500 ускорителей" } }')}`,
    ).furniture;
    expect(rows(corrections[0]!.changes)).toEqual(['Ускорители: 250 ускорителей → 500 ускорителей']);
    expect(rows(corrections[0]!.moved)).toEqual([
      'Машинное время: 20 тыс. GPU-часов → 40 тыс. GPU-часов',
      'Цена: $40 тыс. → $80 тыс.',
      'Цена — Другое: в 5 раз → в 10 раз',
    ]);
  });

  it('go back in time one by one, the newest first', () => {
    const { corrections } = furniture(
      `corrections:\n${correct('2025-09-22', '{ h: { from: "8 часов", to: "40 часов" } }')}${correct('2025-09-25', '{ h: { from: "40 часов", to: "80 часов" } }')}`,
    ).furniture;
    expect(corrections.map(({ moved }) => rows(moved)[0])).toEqual([
      'Машинное время: 20 тыс. GPU-часов → 40 тыс. GPU-часов',
      'Машинное время: 4 000 GPU-часов → 20 тыс. GPU-часов',
    ]);
  });

  it.each([
    ['words instead of a value', '{ a: { from: много, to: "500 ускорителей" } }'],
    ['another unit', '{ h: { from: "$80", to: "80 часов" } }'],
    ['a figure from which nothing follows', '{ stated: { from: "41 тыс. GPU-часов", to: "40 тыс. GPU-часов" } }'],
  ])('move nothing for %s', (_, changed) => {
    const { corrections } = furniture(`corrections:\n${correct('2025-09-22', changed)}`).furniture;
    expect(corrections[0]!.changes).toHaveLength(1);
    expect(corrections[0]!.moved).toEqual([]);
  });

  it('name only figures that there are', () => {
    const { findings } = furniture(`corrections:\n${correct('2025-09-22', '{ tim: { from: "1", to: "2" } }')}`);
    const [fault] = findings.filter(({ severity }) => severity === 'error');
    expect(fault).toMatchObject({ ruleId: 'figure', surface: 'tim' });
    expect(fault!.message).toContain('time');
  });
});

describe('what is said of the body', () => {
  it('counts the words of its prose, not those of tables, headings and widgets', () => {
    const body = '## Три слова тут\n\nЦена — $8 тыс. за «штуку».\n\n- раз, два\n\n| а | б |\n| - | - |\n| в | г |\n';
    expect(furniture('', body).furniture.words).toBe(7);
  });

  it('says each declared comparison, and where it stands if it is drawn', () => {
    const [drawn] = furniture('', '<Comparison of="cost" to="other" />').furniture.comparisons;
    expect(drawn).toMatchObject({ anchor: 'x-cost-other', ratio: 'в 10\u00a0раз' });
    const [told] = furniture('').furniture.comparisons;
    expect(told).not.toHaveProperty('anchor');
    expect(told!.title).toContain(told!.ratio);
  });
});

describe('ids of a page', () => {
  const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  const body = [
    '## Figures',
    '### Cost other title',
    '<KeyFigures of="cost other" />',
    '<Comparison of="cost" to="other" />',
    '<Comparison of="cost" to="other" />',
    '<Timeline of="cost other" />',
    '<FiguresTable />',
    '## Key figures title',
  ].join('\n\n');

  it('are told apart, whatever the author places and however headings are called', () => {
    const { html, findings, furniture: around } = furniture('', body);
    const ids = ['figures', ...idsIn(html + (around.keyFigures ?? '') + (around.figuresTable ?? ''))];
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids).toEqual(
      expect.arrayContaining(['figures-1', 'x-cost-other', 'x-cost-other-comparison', 'x-key-figures', 'x-figures']),
    );
    // The timeline finds no dates: it says so and the rest stands.
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/Timeline.*дат/) as string,
    ]);
    expect(around.comparisons[0]!.anchor).toBe('x-cost-other');
  });

  it('are whole where a list shows widgets of several articles', () => {
    const { furniture: around } = furniture('', body);
    for (const id of idsIn(around.leadWidget!)) expect(id).toMatch(/^x-cost-other/);
  });

  it('stand once: a second table of all figures is a fault at its place', () => {
    const { findings, html } = furniture('', '<FiguresTable />\n\n<FiguresTable />');
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { ruleId: 'widget', message: expect.stringMatching('уже есть') as string, place: { start: { column: 1 } } },
    ]);
    expect(html.match(/<table/g)).toHaveLength(1);
  });
});
