import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogues, type Finding, type Message, ruleIds, rules } from '#messages';
import { formulate } from '#wording';

const places = ({ reason, note = '' }: { reason: string; note?: string }): string[] =>
  [...new Set([...`${reason} ${note}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

const wordings = (message: Message): [string, { reason: string; note?: string }][] => [
  ['', message],
  ...Object.entries(message.variants ?? {}),
];

describe('the catalogue', () => {
  it.each(Object.keys(catalogues))('%s has every rule, and none besides', (language) => {
    expect(Object.keys(catalogues[language]!).sort()).toEqual([...ruleIds].sort());
  });

  it('says the same in every language, with the same places', () => {
    const [first, ...others] = Object.values(catalogues);
    for (const other of others) {
      for (const ruleId of ruleIds) {
        const [a, b] = [wordings(first![ruleId]), wordings(other[ruleId])];
        expect(
          b.map(([variant]) => variant),
          ruleId,
        ).toEqual(a.map(([variant]) => variant));
        a.forEach(([variant, wording], index) =>
          expect(places(b[index]![1]), `${ruleId} ${variant}`).toEqual(places(wording)),
        );
      }
    }
  });

  it.each(Object.entries(catalogues))('%s: sentences are finished and fit their language', (language, catalogue) => {
    for (const ruleId of ruleIds) {
      expect(catalogue[ruleId].title).not.toMatch(/[.?]$/);
      for (const [, { reason, note }] of wordings(catalogue[ruleId])) {
        for (const text of [reason, note]) {
          if (text === undefined) continue;
          expect(text).toMatch(/([.?]|\{\w+\})$/);
          if (language === 'en') expect(text).not.toMatch(/[а-яё]/i);
        }
      }
    }
  });

  it('gives every rule a severity and a case in the tests', () => {
    const tests = globSync('tests/**/*.{ts,md,json}')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    for (const ruleId of ruleIds) {
      expect(['error', 'warning', 'info']).toContain(rules[ruleId]);
      expect(tests, ruleId).toMatch(new RegExp(`\\b${ruleId}\\b`));
    }
  });

  it.each<[Finding['ruleId'], string, Finding['values'], string]>([
    ['encoding', '', { byte: 120 }, 'The file is not UTF-8: byte 120 cannot be read.'],
    ['empty', '', {}, 'There is nothing in the file.'],
    ['mdx', 'component', { name: 'Chart' }, 'There is no component Chart.'],
    ['widget', 'unknown-figure-meant', { word: 'r2', meant: 'r1' }, 'There is no figure “r2”. Did you mean r1?'],
  ])('%s %s is filled', (ruleId, variant, values, message) => {
    const finding: Finding = { ruleId, severity: 'error', variant, start: 0, end: 0, surface: '', values };
    expect(formulate(finding, 'en').message).toBe(message);
  });

  it('has a wording for every variant that the code reports', () => {
    const code = globSync('src/{figures,claims,remark,compile,content}/**/*.ts')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const known = new Set(ruleIds.flatMap((ruleId) => wordings(catalogues['en']![ruleId]).map(([variant]) => variant)));
    const reported = [...code.matchAll(/variant: '([\w-]+)'/g)].map(([, variant]) => variant!);
    expect(reported.length).toBeGreaterThan(10);
    expect([...new Set(reported)].filter((variant) => !known.has(variant))).toEqual([]);
  });
});
