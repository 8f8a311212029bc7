import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#extraction';
import { language } from '#languages';
import { constructs, stops } from '../../src/extraction/constructs/index.ts';
import { labelOf } from './annotation.ts';

const folder = new URL('../../src/extraction/constructs/', import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

interface Example {
  code: string;
  text: string;
  expected: string;
}

/** The examples in the docblock of the construct that is exported under this name: `@example ru text → label`. */
function examplesOf(name: string): Example[] {
  const docblock = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport const ${name}\\b`, 'u');
  const found = sources.map((source) => docblock.exec(source)?.[1]).find((text) => text !== undefined) ?? '';
  return [...found.matchAll(/@example (\w+) (.+) → (.+)/gu)].map(([, code = '', text = '', expected = '']) => ({
    code,
    text,
    expected,
  }));
}

describe.each([...constructs, ...stops].map(({ name }) => name))('%s', (name) => {
  const examples = examplesOf(name);

  it('shows examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples)('$code: $text → $expected', ({ code, text, expected }) => {
    const spoken = language(code);
    if (!spoken) throw new Error(`no language ${code}`);
    const labels = extract(text, spoken).map(labelOf);
    expect(labels.length === 0 ? 'nothing' : labels.join(' · ')).toBe(expected);
  });
});

it('has no two constructs of one name', () => {
  const names = [...constructs, ...stops].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
