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
      { error: expect.stringContaining('no JSON') as string },
    ]);
    expect({ status, line: /line 3/.test(err) }).toEqual({ status: 1, line: true });
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

  it('passes over bytes that are no text', async () => {
    const { status, out } = await kratno(['extract'], { input: Buffer.from([0xff, 0xfe, 0x0a, 0x35, 0x20, 0xd1]) });
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});
