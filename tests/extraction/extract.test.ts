import { describe, expect, it } from 'vitest';
import { type Mention, extract, readQuantity } from '#extraction';
import { type Language, languages } from '#languages';

const spoken = (code: string): Language => {
  const found = languages[code];
  if (!found) throw new Error(`no language ${code}`);
  return found;
};

const [ru, en] = [spoken('ru'), spoken('en')];

const only = (text: string, language: Language): Mention => {
  const mentions = extract(text, language);
  expect(mentions).toHaveLength(1);
  return mentions[0] as Mention;
};

describe('the mention', () => {
  it('spans number, scale and unit; from and to take in the modifier words', () => {
    const text = 'Затраты составили около $294 тыс. за год';
    const mention = only(text, ru);
    expect(text.slice(mention.start, mention.end)).toBe('$294 тыс.');
    expect(text.slice(mention.from, mention.to)).toBe('около $294 тыс.');
    const behind = only('worth $5 million or more to them', en);
    expect('worth $5 million or more to them'.slice(behind.from, behind.to)).toBe('$5 million or more');
    expect(behind.surface).toBe('$5 million');
  });

  it('counts offsets in UTF-16 code units of the given text', () => {
    const text = '😀 «Выручка» — 5 млрд руб.';
    const mention = only(text, ru);
    expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
  });

  it('is exact to the last bit: values are built from digits, not multiplied', () => {
    expect(only('5,576 млн руб.', ru).value).toBe(5576000);
    expect(only('$1.005bn', en).value).toBe(1005000000);
    expect(only('0,1 млрд руб.', ru).value).toBe(100000000);
    expect(only('1 трлн 580 млрд руб.', ru).value).toBe(1580000000000);
  });

  it.each<[string, string, number | null, number | null, string]>([
    ['ru', '18,4 %', 18.35, 18.45, 'half a unit in the last digit'],
    ['ru', '$294 тыс.', 293500, 294500, 'a scale word: half of the last written thousand'],
    ['ru', '512 человек', 512, 512, 'a bare integer is exact'],
    ['ru', 'примерно в 340 раз', 323, 357, 'about: 5 % is larger than half of ten'],
    ['ru', 'около 60 %', 55, 65, 'about: half of ten is larger than 5 %'],
    ['ru', 'почти 100 %', 90, 100, 'nearly: from nine tenths up to the value'],
    ['ru', 'более $100 млн', 100000000, null, 'over: open above'],
    ['ru', 'до 500 тыс. руб.', null, 500000, 'up to: open below'],
    ['en', 'at least 17 times as much', 17, null, 'at least: open above'],
    ['en', 'between $10 and $12', 10, 12, 'an extent of exact numbers'],
    ['ru', '40–45 млн тонн', 39500000, 45500000, 'an extent of rounded numbers'],
  ])('%s: %s allows %s to %s: %s', (code, text, low, high) => {
    expect(only(text, spoken(code))).toMatchObject({ low, high });
  });

  it('takes an extent for one mention with its midpoint', () => {
    expect(only('от 299 до 499 руб.', ru)).toMatchObject({ value: 399, range: [299, 499], surface: '299 до 499 руб.' });
    expect(only('$2–3 в час', ru)).toMatchObject({ range: [2, 3], unit: 'USD/hour', kind: 'rate' });
    expect(only('более 20, но менее 35 %', ru)).toMatchObject({ range: [20, 35], unit: 'percent' });
  });

  it.each([
    ['ru', 'вырос с 30 до 90 млрд руб.', [30e9, 'from'], [90e9, 'to'], 'the scale is shared'],
    ['ru', 'вырастет со 100 до 2 тыс. руб.', [100, 'from'], [2000, 'to'], 'shared, the fine would fall'],
    ['ru', 'снизился с 90 до 30 млрд руб.', [90e9, 'from'], [30e9, 'to'], 'it falls with the scale shared'],
    ['ru', 'выросла до 1,27 трлн с 1,07 трлн руб.', [1.27e12, 'to'], [1.07e12, 'from'], 'the end comes first'],
    ['en', 'rose to $254 million from $215 million', [254e6, 'to'], [215e6, 'from'], 'the end comes first'],
    ['en', 'fell from 12.5 to 10.2 percent', [12.5, 'from'], [10.2, 'to'], 'a verb of change'],
  ])('%s: %s is a change: %s', (code, text, first, second) => {
    const ends = extract(text, spoken(code)).map(({ value, change, unit }) => [value, change, unit]);
    expect(ends.map((end) => end.slice(0, 2))).toEqual([first, second]);
    expect(ends[0]?.[2]).toBe(ends[1]?.[2]);
  });

  it('reads "до" as a level behind a verb of change, and as a bound elsewhere', () => {
    expect(only('Объем вырос до 250 тонн', ru)).toMatchObject({ change: 'to', modifier: '=' });
    expect(only('Скидка до 250 руб.', ru)).toMatchObject({ modifier: '<=' });
    expect(only('Расходы, не зависящие от сезона, — 250 руб.', ru)).toMatchObject({ modifier: '=' });
  });

  it('gives money without a currency word the only currency of its sentence', () => {
    expect(extract('Первый стоил $3 млрд, второй — 5 млрд.', ru).map(({ unit }) => unit)).toEqual(['USD', 'USD']);
    expect(extract('Первый — $3 млрд, второй — €1 млрд, третий — 5 млрд.', ru)[2]?.unit).toBe('count');
    expect(extract('Собрали $3 млн. Всего голосов — 5 млн.', ru)[1]?.unit).toBe('count');
  });

  it('reads letters of the other script as those that they look like, and says so', () => {
    const mention = only('около $294 тыc.', ru);
    expect(mention).toMatchObject({ value: 294000, modifier: '~', surface: '$294 тыc.', repaired: '$294 тыс.' });
    expect(only('5 мiльйонів', spoken('uk')).repaired).toBe('5 мільйонів');
    expect(only('12 milliоn users', en)).toMatchObject({ value: 12000000, repaired: '12 million users' });
    expect(only('+5 °C', ru)).not.toHaveProperty('repaired');
  });

  it('keeps the year apart from the amount', () => {
    const mentions = extract('В 2024 году получено 2024 млн руб., в 2025-м — 2 025 млн.', ru);
    expect(mentions.map(({ value }) => value)).toEqual([2024000000, 2025000000]);
  });

  it.each([
    ['12 марта 2024 года', '12 марта 2024 года', 2024],
    ['до 12.05.2024', '12.05.2024', 2024],
    ['с 01.02 по 30.04', '01.02 · 30.04', 1],
    ['5–7 мая', '5–7 мая', 5],
    ['в мае 2024-го', 'мае 2024-го', 2024],
    ['к 2030 году', '2030 году', 2030],
    ['в сезоне 2024/25', '2024/25', 2024],
    ['в 2025-м', '2025-м', 2025],
    ['в 1990-е', '1990-е', 1990],
    ['за II квартал', 'II квартал', 0],
    ['в I–III кварталах 2025 года', 'I–III кварталах 2025 года', 2025],
    ['3-й квартал', '3-й квартал', 3],
    ['1 полугодие 2025 г.', '1 полугодие 2025 г.', 2025],
    ['во втором полугодии', 'втором полугодии', 0],
    ['в 19:30 мск', '19:30 мск', 19],
    ['в 11 часов 40 минут', '11 часов 40 минут', 11],
  ])('gives dates when asked, and only then: %s', (text, surfaces, value) => {
    expect(extract(text, ru)).toEqual([]);
    const dates = extract(text, ru, { dates: true });
    expect(dates.map(({ surface }) => surface).join(' · ')).toBe(surfaces);
    expect(dates[0]).toMatchObject({ kind: 'date', value });
  });

  it.each(['', ' ', '\n', '—', '$', '%', '()', '-', '№', 'до', '\u{1F600}', '\uD83D', '﷽', 'ß½'])(
    'finds nothing wrong with %j',
    (text) => {
      for (const language of Object.values(languages)) expect(() => extract(text, language)).not.toThrow();
    },
  );

  it.each(['1 ', '1\n', '$1 ', '10 - 20, ', '½'])(
    'takes a long row of %j for data, a shorter one for numbers',
    (piece) => {
      expect(extract(piece.repeat(30), en).length).toBeGreaterThan(0);
      expect(extract(`Revenue was $5 million in cash ${piece.repeat(200)} in profit of 7%`, en)).toMatchObject([
        { value: 5e6 },
        { value: 7 },
      ]);
    },
  );

  it('does not take the rest of a huge run of digits for a number', () => {
    expect(extract('1'.repeat(100_000), en)).toEqual([]);
  });
});

