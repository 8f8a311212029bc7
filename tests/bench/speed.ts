/**
 * Measures how many megabytes of UTF-8 text a second the reader takes, for Russian and English, beside a bare `/\d+/g` scan, a `\p{L}`
 * tokenizer and, where they are installed for the benchmark, compromise and @microsoft/recognizers-text-suite
 * (`npm i --no-save compromise @microsoft/recognizers-text-suite`; they are no dependency of the project).
 *
 * The text is the annotated prose of tests/extraction, one sentence of it to every twelve without a number: about two numbers in a
 * thousand characters, as in business news.
 */
import { readFileSync } from 'node:fs';
import { extract } from '#extraction';
import { languages } from '#languages';
import { plainOf } from '../extraction/annotation.ts';
import { quiet } from './quiet.ts';

/** Bytes of one text, and the least time that one measurement takes. */
const SIZE = 4_000_000;
const SECONDS = 2;

/** Sentences without a number between two that have some. */
const QUIET = 12;

/** Paragraphs of `code` that come to about `SIZE` bytes. */
function paragraphs(code: string): string[] {
  const file = readFileSync(new URL(`../extraction/${code}.md`, import.meta.url), 'utf8');
  const sentences = file.split('\n').filter((line) => line.startsWith('- '));
  const loud = sentences.map((line) => plainOf(line.slice(2)));
  const silent = quiet[code] ?? [];
  const result: string[] = [];
  for (let bytes = 0, i = 0; bytes < SIZE; i++) {
    const around = Array.from({ length: QUIET }, (_, step) => silent[(i * QUIET + step) % silent.length] ?? '');
    const paragraph = [loud[i % loud.length] ?? '', ...around].join(' ');
    result.push(paragraph);
    bytes += Buffer.byteLength(paragraph);
  }
  return result;
}

/** Megabytes a second of `read` over the texts, after one round to warm up. */
function rate(texts: string[], read: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const text of texts) read(text);
  const start = performance.now();
  let rounds = 0;
  do {
    for (const text of texts) read(text);
    rounds++;
  } while (performance.now() - start < SECONDS * 1000);
  return (bytes * rounds) / 1e6 / ((performance.now() - start) / 1000);
}

/** A peer, if it is installed. */
async function peer(name: string): Promise<Record<string, unknown> | undefined> {
  try {
    return (await import(name)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

type Read = (text: string) => unknown;

async function peers(): Promise<[name: string, read: Read | undefined][]> {
  const compromise = (await peer('compromise'))?.['default'] as
    ((text: string) => { numbers?: () => { json: Read } }) | undefined;
  const suite = (await peer('@microsoft/recognizers-text-suite')) as
    { recognizeNumber?: (text: string, culture: string) => unknown } | undefined;
  const recognize = suite?.recognizeNumber;
  return [
    ['compromise .numbers()', compromise && ((text) => compromise(text).numbers?.().json(''))],
    ['recognizers-text', recognize && ((text) => recognize(text, 'en-us'))],
  ];
}

const print = (name: string, ...rates: (number | undefined)[]): void =>
  console.log(
    `${name.padEnd(26)}${rates.map((value) => (value === undefined ? 'not installed' : value.toFixed(1)).padStart(14)).join('')}`,
  );

const [russian, english] = [paragraphs('ru'), paragraphs('en')];
const { ru, en } = languages;
if (!ru || !en) throw new Error('the languages ru and en are gone');
console.log(`MB/s of UTF-8 text          ${'ru'.padStart(12)}${'en'.padStart(14)}`);
const digits: Read = (text) => text.match(/\d+/gu);
const letters: Read = (text) => text.match(/\p{L}+/gu);
print('bare /\\d+/g', rate(russian, digits), rate(english, digits));
print('\\p{L} tokenizer', rate(russian, letters), rate(english, letters));
print(
  'kratno extract',
  rate(russian, (text) => extract(text, ru)),
  rate(english, (text) => extract(text, en)),
);
for (const [name, read] of await peers()) {
  const few = english.slice(0, 200);
  print(name, undefined, read && rate(few, read));
}
