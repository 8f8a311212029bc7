import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#extraction';
import { type Language, languages } from '#languages';
import { compileLanguage } from '../src/extraction/compile-language.ts';
import { Reader } from '../src/extraction/reader.ts';
import { scan } from '../src/extraction/scan.ts';
import { PAD } from '../src/extraction/token.ts';
import { plainOf } from './extraction/annotation.ts';

const every = Object.values(languages);

/** Texts made of what numbers in prose are made of. */
const pieces = [
  ...[
    '0',
    '1',
    '5',
    '12',
    '294',
    '1 000',
    '2,5',
    '3.14',
    '2024',
    '1/3',
    '½',
    '(',
    ')',
    '[',
    ']',
    '-',
    '–',
    '—',
    '−',
    '+',
    '±',
    '~',
  ],
  ...[
    '$',
    '€',
    '₽',
    '%',
    '°C',
    '"',
    "'",
    '«',
    '»',
    '.',
    ',',
    ';',
    ':',
    '/',
    '№',
    '\n',
    '\n\n',
    '\u00A0',
    '\u2009',
    '\u00AD',
    '5\u00AD1',
    'point',
    ' ',
    ' ',
  ],
  ...[
    'млн',
    'тыс.',
    'руб.',
    'до',
    'от',
    'с',
    'в',
    'раза',
    'около',
    'не менее',
    'п.п.',
    'двадцать',
    'пять',
    'полтора',
    'вдвое',
    'года',
  ],
  ...[
    'million',
    'bn',
    'from',
    'to',
    'between',
    'and',
    'a',
    'half',
    'per',
    'times',
    'about',
    'at least',
    'twenty',
    'one',
    'dollars',
  ],
  ...['H800', 'GPT', 'people', 'человек', 'марта', 'May', 'вырос', 'rose', '😀', 'é'],
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));
const anything = fc.oneof(prose, glued, fc.string({ unit: 'binary', maxLength: 200 }));

describe.each(every)('$code: any text', (language) => {
  it('is cut into tokens that concatenate to it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { start, count } = scan(text, compileLanguage(language));
        const tokens = Array.from({ length: count }, (_, i) => text.slice(start[i + PAD], start[i + PAD + 1]));
        expect(tokens.join('')).toBe(text);
        expect(tokens.every((token) => token !== '')).toBe(true);
      }),
    );
  });

  it('gives mentions in order, none overlapping, each the slice that it says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const mention of extract(text, language, { dates: true })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.surface).toBe(text.slice(mention.start, mention.end));
          expect(mention.from).toBeLessThanOrEqual(mention.start);
          expect(mention.to).toBeGreaterThanOrEqual(mention.end);
          expect(Number.isFinite(mention.value)).toBe(true);
          expect(mention.unit).not.toBe('');
          if (mention.range) expect(mention.range[0]).toBeLessThanOrEqual(mention.range[1]);
          if (mention.low !== null && mention.high !== null) expect(mention.low).toBeLessThanOrEqual(mention.high);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same values whatever the kind of space', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('\u00A0', '\u2009', '\u202F'), (text, space) => {
        const plain = text.replace(/[\n\u00A0\u2009]/gu, ' ').replace(/ +/gu, ' ');
        const read = (input: string): unknown[] =>
          extract(input, language).map(({ value, unit, modifier, range }) => [value, unit, modifier, range]);
        expect(read(plain.replaceAll(' ', space))).toEqual(read(plain));
      }),
    );
  });
});

/** The annotated texts of a language; an item of a list is one at the beginning of a line alone. */
const newsOf = (language: Language): string[] =>
  readFileSync(new URL(`./extraction/${language.code}.md`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => plainOf(line.slice(2)))
    .filter((text) => !/^\[?\d+[.)]/u.test(text));

describe.each(every)('$code: news read the same', (language) => {
  const read = (text: string): string =>
    extract(text, language)
      .map(({ value, unit, modifier, range, change, kind }) =>
        [kind, unit, range?.join('..') ?? value, modifier, change].join(' '),
      )
      .join(' · ');

  it.each<[string, (text: string) => string]>([
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['with thin spaces', (text) => text.replaceAll(' ', '\u2009')],
    ['with narrow spaces', (text) => text.replaceAll(' ', '\u202F')],
    ['with hyphens for dashes', (text) => text.replaceAll('–', '-')],
    ['with soft hyphens', (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD')],
    ['in brackets', (text) => `(${text})`],
    ['below a dated line', (text) => `12.05.2024, 10:30\n\n${text}`],
    ['above another paragraph', (text) => `${text}\n\n…`],
  ])('%s', (_name, change) => {
    const differing = newsOf(language).filter((text) => read(change(text)) !== read(text));
    expect(differing).toEqual([]);
  });
});

describe.each(every)('$code: what is written is read', (language) => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }));
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(language.code, options).format(value);

  it('numbers with group and decimal marks', () => {
    fc.assert(
      fc.property(decimal, ([digits, decimals]) => {
        const value = Number(`${digits}e-${decimals}`);
        const written = format(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
        fc.pre(!isYearLike(written));
        expect(extract(`${written} %`, language).map((mention) => mention.value)).toEqual([value]);
      }),
    );
  });

  it('money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('USD', 'EUR', 'GBP'), (cents, currency) => {
        const value = Number(`${cents}e-2`);
        const written = format(value, { style: 'currency', currency });
        expect(extract(written, language).map((mention) => [mention.value, mention.unit])).toEqual([[value, currency]]);
      }),
    );
  });

  it('scale words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(3, 6, 9, 12), (value, power) => {
        const written = format(Number(`${value}e${power}`), { notation: 'compact', compactDisplay: 'long' });
        expect(extract(`${written} %`, language).map((mention) => mention.value)).toEqual([
          Number(`${value}e${power}`),
        ]);
      }),
    );
  });
});

