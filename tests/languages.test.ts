import { describe, expect, it } from 'vitest';
import { extract } from '#extraction';
import { type Language, type Table, language, languages } from '#languages';
import { currency, dimensionOf } from '#units';
import { expand } from '../src/extraction/forms.ts';

const every = Object.entries(languages);
const english = languages['en'];

/** Tables whose words each mean one thing: by the path in the language. */
const tables = (spoken: Language): Record<string, Table> => ({
  cardinals: spoken.numerals.cardinals,
  scales: spoken.numerals.scales,
  bunches: spoken.numerals.bunches,
  multipliers: spoken.multipliers.words,
  months: spoken.dates.months,
  'money.words': spoken.money.words,
  'money.signs': spoken.money.signs,
  things: spoken.things,
  spans: spoken.rates.spans,
  before: spoken.modifiers.before,
});

/** Every key path with the type of its value, tables (free keys) and lists aside. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value) || typeof value !== 'object' || value === null)
    return [`${path}: ${Array.isArray(value) ? 'list' : typeof value}`];
  const entries = Object.entries(value);
  const isTable =
    entries.every(([, item]) => Array.isArray(item)) &&
    !/^\.(stops|nouns|rates|dates|ranges|numerals|money|modifiers|multipliers)$/u.test(path);
  return isTable && path.split('.').length > 1
    ? [`${path}: table`]
    : entries.flatMap(([key, item]) => shapeOf(item, `${path}.${key}`)).sort();
}

describe.each(every)('%s', (code, spoken) => {
  it('is found by its code, with or without a region', () => {
    expect(spoken.code).toBe(code);
    expect(language(code)).toBe(spoken);
    expect(language(`${code}-XX`)).toBe(spoken);
  });

  it('is data only: a JSON round trip gives the same', () => {
    expect(JSON.parse(JSON.stringify(spoken))).toEqual(spoken);
  });

  it('has the shape of the other languages', () => {
    expect(shapeOf(spoken)).toEqual(shapeOf(english));
  });

  it('names its sources', () => expect(spoken.source.length).toBeGreaterThan(40));

  it.each(Object.entries(tables(spoken)))('gives each word of %s one meaning', (_name, table) => {
    const seen = new Map<string, string>();
    const doubles: string[] = [];
    for (const [id, forms] of Object.entries(table)) {
      for (const form of expand(forms)) {
        if (seen.has(form) && seen.get(form) !== id) doubles.push(`${form}: ${seen.get(form)}, ${id}`);
        seen.set(form, id);
      }
    }
    expect(doubles).toEqual([]);
  });

  it('knows only units, currencies and things that the house knows', () => {
    const { units, adjectives, things, money, rates, numerals } = spoken;
    const ids = [units, adjectives, things, rates.spans, numerals.halves.units].flatMap((table) => Object.keys(table));
    expect(ids.filter((id) => dimensionOf(id) === undefined)).toEqual([]);
    const codes = [money.words, money.signs, money.cents, money.thousands].flatMap((table) => Object.keys(table));
    expect(codes.filter((id) => currency(id) === undefined)).toEqual([]);
  });

  it('takes no word of its own for a misspelling, and reads every misspelling as what is meant', () => {
    for (const row of spoken.typos) {
      const [right = [], ...wrong] = row.map((forms) => expand([forms]));
      for (const forms of wrong) {
        expect(forms.length, forms[0]).toBe(right.length);
        forms.forEach((form, index) => {
          const [read, meant] = [form, right[index]!].map((word) => extract(`5 ${word}`, spoken)[0]);
          expect(read, form).toMatchObject({ value: meant!.value, unit: meant!.unit, misspelled: true });
          expect(read!.repaired, form).toBe(meant!.surface);
          expect(meant!.misspelled, form).toBeUndefined();
        });
      }
    }
  });

  it('writes scale words as powers of ten', () => {
    for (const power of Object.keys(spoken.numerals.scales)) expect(Number(power)).toBeLessThanOrEqual(18);
  });

  it('has the number marks of Intl', () => {
    const parts = new Intl.NumberFormat(code).formatToParts(-1234567.5);
    const mark = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
    expect(spoken.marks).toEqual({ decimal: mark('decimal'), group: mark('group') });
  });

  it('has the scale words of Intl, in every plural form', () => {
    const format = new Intl.NumberFormat(code, { notation: 'compact', compactDisplay: 'long' });
    for (const power of [3, 6, 9, 12]) {
      for (const count of [1, 2, 5, 21]) {
        const value = Number(`${count}e${power}`);
        expect([format.format(value), extract(format.format(value), spoken)[0]?.value]).toEqual([
          format.format(value),
          value,
        ]);
      }
    }
  });

  it('knows the months of Intl: a day with its month is no quantity', () => {
    const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const written = format.format(Date.UTC(2024, month, 15));
      expect([written, extract(written, spoken)]).toEqual([written, []]);
    }
  });

  it('knows the units of Intl, in every plural form', () => {
    for (const unit of [
      'second',
      'minute',
      'hour',
      'day',
      'week',
      'month',
      'year',
      'meter',
      'kilometer',
      'kilogram',
      'liter',
      'percent',
    ]) {
      const format = new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' });
      for (const count of [2, 5, 21, 1.5]) {
        const written = format.format(count);
        expect([written, extract(written, spoken)[0]?.unit]).toEqual([written, unit]);
      }
    }
  });
});

it('finds no language that the house does not read', () => {
  expect(language('xx')).toBeUndefined();
  expect(language('constructor')).toBeUndefined();
});
