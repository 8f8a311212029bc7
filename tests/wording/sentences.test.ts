import { describe, expect, it } from 'vitest';
import { languages } from '#languages';
import { ruleIds, type Finding } from '#messages';
import type { Quantity } from '#quantities';
import { units } from '#units';
import { coverageLine, formulate, writeComparison, writeDate } from '#wording';
import { tables } from '../../src/wording/phrases-of.ts';
import type { Phrase } from '../../src/wording/phrases.ts';

const shown = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('coverage', () => {
  it.each([
    [[16, 14, 3, 1, 2, 2], 'Проверено 14 из 16 чисел, утверждений 3: ошибок 1, предупреждений 2 (2 исправимы)'],
    [[21, 1, 1, 0, 1, 1], 'Проверено 1 из 21 числа, утверждений 1: ошибок 0, предупреждений 1 (1 исправимо)'],
    [[0, 0, 0, 0, 0, 0], 'Проверено 0 из 0 чисел, утверждений 0: ошибок 0, предупреждений 0'],
  ])('%j', ([numbers, checked, claims, errors, warnings, fixable], line) => {
    const coverage = { numbers, checked, claims, errors, warnings, fixable } as Parameters<typeof coverageLine>[0];
    expect(coverageLine(coverage, 'ru')).toBe(line);
  });

  it('has its plurals in English', () => {
    const coverage = { numbers: 1, checked: 1, claims: 1, errors: 1, warnings: 2, fixable: 2 };
    expect(coverageLine(coverage, 'en')).toBe('Checked 1 of 1 number, 1 claim: 1 error, 2 warnings (2 fixable)');
  });
});

const money = (value: number): Quantity => ({ value, low: value, high: value, modifier: '=', unit: 'USD', last: 0 });
const times = (value: number, low = value, high: number | null = value): Quantity => ({
  ...{ value, low, high, modifier: high === null ? '>=' : '=', unit: 'times' },
});

describe('a comparison in one sentence', () => {
  it.each<[string, string, Quantity | null, 'cost' | 'amount', string, string]>([
    [
      'GPT-4',
      'R1',
      times(340.1, 339.6, null),
      'cost',
      'GPT-4 — не менее чем в 340 раз дороже, чем R1',
      'GPT-4 cost at least 340 times as much as R1',
    ],
    ['A', 'B', times(1.02, 1.019, 1.021), 'amount', 'A — на 2 % больше, чем B', 'A: 2% more than B'],
    ['Цена A', 'B', times(3), 'cost', 'Цена A — в 3 раза выше, чем B', 'Цена A cost 3 times as much as B'],
    [
      'A',
      'Базовая модель',
      times(3),
      'amount',
      'A — в 3 раза больше, чем «Базовая модель»',
      'A: 3 times as much as Базовая модель',
    ],
    ['A', 'B', times(1, 1, 1), 'cost', 'A и B стоят одинаково', 'A and B cost the same'],
    ['A', 'B', null, 'amount', 'A — $12, B — $0', 'A — $12, B — $0'],
  ])('%s and %s', (larger, smaller, ratio, nature, ru, en) => {
    const subject = {
      larger: { label: larger, quantity: money(12) },
      smaller: { label: smaller, quantity: money(0) },
      ratio,
      nature,
    };
    expect([shown(writeComparison(subject, 'ru')), shown(writeComparison(subject, 'en'))]).toEqual([ru, en]);
  });
});

describe('a date in words', () => {
  it.each([
    ['2025-09-17', '17 сентября 2025 г.', '17 September 2025'],
    ['2025-09', 'сентябрь 2025 г.', 'September 2025'],
    ['2023', '2023', '2023'],
    ['2025-09-17T10:00:00+03:00', '17 сентября 2025 г.', '17 September 2025'],
    ['about 1900', 'about 1900', 'about 1900'],
  ])('%s', (date, ru, en) => {
    expect([shown(writeDate(date, 'ru')), shown(writeDate(date, 'en'))]).toEqual([ru, en]);
  });
});

describe('the tables', () => {
  const words = (table: (typeof tables)[string]): [string, Phrase][] => Object.entries(table?.words ?? {});
  const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
  const places = (phrase: Phrase): string[] =>
    [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

  it('are written only for languages that are read', () => {
    expect(Object.keys(languages)).toEqual(expect.arrayContaining(Object.keys(tables)));
  });

  it.each(Object.keys(tables))('%s has every word with the same places as English', (code) => {
    const english = new Map(words(tables['en'] as (typeof tables)[string]));
    const own = words(tables[code] as (typeof tables)[string]);
    expect(own.map(([name]) => name).sort()).toEqual([...english.keys()].sort());
    for (const [name, phrase] of own) expect([name, places(phrase)]).toEqual([name, places(english.get(name) ?? '')]);
  });

  it.each(Object.keys(tables))('%s has a word for every unit that is read', (code) => {
    const table = tables[code] as (typeof tables)[string];
    const known = new Set(Intl.supportedValuesOf('unit'));
    const ids = Object.keys(units).filter((id) => id !== 'count');
    expect(ids.filter((id) => !table.units[id] && !known.has(id))).toEqual([]);
  });

  it.each(Object.keys(tables))('%s has a form for every plural category that Intl selects', (code) => {
    const table = tables[code] as (typeof tables)[string];
    const categories = new Intl.PluralRules(table.locale).resolvedOptions().pluralCategories;
    const units = [...Object.values(table.money), ...Object.values(table.units)].filter(
      (phrase) => typeof phrase !== 'string',
    );
    for (const unit of units) expect(Object.keys(unit).sort()).toEqual([...categories].sort());
  });
});

describe('a finding in words', () => {
  const amount = { value: 340.136, low: 339.559, high: null, modifier: '>=', unit: 'times' } as const;
  const operands = [{ surface: '$294 тыс.', figure: 'r1', line: 14, amount: money(294_000) }, { amount: money(1e8) }];
  const finding: Finding = {
    ...{ ruleId: 'bound-dropped', severity: 'warning', start: 0, end: 18, surface: 'примерно в 340 раз' },
    ...{
      actual: amount,
      expected: [amount],
      operands,
      values: { stated: amount, computed: amount, interval: amount, better: amount, operands },
    },
  };

  it('has amounts, intervals and operands written, and leaves no place unfilled', () => {
    const { message, note } = formulate(finding, 'ru');
    expect(message).toContain('не менее чем в 340\u00a0раз');
    expect(note).toContain('не менее 339,6');
    expect(note).toContain('$294 тыс. (r1, строка 14); $100\u00a0млн');
    expect(`${message} ${note ?? ''}`).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('has an English message for a language without a catalogue', () => {
    expect(formulate(finding, 'xx')).toEqual(formulate(finding, 'en'));
    expect(ruleIds).toContain('bound-dropped');
  });
});
