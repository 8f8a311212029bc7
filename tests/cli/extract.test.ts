import { describe, expect, it } from 'vitest';
import { kratno } from './terminal.ts';

describe('extract', () => {
  it('writes one array for each line, in order', async () => {
    const { status, out } = await kratno(['extract', '--lang', 'ru'], {
      input: 'Стоит $294 тыс.\n\nВ 2024 году\r\n80 часов',
    });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { surface: string; value: number }[]);
    expect(lines.map((mentions) => mentions.map(({ surface, value }) => [surface, value]))).toEqual([
      [['$294 тыс.', 294000]],
      [],
      [],
      [['80 часов', 80]],
    ]);
    expect(status).toBe(0);
  });

  it('has the fields of the contract and no others', async () => {
    const { out } = await kratno(['extract'], { input: 'более $100 млн\n' });
    expect(JSON.parse(out)).toEqual([
      {
        start: 6,
        end: 14,
        surface: '$100 млн',
        kind: 'money',
        value: 1e8,
        low: 1e8,
        high: null,
        modifier: '>',
        unit: 'USD',
      },
    ]);
  });

  it('reads JSON lines with a language and line breaks of their own', async () => {
    const input = '{"text": "It cost\\n$2.5 million", "lang": "en"}\n"2,5 млн руб."\nnot json\n';
    const { status, out, err } = await kratno(['extract', '--input', 'json'], { input });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      [expect.objectContaining({ value: 2.5e6, unit: 'USD', start: 8 })],
      [expect.objectContaining({ value: 2.5e6, unit: 'RUB' })],
      [],
    ]);
    expect(status).toBe(1);
    expect(err).toMatch(/line 3: no JSON/);
  });

  it.each([
    [['extract', '--lang', 'xx'], /unknown language “xx”/],
    [['extract', '--format', 'xml'], /unknown value “xml”/],
    [['extract', 'text.md'], /no operands/],
    [['extract', '--nope'], /--nope/],
  ])('%j is wrong use', async (args, says) => {
    const { status, err } = await kratno(args);
    expect(status).toBe(2);
    expect(err).toMatch(says);
  });

  it('reads lines of any length that begin and end anywhere', async () => {
    const bytes = Buffer.from('Стоит $294 тыс.\r\n\n80 часов\n5 лет');
    const input = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    const { out } = await kratno(['extract'], { input });
    expect(out.split('\n').map((line) => /"surface":"([^"]*)"/.exec(line)?.[1])).toEqual([
      '$294 тыс.',
      undefined,
      '80 часов',
      '5 лет',
      undefined,
    ]);
  });

  it('answers a line that is no text with an empty array and a message', async () => {
    const long = Array.from({ length: 101 }, () => Buffer.from('1 '.repeat(50_000)));
    const input = [Buffer.from('5 лет\n'), ...long, Buffer.from('\n6 лет')];
    const { status, out, err } = await kratno(['extract'], { input });
    expect(out.split('\n').map((line) => line.length > 2)).toEqual([true, false, true, false]);
    expect(err).toMatch(/line 2: longer than 10000000/);
    expect(status).toBe(1);
  });

  it('passes over bytes that are no text', async () => {
    const { status, out } = await kratno(['extract'], { input: Buffer.from([0xff, 0xfe, 0x0a, 0x35, 0x20, 0xd1]) });
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});