describe('a quantity on its own', () => {
  it.each([
    ['ru', '$5,576 млн', { value: 5576000, unit: 'USD' }],
    ['ru', 'более $100 млн', { value: 100000000, unit: 'USD', modifier: '>' }],
    ['ru', '512 ускорителей H800', { value: 512, unit: 'count', noun: 'ускорителей' }],
    ['ru', '80 часов', { value: 80, unit: 'hour' }],
    ['ru', '$2 за GPU-час', { value: 2, unit: 'USD/gpu-hour' }],
    ['ru', '2,788 млн GPU-часов', { value: 2788000, unit: 'gpu-hour' }],
    ['en', '$2 per GPU-hour', { value: 2, unit: 'USD/gpu-hour' }],
    ['en', '14.8 trillion tokens', { value: 14.8e12, unit: 'count', noun: 'tokens' }],
    ['en', '512 H800s', { value: 512, unit: 'count' }],
    ['ru', '512 H800', { value: 512, unit: 'count' }],
    ['ru', 'в 2,4 раза', { value: 2.4, unit: 'times' }],
    ['en', '2.4 times', { value: 2.4, unit: 'times' }],
    ['en', '100 or more', { value: 100, modifier: '>=' }],
    ['en', '40 to 45%', { range: [40, 45], unit: 'percent' }],
    ['en', '5.0', { value: 5, last: 0.1 }],
    ['ru', 'от 299 до 499 руб. в месяц', { range: [299, 499], unit: 'RUB/month' }],
    ['ru', 'от двух до трёх месяцев', { range: [2, 3], unit: 'month' }],
    ['en', 'between $10 million and $20 million', { range: [10e6, 20e6], unit: 'USD' }],
    ['en', 'from $6.84 per month', { value: 6.84, low: 6.84, high: null, modifier: '>=', unit: 'USD/month' }],
    ['ru', 'от 684 руб./месяц', { value: 684, high: null, modifier: '>=', unit: 'RUB/month' }],
  ])('%s: %s', (code, literal, expected) => {
    expect(readQuantity(literal, spoken(code))).toMatchObject(expected);
  });

  it.each([
    ['ru', '', 'nothing'],
    ['ru', 'дорого', 'no number'],
    ['ru', '$5 млн и $6 млн', 'two'],
    ['ru', 'стоит $5 млн', 'other words before'],
    ['ru', '$5 млн в год назад', 'other words behind'],
    ['en', '12 March 2024', 'a date'],
    ['ru', 'в 5 лет', 'a preposition'],
    ['en', '$5 Ltd', 'money of a name'],
    ['en', 'from $5 to $3', 'a change is two'],
    ['ru', 'с 684 руб.', 'a level'],
    ['en', 'between $5', 'half of a range'],
  ])('%s: %j is none: %s', (code, literal) => {
    expect(readQuantity(literal, spoken(code))).toBeUndefined();
  });
});
