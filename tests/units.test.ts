import { describe, expect, it } from 'vitest';
import { currencies, currency, dimensionOf, dimensionOfUnit, factorOf, unit, units } from '#units';

describe('currencies', () => {
  it('hold every current currency that Intl knows', () => {
    const withdrawn = ['CUC', 'SLL', 'XCG', 'XSU', 'ZWL'];
    const missing = Intl.supportedValuesOf('currency').filter((code) => !currency(code) && !withdrawn.includes(code));
    expect(missing).toEqual([]);
  });

  it('give each sign to one currency', () => {
    const signs = Object.values(currencies).flatMap(({ symbols = [] }) => symbols);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('know no currency by an inherited name', () => expect(currency('constructor')).toBeUndefined());
});

describe('units', () => {
  it('hold every unit that Intl knows, the Scandinavian mile and a few kitchen and body measures aside', () => {
    const rare = ['fluid-ounce', 'mile-scandinavian', 'stone'];
    const missing = Intl.supportedValuesOf('unit').filter((id) => !unit(id) && !rare.includes(id));
    expect(missing).toEqual([]);
  });

  it('are named by their key', () => {
    for (const [id, row] of Object.entries(units)) expect(row.id).toBe(id);
  });

  it.each([
    ['kilometer', 1000, 'meters'],
    ['mile', 1609.344, 'meters, the international mile'],
    ['hour', 3600, 'seconds'],
    ['gigabit', 125000000, 'bytes'],
    ['percent', 0.01, 'of one'],
    ['barrel', 0.158987294928, 'cubic meters, 42 US gallons'],
    ['terawatt-hour', 3.6e15, 'joules'],
  ])('one %s is %d %s', (id, factor) => expect(factorOf(id)).toBe(factor));

  it.each(['celsius', 'fahrenheit', 'parsec'])('%s has no factor', (id) => expect(factorOf(id)).toBeUndefined());

  it('agree with each other', () => {
    expect(factorOf('mile')).toBeCloseTo(1760 * (factorOf('yard') ?? 0), 10);
    expect(factorOf('yard')).toBeCloseTo(3 * (factorOf('foot') ?? 0), 12);
    expect(factorOf('foot')).toBeCloseTo(12 * (factorOf('inch') ?? 0), 12);
    expect(factorOf('barrel')).toBeCloseTo(42 * (factorOf('gallon') ?? 0), 12);
    expect(factorOf('square-mile')).toBeCloseTo(640 * (factorOf('acre') ?? 0), 3);
    expect(factorOf('byte')).toBe(8 * (factorOf('bit') ?? 0));
    expect(factorOf('year')).toBe(12 * (factorOf('month') ?? 0));
    expect(factorOf('pound')).toBeCloseTo(16 * (factorOf('ounce') ?? 0), 8);
  });
});

describe('dimensions', () => {
  it.each([
    ['USD', 'money'],
    ['RUB/month', 'money/duration'],
    ['terawatt-hour/year', 'energy/duration'],
    ['USD/gpu-hour', 'money/gpu-time'],
    ['USD/user/month', 'money/count/duration'],
    ['count', 'count'],
    ['percent', 'ratio'],
  ])('%s is %s', (expression, dimension) => expect(dimensionOf(expression)).toBe(dimension));

  it.each(['', 'furlong', 'USD/furlong', 'toString'])('%j has none', (expression) => {
    expect(dimensionOf(expression)).toBeUndefined();
  });

  it('keeps machine time apart from time', () => {
    expect(dimensionOfUnit('gpu-hour')).not.toBe(dimensionOfUnit('hour'));
  });
});
