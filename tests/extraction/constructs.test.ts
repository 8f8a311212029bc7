import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#extraction';
import { language } from '#languages';
import { constructs, constructsAt, stops, stopsAt } from '../../src/extraction/constructs/index.ts';
import { Reader } from '../../src/extraction/reader.ts';
import { labelOf, plainOf } from './annotation.ts';

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

/** What would take a token of the annotated prose of a language where it is not asked, with the sentence. */
function unasked(code: string): string[] {
  const file = readFileSync(new URL(`${code}.md`, import.meta.url), 'utf8');
  return file.split('\n').flatMap((line) => {
    const reader = new Reader(plainOf(line), language(code)!);
    const digits = Array.from({ length: reader.count }, (_, i) => i).filter((i) => reader.isDigits(i));
    return digits.flatMap((i) => takers(reader, i)).map((name) => `${name}: ${line}`);
  });
}

const takers = (reader: Reader, i: number): string[] =>
  [
    ...stops.filter((stop) => !stopsAt(reader, i).includes(stop) && stop.read(reader, i) !== undefined),
    ...constructs.filter((one) => !constructsAt(reader, i).includes(one) && one.read(reader, i, true) !== undefined),
  ].map(({ name }) => name);

it.each(['ru', 'en', 'uk'])('asks whatever may take digits, in %s', (code) => expect(unasked(code)).toEqual([]));
