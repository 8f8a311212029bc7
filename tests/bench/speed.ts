/**
 * Measures how many megabytes of UTF-8 text a second the reader takes, for Russian and English, beside a bare `/\d+/g` scan, a `\p{L}`
 * tokenizer and the peers of tests/bench/peers. `npm run bench -- 5` measures for five seconds each.
 *
 * The texts are the annotated prose of tests/extraction among sentences without a number: twelve of them to one, as in ordinary prose;
 * three to one, as in business news; none, where every sentence is about numbers.
 */
import { readFileSync } from 'node:fs';
import { extract } from '#extraction';
import { language } from '#languages';
import { plainOf } from '../extraction/annotation.ts';
import { peers } from './peers/peers.ts';
import { quiet } from './quiet.ts';

/** Bytes of one text, and the least time that one measurement takes. */
const SIZE = 1_000_000;
const SECONDS = Number(process.argv[2] ?? 2);

/** The texts are measured in so many pieces, each by its fastest round: what else the machine does is left out. */
const PIECES = 50;

/** How many sentences without a number stand between two that have some. */
const kinds = { 'ordinary prose': 12, 'business news': 3, 'nothing but numbers': 0 } as const;

type Read = (text: string) => unknown;

/** Paragraphs of `code` that come to about `SIZE` bytes. */
function paragraphs(code: string, silence: number): string[] {
  const file = readFileSync(new URL(`../extraction/${code}.md`, import.meta.url), 'utf8');
  const loud = file.split('\n').flatMap((line) => (line.startsWith('- ') ? [plainOf(line.slice(2))] : []));
  const silent = quiet[code] ?? [];
  const result: string[] = [];
  for (let bytes = 0, i = 0; bytes < SIZE; i++) {
    const around = Array.from({ length: silence }, (_, step) => silent[(i * silence + step) % silent.length] ?? '');
    const paragraph = [loud[i % loud.length] ?? '', ...around].join(' ');
    result.push(paragraph);
    bytes += Buffer.byteLength(paragraph);
  }
  return result;
}

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Megabytes a second of `read` over the texts. */
function rate(texts: readonly string[], read: Read): number {
  const pieces = Array.from({ length: PIECES }, (_, at) => texts.filter((_text, i) => i % PIECES === at));
  const best = pieces.map(() => Infinity);
  for (const text of texts) read(text);
  const start = performance.now();
  do {
    for (const [at, piece] of pieces.entries()) {
      const begun = performance.now();
      for (const text of piece) read(text);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - begun);
    }
  } while (performance.now() - start < SECONDS * 1000);
  return bytesOf(texts) / 1e3 / best.reduce((sum, time) => sum + time, 0);
}

const cell = (value: number | undefined): string => (value === undefined ? '–' : value.toPrecision(3)).padStart(9);
const print = (name: string, ...rates: (number | undefined)[]): void =>
  console.log(`  ${name.padEnd(26)}${rates.map(cell).join('')}`);

const readers = peers();
for (const [kind, silence] of Object.entries(kinds)) {
  const texts = { ru: paragraphs('ru', silence), en: paragraphs('en', silence) };
  const of = (code: 'ru' | 'en', read: Read): number => rate(texts[code], read);
  const density = (code: 'ru' | 'en'): string => {
    const count = texts[code].reduce((sum, text) => sum + extract(text, language(code)!).length, 0);
    return ((1000 * count) / texts[code].join('').length).toFixed(1);
  };
  console.log(`${kind}: ${density('ru')} quantities in 1,000 characters of Russian, ${density('en')} of English`);
  console.log(`  MB/s of UTF-8${' '.repeat(13)}${'ru'.padStart(9)}${'en'.padStart(9)}`);
  for (const [name, pattern] of [
    ['bare /\\d+/g', /\d+/gu],
    ['\\p{L} tokenizer', /\p{L}+/gu],
  ] as const)
    print(
      name,
      of('ru', (text) => text.match(pattern)),
      of('en', (text) => text.match(pattern)),
    );
  print(
    'kratno extract',
    of('ru', (text) => extract(text, language('ru')!)),
    of('en', (text) => extract(text, language('en')!)),
  );
  // The peers take a thousand times as long: a few paragraphs will do.
  for (const { name, read } of readers) print(name, undefined, rate(texts.en.slice(0, PIECES), read));
}
