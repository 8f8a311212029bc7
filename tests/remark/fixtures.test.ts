import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/index.ts';
import { emptyRegistry } from '../../src/figures/index.ts';

const inputs = globSync('tests/remark/fixtures/*/input.{mdx,md}').sort();

/** Every case: `input.mdx` → `output.html` and `messages.txt`, one line a finding. `npx vitest -u` writes them anew. */
describe('the plugin', () => {
  it.each(inputs)('%s', async (input) => {
    const source = readFileSync(input, 'utf8');
    const path = input.replace(/^.*fixtures\//, '').replaceAll('\\', '/');
    const kind = /^---\n/.test(source) ? 'article' : 'plain';
    const document = { path, source, kind, slug: 'case', language: path.includes('en-') ? 'en' : 'ru' } as const;
    const { html, findings } = compile(document, { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' });
    const lines = findings.map(
      ({ place: { start, end }, severity, ruleId, surface, message }) =>
        `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId} [${surface}] ${message}`,
    );
    await expect(`${html}\n`).toMatchFileSnapshot(join('fixtures', dirname(path), 'output.html'));
    await expect(lines.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(
      join('fixtures', dirname(path), 'messages.txt'),
    );
  });
});
