import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#extraction';
import { language } from '#languages';
import { annotate, plainOf } from './annotation.ts';

const here = new URL('./', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.md'));

/** The list items of an annotated file. */
const sentencesOf = (file: string): string[] =>
  readFileSync(new URL(file, here), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));

describe.each(files)('%s', (file) => {
  const spoken = language(file.replace('.md', ''));

  it('is in a language of the house', () => expect(spoken).toBeDefined());

  it.each(sentencesOf(file))('%s', (annotated) => {
    const text = plainOf(annotated);
    expect(spoken && annotate(text, extract(text, spoken))).toBe(annotated);
  });
});

describe.each(['ru.md', 'en.md'])('%s', (file) => {
  const sentences = sentencesOf(file);
  const negative = sentences.filter((sentence) => plainOf(sentence) === sentence);

  it('has 150 sentences or more, a third of them without a quantity', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(negative.length / sentences.length).toBeGreaterThan(0.3);
  });
});
