import { describe, expect, it } from 'vitest';
import { writeInterval, writeNumber, writeQuantity } from '#wording';
import type { Modifier, Quantity } from '#quantities';

type Extra = Partial<Quantity>;
const exact = (value: number, unit: string, extra: Extra = {}): Quantity => ({
  ...{ value, low: value, high: value, modifier: '=', unit, last: 0 },
  ...extra,
});
const rounded = (value: number, unit: string, last: number): Quantity =>
  exact(value, unit, { low: value - last / 2, high: value + last / 2, last });
const bound = (value: number, unit: string, modifier: Modifier): Quantity =>
  exact(value, unit, modifier.startsWith('>') ? { high: null, modifier } : { low: null, modifier });
const computed = (
  value: number,
  unit: string,
  low: number | null,
  high: number | null,
  modifier: Modifier = '=',
): Quantity => ({
  ...{ value, unit, low, high, modifier },
});
/** No-break spaces show as `_`. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '_');

describe('a quantity in words', () => {
  it.each<[Quantity, string, string, string]>([
    // input | ru | en | why
    [rounded(294_000, 'USD', 1000), '$294_тыс.', '$294,000', 'English has no short word for a thousand'],
    [rounded(5_576_000, 'USD', 1000), '$5,576_млн', '$5.576_million', 'the written digits stay'],
    [rounded(5_000_000, 'USD', 100_000), '$5,0_млн', '$5.0_million', 'a written zero is known'],
    [bound(1e8, 'USD', '>'), 'более $100_млн', 'more than $100_million', 'a stated bound keeps its word'],
    [exact(40_960, 'gpu-hour'), '40_960_GPU-часов', '40,960_GPU-hours', 'no scale word where it would take a fraction'],
    [exact(1000, 'RUB/month'), '1_000_руб. в месяц', '1,000_rubles per month', 'no scale word below ten of them'],
    [bound(684, 'RUB/month', '>='), 'не менее 684_руб. в месяц', 'at least 684_rubles per month', 'a rate'],
    [
      exact(2.19, 'USD/token', { per: 1e6, last: 0.01 }),
      '$2,19 за 1_млн_токенов',
      '$2.19 per 1_million_tokens',
      'per many',
    ],
    [exact(21, 'hour', { modifier: '~' }), 'около 21_часа', 'about 21_hours', 'the modifier governs the noun'],
    [exact(2, 'hour', { modifier: '>', high: null }), 'более 2_часов', 'more than 2_hours', 'likewise'],
    [exact(2, 'hour'), '2_часа', '2_hours', 'few'],
    [exact(21, 'hour'), '21_час', '21_hours', 'one, in Russian'],
    [rounded(5, 'gigabyte', 0.1), '5,0_гигабайта', '5.0_gigabytes', 'a decimal takes the form of fractions'],
    [rounded(18.4, 'percent', 0.1), '18,4_%', '18.4%', 'percent'],
    [exact(-1e9, 'USD'), '−$1_млрд', '−$1_billion', 'the minus sign stands before the currency'],
    [exact(-0, 'USD'), '$0', '$0', 'no negative zero'],
    [exact(3e6, 'SEK'), '3_млн_шведских крон', '3_million_Swedish kronor', 'a currency by its CLDR name'],
    [exact(3, 'foo-bar'), '3_foo-bar', '3_foo-bar', 'an unknown unit is written as it is'],
    [exact(NaN, 'USD'), '', '', 'nothing for what is no number'],
    [
      computed(7.17773, 'USD/gpu-hour', 7.1655, 7.1899),
      '$7,18 за GPU-час',
      '$7.18 per GPU-hour',
      'digits from the interval',
    ],
    [computed(5_870_000, 'USD', 5_869_000, 5_871_000), '$5,87_млн', '$5.87_million', 'no zeros that nobody wrote'],
    [
      computed(147_336, 'gpu-hour', 147_336, 147_336),
      '147_336_GPU-часов',
      '147,336_GPU-hours',
      'an exact result keeps all',
    ],
    [computed(1 / 3, 'count', 1 / 3, 1 / 3), '0,3333', '0.3333', 'an endless fraction is cut'],
    [computed(22.5, 'count', 20, 25), '23', '23', 'not more digits than known'],
    [
      computed(340.136, 'times', 339.559, null, '>='),
      'не менее чем в 340_раз',
      'at least 340_times',
      'the bound of the division',
    ],
    [
      computed(340.136, 'times', 339.559, null, '>'),
      'не менее чем в 340_раз',
      'at least 340_times',
      'strictness is lost in rounding',
    ],
    [
      computed(20, 'times', 18.18, null, '>='),
      'не менее чем в 18,2_раза',
      'at least 18.2_times',
      'never above its own end',
    ],
    [computed(17.0358, 'times', 17.0329, null, '>='), 'не менее чем в 17_раз', 'at least 17_times', 'three digits'],
    [computed(15.888, 'times', 15.886, 15.89), 'в 15,9_раза', '15.9_times', 'раза after a fraction'],
    [computed(5.9956, 'times', 5.98, 6.01, '~'), 'примерно в 6_раз', 'about 6_times', 'about'],
    [exact(21, 'times'), 'в 21_раз', '21_times', 'one'],
    [exact(2, 'times'), 'в 2_раза', '2_times', 'few'],
    [exact(1e6, 'times'), 'в 1_млн_раз', '1_million_times', 'a scale word takes many'],
  ])('%o', (quantity, ru, en, _why) => {
    expect([shown(writeQuantity(quantity, 'ru')), shown(writeQuantity(quantity, 'en'))]).toEqual([ru, en]);
  });

  it('names what is counted, and leaves the modifier or the scale word out when asked', () => {
    expect(shown(writeQuantity(exact(512, 'count'), 'ru', { noun: 'ускорителей' }))).toBe('512_ускорителей');
    expect(shown(writeQuantity(bound(1e8, 'USD', '>'), 'ru', { modifier: false }))).toBe('$100_млн');
    expect(shown(writeQuantity(exact(294_000, 'USD'), 'ru', { scale: false }))).toBe('$294_000');
  });

  it('takes any BCP 47 tag of a known language, and English for an unknown one', () => {
    expect(writeNumber(1.5, 'ru-RU')).toBe('1,5');
    expect(writeNumber(1.5, 'xx')).toBe('1.5');
  });
});

describe('an interval in words', () => {
  it.each<[Quantity, string, string]>([
    [computed(340.136, 'times', 339.559, 340.716), 'от 339,6 до 340,7', '339.6 to 340.7'],
    [computed(340.136, 'times', 339.559, null), 'не менее 339,6', 'at least 339.6'],
    [rounded(294_000, 'USD', 1000), 'от $293_500 до $294_500', '$293,500 to $294,500'],
    [computed(80, 'hour', 76, 84), 'от 76 до 84_часов', '76 to 84_hours'],
    [
      computed(7.17773, 'USD/gpu-hour', 7.1655, 7.1899),
      'от $7,165 до $7,19 за GPU-час',
      '$7.165 to $7.19 per GPU-hour',
    ],
    [exact(512, 'count'), '512', '512'],
    [computed(1, 'count', null, null), 'без границ', 'unbounded'],
  ])('%o', (quantity, ru, en) => {
    expect([shown(writeInterval(quantity, 'ru')), shown(writeInterval(quantity, 'en'))]).toEqual([ru, en]);
  });
});
