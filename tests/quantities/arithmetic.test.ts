import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  agreementOf,
  convert,
  divide,
  intervalOf,
  type Modifier,
  multiply,
  normalize,
  numberOf,
  type Quantity,
  sharePrecision,
  subtract,
  unitFactor,
} from '#quantities';

/** "=294 last 1 USD": a quantity as a table writes it. */
function quantity(value: number, unit: string, last = 0, modifier: Modifier = '='): Quantity {
  const significant = last || 10 ** (String(Math.abs(value)).match(/0*$/)?.[0].length ?? 0);
  return { value, ...intervalOf(value, last, significant, modifier), modifier, unit, last, significant };
}

const operations = { '+': add, '-': subtract, '*': multiply, '/': divide };
const q = quantity;

describe('arithmetic of quantities', () => {
  it.each<
    [string, Quantity, keyof typeof operations, Quantity, string, number | string, number | null, number | null, string]
  >([
    [
      '$294 тыс. + $5,576 млн',
      q(294e3, 'USD', 1e3),
      '+',
      q(5.576e6, 'USD', 1e3),
      'USD',
      5.87e6,
      5.869e6,
      5.871e6,
      'half units add up',
    ],
    [
      '512 × 80 часов',
      q(512, 'count'),
      '*',
      q(80, 'hour'),
      'hour',
      40960,
      40960,
      40960,
      'a count vanishes beside hours',
    ],
    [
      '400 МВт × 8000 часов',
      q(400, 'megawatt'),
      '*',
      q(8000, 'hour'),
      'megawatt-hour',
      3.2e6,
      3.2e6,
      3.2e6,
      'power for a time is energy',
    ],
    [
      '3200 ГВт·ч / 8000 часов',
      q(3200, 'gigawatt-hour'),
      '/',
      q(8000, 'hour'),
      'gigawatt',
      0.4,
      0.4,
      0.4,
      'and energy by time is power',
    ],
    ['6 м × 5 м', q(6, 'meter'), '*', q(5, 'meter'), 'square-meter', 30, 30, 30, 'sides make an area'],
    ['64 × 8', numberOf(64), '*', numberOf(8), 'times', 512, 512, 512, 'bare numbers'],
    [
      'больше $100 млн / $294 тыс.',
      q(1e8, 'USD', 1e8, '>'),
      '/',
      q(294e3, 'USD', 1e3),
      'times',
      340.13605442177,
      339.55857385399,
      null,
      'a bound stays a bound',
    ],
    ['$10 / больше 2', q(10, 'USD'), '/', q(2, 'count', 0, '>'), 'USD/count', 5, 0, 5, 'a bound below turns over'],
    [
      '$2 за GPU-час × 40 960 GPU-часов',
      q(2, 'USD/gpu-hour'),
      '*',
      q(40960, 'gpu-hour'),
      'USD',
      81920,
      81920,
      81920,
      'the rate cancels',
    ],
    [
      '$294 тыс. / 40 960 GPU-часов',
      q(294e3, 'USD', 1e3),
      '/',
      q(40960, 'gpu-hour'),
      'USD/gpu-hour',
      7.177734375,
      7.16552734375,
      7.18994140625,
      'a rate comes out',
    ],
    [
      '180 тыс. GPU-часов на триллион × 14,8 трлн',
      { ...q(180e3, 'gpu-hour/token', 1e3), per: 1e12 },
      '*',
      q(14.8e12, 'count', 1e11),
      'gpu-hour',
      2664000,
      2647625,
      2680425,
      '"per" is divided out, tokens are counted',
    ],
    ['28 % × $294 тыс.', q(28, 'percent'), '*', q(294e3, 'USD'), 'USD', 82320, 82320, 82320, 'percent is a hundredth'],
    ['$100 за час × 1 день', q(100, 'USD/hour'), '*', q(1, 'day'), 'USD', 2400, 2400, 2400, 'a day is 24 hours'],
    ['80 часов + 2 дня', q(80, 'hour'), '+', q(2, 'day'), 'hour', 128, 128, 128, 'in the unit of the first'],
    [
      '10 − больше 3',
      q(10, 'count'),
      '-',
      q(3, 'count', 0, '>='),
      'count',
      7,
      null,
      7,
      'less a lower bound is an upper one',
    ],
    ['$1 + 1 час', q(1, 'USD'), '+', q(1, 'hour'), 'USD ≠ hour', '', null, null, 'no sum'],
    ['$1 + 1 €', q(1, 'USD'), '+', q(1, 'EUR'), 'USD ≠ EUR', '', null, null, 'no rate, no sum'],
    ['1 час + 1 GPU-час', q(1, 'hour'), '+', q(1, 'gpu-hour'), 'hour ≠ gpu-hour', '', null, null, 'another dimension'],
  ])('%s', (_name, a, operator, b, unit, value, low, high, why) => {
    const computed = operations[operator](a, b);
    if (!computed.ok) {
      expect(`${computed.left} ≠ ${computed.right}`, why).toBe(unit);
      return;
    }
    expect(computed.quantity, why).toMatchObject({ unit, value, low, high });
  });

  it.each([
    ['USD/hour', 'USD/day', 24],
    ['kilometer', 'meter', 1000],
    ['percent', 'times', 0.01],
    ['gpu-day', 'gpu-hour', 24],
    ['hour', 'gpu-hour', undefined],
    ['USD', 'EUR', undefined],
    ['celsius', 'fahrenheit', undefined],
    ['nonsense', 'hour', undefined],
  ])('%s to %s', (from, to, factor) => {
    const found = unitFactor(from, to);
    if (factor === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(factor, 12);
  });

  it('takes two operands at the finer last digit of the pair', () => {
    const [a, b] = sharePrecision(q(1e9, 'USD', 1e9), q(1.25e9, 'USD', 1e7))!;
    expect([a.low, a.high, b.low, b.high]).toEqual([0.995e9, 1.005e9, 1.245e9, 1.255e9]);
    expect(sharePrecision(q(1, 'USD'), q(1, 'hour'))).toBeUndefined();
    const [bound] = sharePrecision(q(1e8, 'USD', 1e8, '>'), q(294e3, 'USD', 1e3))!;
    expect(bound.high).toBeNull();
  });
});

describe('agreement of a stated and a recomputed number', () => {
  const computed = (value: number, low: number | null = value, high: number | null = value): Quantity => ({
    value,
    low,
    high,
    modifier: '=',
    unit: 'times',
  });
  it.each<[string, Quantity, Quantity, string, string]>([
    ['6 and 5.99–6.0007', q(6, 'times'), computed(5.996, 5.99, 6.0007), 'meets', 'the interval holds it'],
    ['67 and 66.67', q(67, 'times'), computed(66.667), 'rounded', 'half a unit in the last digit'],
    ['340 and 343.2', q(340, 'times'), computed(343.2), 'rounded', 'half a unit in the last digit that is not zero'],
    ['20 and 37.5 (23–53)', q(20, 'times'), computed(37.5, 23.5, 53.3), 'apart', 'only one side is loosened'],
    ['8 and 6', q(8, 'times'), computed(5.996, 5.99, 6.0007), 'apart', 'no'],
    ['about 340 and 352', q(340, 'times', 0, '~'), computed(352), 'rounded', 'the slack of "about"'],
    [
      'about 340 and ≥ 339.6',
      q(340, 'times', 0, '~'),
      computed(340.1, 339.6, null),
      'unbounded',
      'a bound was dropped',
    ],
    ['34 and ≥ 339.6', q(34, 'times'), computed(340.1, 339.6, null), 'apart', 'below the bound'],
    ['≥ 340 and ≥ 339.6', q(340, 'times', 0, '>='), computed(340.1, 339.6, null), 'meets', 'less half a unit'],
    [
      '≥ 430 and ≥ 339.6',
      q(430, 'times', 0, '>='),
      computed(340.1, 339.6, null),
      'unbounded',
      'more than the numbers allow',
    ],
    ['≥ 10 and 8', q(10, 'times', 0, '>='), computed(8), 'apart', 'below'],
    ['≤ 10 and 8', q(10, 'times', 0, '<='), computed(8), 'meets', 'below is right'],
    ['≤ 10 and 12', q(10, 'times', 0, '<='), computed(12), 'apart', 'above'],
    ['0.1 + 0.2 and 0.3', q(0.3, 'times', 0.1), computed(0.1 + 0.2), 'meets', 'binary fractions'],
    ['5 and NaN', q(5, 'times'), computed(NaN), 'apart', 'nothing was computed'],
  ])('%s', (_name, stated, known, expected, why) => {
    expect(agreementOf(stated, known), why).toBe(expected);
  });
});

describe('properties', () => {
  const amount = fc
    .tuple(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.constantFrom(0, 0.5, 1))
    .map(([value, last]) => q(value, 'USD', last));

  it('the interval holds the value, whatever the operation', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...(['+', '-', '*', '/'] as const)), (a, b, operator) => {
        const computed = operations[operator](a, b);
        if (!computed.ok) return;
        const { value, low, high } = computed.quantity;
        const noise = 1e-9 * Math.max(1, Math.abs(value));
        expect(value).toBeGreaterThanOrEqual((low ?? -Infinity) - noise);
        expect(value).toBeLessThanOrEqual((high ?? Infinity) + noise);
      }),
    );
  });

  it('scaling both operands keeps their ratio', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(10, 1000, 1e6), (a, b, factor) => {
        const scaled = ({ value, low, high, last = 0, ...rest }: Quantity): Quantity => ({
          ...rest,
          value: value * factor,
          low: low! * factor,
          high: high! * factor,
          last: last * factor,
        });
        const [plain, larger] = [divide(a, b), divide(scaled(a), scaled(b))];
        if (!plain.ok || !larger.ok) throw new Error('like units must divide');
        expect(larger.quantity.value / plain.quantity.value).toBeCloseTo(1, 10);
      }),
    );
  });

  it('a conversion there and back changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (value) => {
        const there = convert(q(value, 'hour'), 'week')!;
        expect(convert(there, 'hour')!.value / value).toBeCloseTo(1, 10);
        expect(normalize({ ...there, per: 1 }).value).toBe(there.value);
      }),
    );
  });
});
