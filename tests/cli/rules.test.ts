import { describe, expect, it } from 'vitest';
import { guides, type RuleId, ruleIds, rules } from '#messages';
import { readExample } from '../../src/components/rule-example.ts';
import { folderWith, kratno } from './terminal.ts';

/** Files that no text is an example of. */
const others: Readonly<Partial<Record<RuleId, Record<string, string | Buffer>>>> = {
  coverage: { 'a.mdx': `${'слово '.repeat(201)}\n` },
  encoding: { 'a.mdx': Buffer.from([0xcf, 0xf0, 0xe8]) },
  'too-long': { 'a.mdx': 'x'.repeat(500_001) },
  empty: { 'a.mdx': '' },
  address: { 'a.mdx': 'Текст.\n', 'content/articles/b.mdx': '', 'src/site.config.ts': '' },
};

/** The files of an example of the guide. */
function filesOf(example: string): Record<string, string> {
  const { files, text } = readExample(example);
  return {
    ...Object.fromEntries(files.map((file) => [file.path, file.text])),
    'a.mdx': text || 'Текст.\n',
    'content/articles/.keep': '',
  };
}

interface Finding {
  ruleId: string;
  severity: string;
  message: string;
  note?: string;
}

async function findingsOf(files: Record<string, string | Buffer>, language: string) {
  const { out } = await kratno(['check', 'a.mdx', '--lang', language, '--format', 'json'], {
    folder: folderWith(files),
  });
  return (JSON.parse(out) as { files: { findings: Finding[] }[] }).files.flatMap(({ findings }) => findings);
}

describe.each(Object.entries(guides))('%s', (language, guide) => {
  it.each(ruleIds)('%s: its example in the guide makes the command line say so', async (ruleId) => {
    const { example } = guide[ruleId];
    expect(example === '', 'an example, or files of another kind').toBe(ruleId in others);
    const found = (await findingsOf(others[ruleId] ?? filesOf(example), language)).filter(
      (one) => one.ruleId === ruleId,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { message, note = '' } of found) {
      // Every place is filled, with a sentence that ends.
      expect(`${message} ${note}`).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/);
      expect(message).toMatch(/[.?]$/);
    }
    expect(found.some(({ severity }) => severity === rules[ruleId]) || ruleId === 'not-comparable').toBe(true);
  });

  it.each(ruleIds)('%s: the guide says what it means and how to mend', (ruleId) => {
    const { meaning, mend } = guide[ruleId];
    for (const text of [meaning, mend]) expect(text).toMatch(/^\S.{10,}[.]$/s);
    if (language === 'en') expect(`${meaning}${mend}`).not.toMatch(/[а-яё]{2}/i);
  });
});

it('prints what it found for a reader to judge', async () => {
  if (!process.env.SHOW) return;
  for (const [language, guide] of Object.entries(guides)) {
    for (const ruleId of ruleIds) {
      const files = others[ruleId] ?? filesOf(guide[ruleId].example);
      const { out } = await kratno(['check', 'a.mdx', '--lang', language], { folder: folderWith(files) });
      console.log(`=== ${language} ${ruleId}\n${out.replace(/\n\n[\s\S]*$/, '')}`);
    }
  }
});
