import { expect, it } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { emptyRegistry } from '../../src/figures/index.ts';

const article = (keys: string, body: string) => `---
title: Пробная статья
lang: ru
section: ai
authors: [editorial]
published: 2025-09-19T10:00:00+03:00
figures:
  a: { label: Ускорители, value: "500 ускорителей" }
  h: { label: Часы, value: "80 часов" }
  time: { label: Машинное время, formula: a * h, unit: gpu-hour }
  small: { label: Малая, value: "$2 млн" }
  large: { label: Большая, value: "$6 млн" }
comparisons:
  - { of: large, to: small }
${keys}---

${body}
`;
const hero = 'hero: { src: ./a.jpg, alt: Снимок }\n';
const product = '500 ускорителей × 80 часов — это 40 000 GPU-часов.';
const comparison = 'Малая стоила $2 млн, большая — $6 млн: в 3 раза дороже.';

/** What stands on the page, in order: "p" a paragraph, the name of a widget by the end of its id. */
const order = (keys: string, ...paragraphs: string[]) => {
  const source = article(keys, paragraphs.join('\n\n'));
  const document = { path: 'a.mdx', source, kind: 'article', slug: 'x', language: 'ru' } as const;
  const { html } = compile(document, { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' });
  const widgets = html.replaceAll(/<figure id="x-([^"]+).*?<\/figure>/gs, '[$1]');
  return [...widgets.matchAll(/<p>|\[([^\]]+)\]/g)].map(([, id]) => id ?? 'p').join(' ');
};

it.each<[string, string, string[], string]>([
  ['a comparison, though a product comes first', '', [product, comparison], 'large-small p time p'],
  ['a product where nothing is compared', '', [product], 'time p'],
  ['nothing beside a photograph', hero, [product, comparison], 'p time p large-small'],
  [
    'nothing before a widget that the author put there',
    '',
    ['<Product of="time" />', comparison],
    'time p large-small',
  ],
  ['nothing where the author places every widget', 'widgets: manual\n', [comparison], 'p'],
])('the head of an article has %s', (_, keys, paragraphs, expected) => {
  expect(order(keys, ...paragraphs)).toBe(expected);
});
