import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '#extraction';
import { type Language, type Table, languages } from '#languages';
import { expand } from '../../src/extraction/forms.ts';
import { russianNumeral } from './russian-numeral.ts';

const every = Object.values(languages);
const digits = fc.integer({ min: 2, max: 999 }).map(String);

/** What is read in a text, without its place: value, unit and what the words say of it. */
const read = (text: string, language: Language): string =>
  extract(text, language)
    .map(({ value, range, unit, modifier, change }) => [range?.join('..') ?? value, unit, modifier, change].join(' '))
    .join(' · ');

/** The forms of a table that letter case says nothing about: whole words in lower case. */
const wordsOf = (table: Table): string[] =>
  expand(Object.values(table).flat()).filter((form) => /^\p{Ll}{4,}( \p{Ll}{4,})*$/u.test(form));

const capitalized = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));

describe.each(every)('$code: a quantity reads the same', (language) => {
  const { numerals, units, money } = language;
  const unit = fc.constantFrom(...wordsOf(units), ...wordsOf(money.words));
  const scale = fc.constantFrom('', ...wordsOf(numerals.scales));
  const quantity = fc.tuple(digits, scale, unit).map((words) => words.filter(Boolean).join(' '));
  const about = fc.constantFrom('', ...(numerals.articles.length > 0 ? ['about ', 'at least '] : []));
  const same = (change: (text: string) => string): void =>
    fc.assert(
      fc.property(about, quantity, (modifier, words) => {
        const text = modifier + words;
        fc.pre(extract(text, language).length === 1);
        expect(read(change(text), language)).toBe(read(text, language));
      }),
    );

  it.each<[string, (text: string) => string]>([
    ['in capitals', (text) => text.toUpperCase()],
    ['with capitals', capitalized],
    ['in angle quotes', (text) => `«${text}»`],
    ['in curly quotes', (text) => `“${text}”`],
    ['in low quotes', (text) => `„${text}“`],
    ['in brackets', (text) => `(${text})`],
    ['between dashes', (text) => `— ${text} —`],
    ['before a full stop', (text) => `${text}.`],
    ['before a comma and a word', (text) => `${text}, …`],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['with thin spaces', (text) => text.replaceAll(' ', '\u2009')],
    ['with narrow no-break spaces', (text) => text.replaceAll(' ', '\u202F')],
    ['over two lines', (text) => text.replaceAll(' ', '\n')],
    ['with soft hyphens', (text) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00AD')],
    ['with a zero-width space', (text) => text.replace(/(\p{L}{3})(?=\p{L})/u, '$1\u200B')],
  ])('%s', (_name, change) => same(change));
});

describe('ru: a numeral reads the same', () => {
  const { ru } = languages as { ru: Language };
  const number = fc.integer({ min: 2, max: 999_999 });
  const noun = {
    nominative: 'процентов',
    genitive: 'процентов',
    dative: 'процентам',
    instrumental: 'процентами',
    prepositional: 'процентах',
  };

  it.each(Object.entries(noun))('in the %s', (grammaticalCase, percent) => {
    fc.assert(
      fc.property(number, (value) => {
        const text = `${russianNumeral(value, grammaticalCase, 'masculine')} ${percent}`;
        expect(`${text}: ${read(text, ru)}`).toBe(`${text}: ${value} percent = `);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['masculine', 'рублей', 'RUB'],
    ['feminine', 'тонн', 'tonne'],
  ] as const)('in the %s', (gender, word, unit) => {
    fc.assert(
      fc.property(number, (value) => {
        const text = `${russianNumeral(value, 'nominative', gender)} ${word}`;
        expect(`${text}: ${read(text, ru)}`).toBe(`${text}: ${value} ${unit} = `);
      }),
      { numRuns: 300 },
    );
  });
});
