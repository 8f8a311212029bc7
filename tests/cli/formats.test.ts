import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '#messages';
import { folderWith, kratno } from './terminal.ts';

const wrong = 'Билет подорожал на 50%: со 100 до 200 рублей.\n';

/** The columns of the excerpt's words and of the carets below them, in the first excerpt of a text report. */
function excerpt(out: string, words: string) {
  const lines = out.split('\n');
  const at = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
  const [shown, carets] = [lines[at - 1]!, lines[at]!];
  return {
    words: [stringWidth(shown.slice(0, shown.indexOf(words))), stringWidth(words)],
    carets: [carets.indexOf('^'), carets.match(/\^/g)!.length],
    width: stringWidth(shown),
    shown,
  };
}

async function textOf(content: string, name = 'a.md') {
  return (await kratno(['check', name], { folder: folderWith({ [name]: content }) })).out;
}

describe('text', () => {
  it('prints place, severity, message and rule, the source with carets, the note, the guide and the coverage', async () => {
    expect(await textOf(wrong)).toBe(
      [
        'a.md:1:17 error Написано «на 50%», а по числам выходит 100 %. percent-change',
        '  1 | Билет подорожал на 50%: со 100 до 200 рублей.',
        '    |                 ^^^^^^',
        '  Пересчёт: 100 %. Исходные числа: 100 (строка 1); 200 рублей (строка 1).',
        '',
        'Что значат правила и как исправлять:',
        '  https://kratno.example/guide/#percent-change',
        '',
        'Проверено 3 из 3 чисел, утверждений 1: ошибок 1, предупреждений 0',
        '',
      ]
        .join('\n')
        .replaceAll('100 %', '100\u00a0%'),
    );
  });

  it.each([
    ['a tab before the words', `Цена:\t${wrong}`],
    ['wide letters before the words', `日本語の本 ${wrong}`],
    ['an emoji of several parts', `👩‍👩‍👧 ${wrong}`],
    ['letters with marks', `Цена и\u0306 е\u0308: ${wrong}`],
    ['a long line', `${'Слово за словом. '.repeat(40)}${wrong}${'Слово за словом. '.repeat(40)}`],
    ['a long line without spaces', `${'я'.repeat(300)} ${wrong}`],
    ['CRLF', `Первая строка.\r\n\r\n${wrong.trimEnd()}\r\nещё\r\n`],
    ['a lone CR', `Первая строка.\r\r${wrong.trimEnd()}\rещё`],
    ['a byte order mark', `\uFEFF${wrong}`],
  ])('has its carets below the words: %s', async (_name, content) => {
    const { words, carets, width } = excerpt(await textOf(content), 'на 50%');
    expect(carets).toEqual(words);
    expect(width).toBeLessThanOrEqual(100);
  });

  it('lets no text steer the terminal', async () => {
    const out = await textOf(`Цена \u001B[31m\u202E${wrong}`);
    expect(out).not.toMatch(/\u001B|\u202E/);
    expect(excerpt(out, 'на 50%').carets).toEqual(excerpt(out, 'на 50%').words);
  });

  it('says where more is said of each rule, once', async () => {
    const out = await textOf(`${wrong}\n${wrong}\nНа рекламу ушло $294 тыc. за год.\n`);
    expect(out.match(/guide\/#\S+/g)).toEqual(['guide/#percent-change', 'guide/#homoglyph']);
    expect(await textOf('The ticket rose 50%, from $100 to $200.')).toContain('/en/guide/#percent-change');
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('%j, terminal %s: color %s', async (environment, tty, colored) => {
    const { out } = await kratno(['check', 'a.md'], { folder: folderWith({ 'a.md': wrong }), environment, tty });
    expect(out.includes('\u001B[')).toBe(colored);
  });
});

describe('json', () => {
  it('has the form of the contract', async () => {
    const article = [
      '---',
      'lang: ru',
      'sources: { a: { title: А } }',
      'figures:',
      '  r1: { label: Обучение R1, value: "$294 тыс.", source: a }',
      '  gpt4: { label: Обучение GPT-4, value: "более $100 млн", source: a }',
      'comparisons: [{ of: r1, to: gpt4 }]',
      '---',
      '',
      'Обучение R1 стоило $294 тыс., обучение GPT-4 — более $100 млн: разница примерно в 340 раз.',
      '',
    ].join('\n');
    const folder = folderWith({ 'a.mdx': article, 'b.md': 'Чисел нет.\n' });
    const { out } = await kratno(['check', 'a.mdx', 'b.md', '--format', 'json'], { folder });
    const { files } = JSON.parse(out) as { files: Record<string, never[]>[] };
    const place = { start: { line: 10, column: 72 }, end: { line: 10, column: 90 } };
    expect(files[0]!['findings']!.find(({ ruleId }) => ruleId === 'bound-dropped')).toEqual({
      ruleId: 'bound-dropped',
      severity: 'warning',
      place,
      surface: 'примерно в 340 раз',
      message: expect.stringContaining('не менее чем в 340') as string,
      note: expect.stringContaining('строка 10') as string,
      actual: '≈340',
      expected: ['≥340'],
      fix: { text: 'не менее чем в 340 раз' },
    });
    expect(files[0]!['claims']).toEqual([
      {
        kind: 'ratio',
        verdict: 'bound-dropped',
        place,
        surface: 'примерно в 340 раз',
        stated: { value: 340, low: 323, high: 357 },
        computed: { value: expect.closeTo(340.14, 2) as number, low: expect.closeTo(339.56, 2) as number, high: null },
        operands: expect.arrayContaining([{ surface: '$294 тыс.', figure: 'r1' }]) as unknown,
      },
    ]);
    expect(files[1]).toEqual({
      path: 'b.md',
      findings: [],
      claims: [],
      coverage: { numbers: 0, checked: 0, claims: 0, errors: 0, warnings: 0, fixable: 0 },
    });
  });
});

describe('github', () => {
  it('escapes what would end a property or a command', async () => {
    const folder = folderWith({ 'a, b:100%.md': wrong });
    const { out } = await kratno(['check', 'a, b:100%.md', '--format', 'github'], { folder });
    const [command, ...rest] = out.trimEnd().split('\n');
    expect(command).toMatch(
      /^::error file=a%2C b%3A100%25\.md,line=1,col=17,endLine=1,endColumn=23,title=percent-change::Написано «на 50%25»/,
    );
    expect(command).toContain('%0AПересчёт');
    expect(rest).toEqual(['Проверено 3 из 3 чисел, утверждений 1: ошибок 1, предупреждений 0']);
  });
});

describe('sarif', () => {
  const files = {
    'wrong.md': `👍 ${wrong}`,
    'папка с пробелом/fix.md':
      'На рекламу ушло около $294 тыc. за год.\nШтраф подняли в 30 раз — со 100 до 2 тыс. руб.\n',
    'latin1.md': Buffer.from([0x41, 0xff]),
    'empty.md': '',
  };
  const run = async () => (await kratno(['check', '.', '--format', 'sarif'], { folder: folderWith(files) })).out;

  // The schema: OASIS, SARIF 2.1.0 rtm.5, from the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT).
  it('is a SARIF 2.1.0 log, as the published schema has it', async () => {
    const schema = JSON.parse(readFileSync(new URL('./sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as object;
    const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    const log = await run();
    isValid(JSON.parse(log));
    expect(isValid.errors).toBeNull();
    expect(isValid(JSON.parse(log.replaceAll('"startLine"', '"line"')))).toBe(false);
    expect(isValid(JSON.parse(log.replaceAll('"level": "error"', '"level": "fatal"')))).toBe(false);
    expect(isValid(JSON.parse(log.replace('"version": "2.1.0"', '"version": "2.0"')))).toBe(false);
  });

  it('describes every rule, with its place in the guide', async () => {
    const { driver } = (JSON.parse(await run()) as { runs: { tool: { driver: { rules: never[] } } }[] }).runs[0]!.tool;
    expect(driver.rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(driver.rules[0]).toMatchObject({
      id: 'ratio',
      helpUri: 'https://kratno.example/en/guide/#ratio',
      defaultConfiguration: { level: 'error' },
    });
  });

  it('places results in UTF-16 columns of encoded addresses, with their fixes', async () => {
    const { results, columnKind } = (JSON.parse(await run()) as { runs: { results: never[]; columnKind: string }[] })
      .runs[0]!;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results.find(({ ruleId }) => ruleId === 'percent-change')).toMatchObject({
      ruleIndex: ruleIds.indexOf('percent-change'),
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'wrong.md' },
            region: { startLine: 1, startColumn: 20, endLine: 1, endColumn: 26 },
          },
        },
      ],
    });
    const uri = 'папка с пробелом/fix.md'.split('/').map(encodeURIComponent).join('/');
    expect(results.find(({ ruleId }) => ruleId === 'homoglyph')).toMatchObject({
      fixes: [
        {
          artifactChanges: [{ artifactLocation: { uri }, replacements: [{ insertedContent: { text: '$294 тыс.' } }] }],
        },
      ],
    });
  });
});