const isYearLike = (written: string): boolean => /^\d{4}$/u.test(written);

const looked = ['kind', 'node', 'skip', 'offset', 'trait'] as const;

/** How often the reader looks at a token while it reads `text`. */
function looks(text: string, language: Language): number {
  let count = 0;
  const spies = looked.map((name) => {
    const real = Reader.prototype[name] as (this: Reader, i: number) => unknown;
    Reader.prototype[name] = function (this: Reader, i: number) {
      count++;
      return real.call(this, i);
    } as never;
    return () => (Reader.prototype[name] = real as never);
  });
  try {
    extract(text, language);
  } finally {
    for (const restore of spies) restore();
  }
  return count;
}

/** Inputs that make a careless grammar look back or ahead without end. */
const hostile = [
  ...[
    '1',
    '1 ',
    '1,',
    '1.',
    '1-',
    '1 - ',
    '1:',
    '1/',
    '1+',
    '1 000 ',
    '12 345',
    '111 ',
    '1.1-',
    '1 1/2 ',
    '1000 000 ',
    '0.1.',
    '(',
    '()',
    '((1',
    '"',
    '5"',
    '5" ',
    "5'",
    ' ',
    '-',
    '— ',
  ],
  ...[
    'тыс. ',
    'млн ',
    '1 млн ',
    'сто ',
    'двадцать ',
    'до ',
    'от 1 до ',
    'с 1 до ',
    'в 1 раза ',
    'около ',
    'не менее ',
    'не ',
    'вырос до 1 ',
  ],
  ...[
    'million ',
    '1 million ',
    'one hundred and ',
    'twenty-',
    'a ',
    'a half ',
    'and ',
    'from 1 to ',
    'between 1 and ',
    'about ',
    '1 per ',
    '1 a day ',
  ],
  ...[
    '$',
    '$1',
    '$1 ',
    '$1, ',
    '1 руб. и ',
    'RTX 1 ',
    'ст. 1, ',
    'A1-',
    '1x10^',
    '@1',
    '_1',
    '№ 1 ',
    '1 человек ',
    '5 марта ',
    'May 5 ',
    '1\n',
    '\n\n',
  ],
  ...[
    'сотни тысяч ',
    'hundreds of ',
    '1 pound ',
    'rose 1 to ',
    'USD ',
    '1 час ',
    '1/2 ',
    '½',
    '+7 ',
    '[1]',
    '1…',
    '\u00AD',
    'тыc. ',
  ],
  ...[
    '1,1,',
    '1-1-',
    '1.1.',
    '((((1',
    '(1)',
    '1 1 ',
    '1/2/',
    '$$',
    '%%',
    '×',
    '×1',
    '>1',
    '~1',
    '1\t',
    '10–12 ',
    '1m ',
  ],
  ...[
    'тысяча ',
    'half ',
    'с половиной ',
    'из ',
    'from ',
    'a\u0301',
    '1\u0301',
    '\ud800',
    '😀',
    'хx',
    'A',
    'ab@c ',
    'http://a.b/1 ',
  ],
  ...['1 1⁄2 ', '8 800 555-35-35 ', '495 123 ', '1, 2 и ', '1 a ', '1 до ', 'one in ', 'one point ', '1.1^99 '],
];

/** More looks at tokens for each character than this are more than a list of numbers needs. */
const MOST_LOOKS = 400;

/** `piece` so many times, a word now and then between, so that it is no row of data. */
const interspersed = (piece: string, times: number): string => `${piece.repeat(50)} слово `.repeat(times / 50);

describe.each(every)('$code: time', (language) => {
  it.each(hostile)('is linear in the length of %j repeated', (piece) => {
    const [small, large] = [looks(interspersed(piece, 300), language), looks(interspersed(piece, 1200), language)];
    expect(large).toBeLessThan(4.6 * small + 2000);
    expect(large).toBeLessThan(MOST_LOOKS * interspersed(piece, 1200).length);
  });

  it.each(['1,', '1,1.', '/1', '(1', '1/2/', '1-', '%1'])('is hardly spent on data: %j repeated', (piece) => {
    expect(looks(piece.repeat(1200), language)).toBeLessThan(20 * 1200 * piece.length);
    expect(extract(piece.repeat(1200), language)).toEqual([]);
  });
});
