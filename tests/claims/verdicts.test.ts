import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPairs } from './read-pairs.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';

/** What is made of a sentence, in the notation of the tables. */
function verdictsOf(sentence: string, language: string): string {
  const { claims, findings } = readText(sentence, language);
  const said = claims.map(({ kind, verdict }) => `${kind} ${verdict}`).join('; ');
  const found = findings
    .filter(({ ruleId }) => ruleId !== 'unit-missing')
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`)
    .join('; ');
  return found ? `${said} ! ${found}` : said;
}

describe.each(['ru', 'en'])('verdicts in %s', (language) => {
  const rows = readTable(readFileSync(`tests/claims/verdicts.${language}.md`, 'utf8'));
  it.each(rows)('%s', (sentence, expected, why) => {
    expect(verdictsOf(sentence!, language), why).toBe(expected);
  });
});

describe('the examples in the docblocks of the rules', () => {
  const folder = 'src/claims/rules';
  const examples = readdirSync(folder).flatMap((name) => {
    const kind = name.replace('.ts', '');
    return readTable(readFileSync(`${folder}/${name}`, 'utf8')).map(
      ([text, verdict]) => [kind, text!, verdict!] as const,
    );
  });

  it('are there for every kind of claim', () => {
    expect([...new Set(examples.map(([kind]) => kind))].sort()).toEqual(
      ['difference', 'percent-change', 'product', 'rate', 'ratio', 'share', 'sum'].sort(),
    );
  });

  it.each(examples)('%s: %s', (kind, text, verdict) => {
    const language = /[а-я]/i.test(text) ? 'ru' : 'en';
    const verdicts = readText(text, language)
      .claims.filter((claim) => claim.kind === kind)
      .map((claim) => claim.verdict);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set([verdict]));
  });
});

describe('paragraphs that are right', () => {
  it.each(['ru', 'en'])('%s: no error and no warning in any of them', (language) => {
    const paragraphs = readFileSync(`tests/claims/correct.${language}.md`, 'utf8').split(/\n\s*\n/);
    expect(paragraphs.length).toBeGreaterThanOrEqual(190);
    const alarms = paragraphs.flatMap((paragraph) =>
      readText(paragraph, language)
        .findings.filter(({ severity }) => severity !== 'info')
        .map(({ ruleId, surface }) => `${ruleId} “${surface}” in ${paragraph}`),
    );
    expect(alarms).toEqual([]);
  });
});

describe.each(['ru', 'en'])('right and spoiled sentences in %s', (language) => {
  const sentences = readPairs(language);
  const alarms = (sentence: string) =>
    readText(sentence, language)
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ ruleId, severity, surface }) => `${severity} ${ruleId} “${surface}”`);

  it.each(sentences)('%o', ({ right, spoiled }) => {
    expect(alarms(right), 'right').toEqual([]);
    expect(readText(right, language).claims.map(({ verdict }) => verdict.split('-')[0])).toContain('supported');
    expect(
      alarms(spoiled).filter((line) => line.startsWith('error')),
      'spoiled',
    ).toHaveLength(1);
  });
});
