import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile/index.ts';
import { emptyRegistry } from '../src/figures/index.ts';

const article = `---
title: Пробная статья о ценах
lead: Север потратил $294 тыс., Юг — более $100 млн.
lang: ru
section: ai
authors: [editorial]
published: 2025-09-19T10:00:00+03:00
sources:
  paper: { title: Отчет, date: 2025-09-17, access: primary }
figures:
  small: { label: Малая модель, value: "$294 тыс.", subject: Север, source: paper }
  large: { label: Большая модель, value: "более $100 млн", subject: Юг, source: paper }
  hours: { label: Время работы, value: "80 часов", source: paper }
comparisons:
  - { of: small, to: large }
---

Север потратил $294 тыс., а Юг — более $100 млн: не менее чем в 340 раз дороже.
`;

const run = (source: string, path = 'a.mdx', kind: 'article' | 'page' | 'plain' = 'article') =>
  compile(
    { path, source, kind, slug: 'a', language: 'ru' },
    { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' },
  );

const broken = (from: string | RegExp, to: string) => run(article.replace(from, to));

/** What is broken, how, where it must be reported, by which rule. */
const faults: [what: string, from: string | RegExp, to: string, place: string, ruleId: string, says: RegExp][] = [
  ['a misspelt key', 'section: ai', 'sektion: ai', '5:1', 'frontmatter', /sektion.*section/],
  [
    'an exception without its reason',
    'comparisons:',
    'checks: { allow: [{ rule: ratio }] }\ncomparisons:',
    '14:19',
    'frontmatter',
    /reason/,
  ],
  ['a leading >', '"$294 тыс."', '> $294 тыс.', '11:', 'frontmatter', /больше/],
  ['a value without its quotes', '"$294 тыс."', '$294 тыс., итого', '11:', 'frontmatter', /кавычк/],
  ['a list that is not closed', '[editorial]', '[editorial', '7:1', 'frontmatter', /./],
  ['an unknown figure in a comparison', 'to: large', 'to: larg', '15:', 'figure', /larg.*large/],
  [
    'an unknown name in a formula',
    /hours: \{.*\}/,
    'hours: { label: Время, formula: smal * 2 }',
    '13:',
    'formula',
    /smal.*small/,
  ],
  [
    'units that do not add',
    /hours: \{.*\}/,
    'hours: { label: Время, formula: small + "80 часов" }',
    '13:',
    'formula',
    /USD.*hour/,
  ],
  ['a circle', /hours: \{.*\}/, 'hours: { label: Время, formula: hours * 2 }', '13:', 'formula', /hours → hours/],
  ['an unreadable value', '"80 часов"', '"когда-нибудь"', '13:', 'figure', /когда-нибудь/],
  ['frontmatter that is not closed', '---\n\nСевер', '\nСевер', '1:1', 'frontmatter', /---/],
  ['a tag that is not closed', /$/, '\n\nИ <Fig id="small">конец.\n', '21:3', 'mdx', /Fig/],
  ['a widget over unlike units', /$/, '\n\n<Comparison of="small" to="hours" />\n', '21:1', 'widget', /./],
  ['a ratio that does not hold', 'не менее чем в 340 раз', 'в 34 раза', '18:', 'ratio', /34 раза.*340/],
];

describe('faults, each at its place', () => {
  it.each(faults)('%s', (_, from, to, place, ruleId, says) => {
    const { findings } = broken(from, to);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const found = errors.map((finding) => [
      `${finding.place.start.line}:${finding.place.start.column}`,
      finding.ruleId,
      `${finding.message} ${finding.note ?? ''}`,
    ]);
    expect(found).toContainEqual([expect.stringMatching(`^${place}`), ruleId, expect.stringMatching(says)]);
    expect(errors.every(({ message }) => !/\{\w+\}|undefined/.test(message))).toBe(true);
  });

  it('has nothing to say of the article as it is but that one figure is idle', () => {
    expect(run(article).findings).toMatchObject([{ ruleId: 'unused-figure', severity: 'info', surface: 'hours' }]);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a megabyte of digits', '7'.repeat(1_000_000), 'too-long'],
  ])('%s gives one finding', (_, source, ruleId) => {
    for (const kind of ['article', 'plain'] as const) {
      const { findings, html } = run(source, 'a.mdx', kind);
      expect(findings.map((finding) => finding.ruleId)).toEqual([ruleId]);
      expect(html).toBe('');
    }
  });
});

describe('the compilation', () => {
  it('is the same bytes for the same input', () => {
    expect(JSON.stringify(run(article))).toBe(JSON.stringify(run(article)));
  });

  it('holds html, claims, figures and coverage', () => {
    const { html, claims, coverage, frontmatter, furniture, widgets } = run(article);
    expect(html).toContain(
      '<data value="294000"><a href="#figure-small" title="Малая модель">$294\u00A0тыс.</a></data>',
    );
    expect(claims).toMatchObject([{ kind: 'ratio', verdict: 'supported', comparison: { of: 'small', to: 'large' } }]);
    expect(coverage).toEqual({ numbers: 3, checked: 3, claims: 1, errors: 0, warnings: 0, fixable: 0 });
    expect([...frontmatter!.dossier.figures.keys()]).toEqual(['small', 'large', 'hours']);
    expect(furniture.figuresTable).toContain('id="figure-small"');
    expect(widgets.map(({ name }) => name)).toEqual(['Comparison']);
  });

  it('reads plain Markdown without frontmatter', () => {
    const { findings, coverage } = run('Билет подорожал на 50%: со 100 до 200 рублей.\n', 'a.md', 'plain');
    expect(findings).toMatchObject([{ ruleId: 'percent-change', severity: 'error' }]);
    expect(coverage.numbers).toBe(3);
  });
});

it('a comparison of prices of two years is reported by its years', () => {
  const priced = article
    .replace('subject: Север,', 'subject: Север, priceYear: 2020,')
    .replace('subject: Юг,', 'subject: Юг, priceYear: 2023,');
  const found = run(priced).findings.find(({ ruleId }) => ruleId === 'not-comparable');
  expect(found?.message).toMatch(/2020.*2023/);
});

describe('a long text without a number', () => {
  it.each([
    ['article', true],
    ['plain', true],
    ['page', false],
  ] as const)('in a file that is %s is worth a word: %s', (kind, said) => {
    const head = kind === 'article' ? article.slice(0, article.lastIndexOf('---') + 4) : '';
    const { findings } = run(`${head}\n${'слово '.repeat(201)}\n`, 'a.mdx', kind);
    expect(findings.some(({ ruleId }) => ruleId === 'coverage')).toBe(said);
  });
});
