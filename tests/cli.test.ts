import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/index.ts';

let folder = '';
const files: Record<string, string> = {
  'right.md': 'Билет подорожал на 50%: со 100 до 150 рублей.\n',
  'wrong.md': 'Билет подорожал на 50%: со 100 до 200 рублей.\n',
  'letters.md': 'На рекламу ушло около $294 тыc. за год.\n',
  'folder/english.md': 'The ticket rose 50%, from $100 to $200.\n',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kratno-cli-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command with `input` on its standard input. */
async function kratno(args: string[], input: string | Buffer = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const text = (stream: PassThrough) => {
    let all = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => (all += chunk));
    return () => all;
  };
  const [out, err] = [text(output), text(errors)];
  const terminal = { input: Readable.from([Buffer.from(input)]), output, errors, folder, environment: {} };
  const status = await main(args, terminal);
  await new Promise((done) => setImmediate(done));
  return { status, out: out(), err: err() };
}

describe('extract', () => {
  it('writes one array for each line, in order', async () => {
    const { status, out } = await kratno(['extract', '--lang', 'ru'], 'Стоит $294 тыс.\n\nВ 2024 году\r\n80 часов');
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
    const { out } = await kratno(['extract'], 'более $100 млн\n');
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
    const { status, out, err } = await kratno(['extract', '--input', 'json'], input);
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
    [['extract', '--lang', 'xx'], /unknown language "xx"/],
    [['extract', '--format', 'xml'], /unknown format "xml"/],
    [['extract', '--nope'], /--nope/],
    [['check', 'nowhere.md'], /no such file/],
    [['check'], /no articles/],
    [['nope'], /unknown command/],
    [[], /kratno <command>/],
  ])('%j is wrong use', async (args, says) => {
    const { status, err } = await kratno(args);
    expect(status).toBe(2);
    expect(err).toMatch(says);
  });

  it('passes over bytes that are no text', async () => {
    const { status, out } = await kratno(['extract'], Buffer.from([0xff, 0xfe, 0x0a, 0x35, 0x20, 0xd1]));
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('check', () => {
  it('is content with what holds', async () => {
    expect(await kratno(['check', 'right.md'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Проверено 3 из 3/) as string,
    });
  });

  it('prints the place, the message and the rule, and fails', async () => {
    const { status, out } = await kratno(['check', 'wrong.md']);
    expect(status).toBe(1);
    expect(out).toMatch(/^wrong\.md:1:\d+ error .* percent-change$/m);
    expect(out).toMatch(/\| +\^+$/m);
  });

  it('fails on warnings when strict', async () => {
    expect((await kratno(['check', 'letters.md'])).status).toBe(0);
    expect((await kratno(['check', 'letters.md', '--strict'])).status).toBe(1);
  });

  it('reads folders, each file in its own language', async () => {
    const { out, status } = await kratno(['check', 'folder']);
    expect(out).toMatch(/^folder\/english\.md:1:\d+ error .* percent-change$/m);
    expect(out).toMatch(/Checked 3 of 3 numbers/);
    expect(status).toBe(1);
  });

  it('prints JSON in the form of the contract', async () => {
    const { out } = await kratno(['check', 'wrong.md', 'right.md', '--format', 'json']);
    const { files: reports } = JSON.parse(out) as { files: Record<string, unknown>[] };
    expect(reports.map(({ path }) => path)).toEqual(['wrong.md', 'right.md']);
    expect(reports[0]).toMatchObject({
      findings: [{ ruleId: 'percent-change', severity: 'error', place: { start: { line: 1 }, end: { line: 1 } } }],
      claims: [{ kind: 'percent-change', verdict: 'contradicted', stated: { value: 50 }, computed: { value: 100 } }],
      coverage: { numbers: 3, checked: 3, claims: 1, errors: 1, warnings: 0, fixable: 0 },
    });
  });

  it('prints commands for GitHub', async () => {
    const { out } = await kratno(['check', 'wrong.md', '--format', 'github']);
    expect(out).toMatch(/^::error file=wrong\.md,line=1,col=\d+,endLine=1,endColumn=\d+,title=percent-change::/);
  });
});

describe('check --fix', () => {
  const source =
    'На рекламу ушло около $294 тыc. за год, \\* и еще $5 млн.\r\nШтраф поднимут в 30 раз — со 100 до 2 тыс. руб.\n';

  it('puts look-alike letters right and leaves every other byte alone', async () => {
    writeFileSync(join(folder, 'fix.md'), source);
    const { status, err } = await kratno(['check', 'fix.md', '--fix']);
    expect(readFileSync(join(folder, 'fix.md'), 'utf8')).toBe(source.replace('тыc.', 'тыс.'));
    expect({ status, said: err }).toEqual({ status: 1, said: 'kratno check: mended fix.md\n' });
  });

  it('puts a stated ratio right only where asked to', async () => {
    writeFileSync(join(folder, 'fix.md'), source);
    const { status, out } = await kratno(['check', 'fix.md', '--fix=claims']);
    expect(readFileSync(join(folder, 'fix.md'), 'utf8')).toContain('Штраф поднимут в 20 раз — со 100');
    expect({ status, errors: / error /.test(out) }).toEqual({ status: 0, errors: false });
  });

  it('touches nothing where nothing is wrong', async () => {
    expect(await kratno(['check', 'right.md', '--fix'])).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(join(folder, 'right.md'), 'utf8')).toBe(files['right.md']);
  });
});

describe('explain', () => {
  it('says of every number what it was read as and what uses it', async () => {
    const { status, out } = await kratno(['explain', 'wrong.md']);
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^1:20 +50% +50.% +50.% .*percent-change:1 contradicted$/);
  });

  it('prints JSON', async () => {
    const { out } = await kratno(['explain', 'right.md', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      path: 'right.md',
      numbers: [
        { surface: '50%', unit: 'percent', claims: [{ kind: 'percent-change', verdict: 'supported', line: 1 }] },
        { value: 100, unit: 'RUB' },
        { value: 150, unit: 'RUB', place: { line: 1 } },
      ],
      coverage: { numbers: 3, checked: 3 },
    });
  });

  it.each([[['explain']], [['explain', 'a.md', 'b.md']], [['explain', 'right.md', '--format', 'xml']]])(
    '%j is wrong use',
    async (args) => {
      expect((await kratno(args)).status).toBe(2);
    },
  );
});
