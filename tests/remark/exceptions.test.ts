import { describe, expect, it } from 'vitest';
import { compile } from '#compile';
import { emptyRegistry } from '#figures';

const wrong = 'Выпуск вырос на 80%, с 10,0 до 12,0 млн т.';
const rulesOf = (source: string, path: string): string[] =>
  compile(
    { path, source, kind: 'plain', slug: 'a', language: 'ru' },
    { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' },
  ).findings.map(({ ruleId }) => ruleId);

/** The same directive as a comment of MDX and of Markdown. */
const kinds: [path: string, comment: (text: string) => string][] = [
  ['a.mdx', (text) => `{/* ${text} */}`],
  ['a.md', (text) => `<!-- ${text} -->`],
];

describe.each(kinds)('exceptions in %s', (path, comment) => {
  const disable = (kind: string) => comment(`kratno-${kind} percent-change: цифры проверены по отчету`);
  it.each<[string, string[], string[], string]>([
    ['none', [wrong], ['percent-change'], 'nothing is let pass'],
    ['the next block', [disable('disable-next'), wrong, wrong], ['percent-change'], 'only the first of two'],
    ['a range', [disable('disable'), wrong, wrong], [], 'to the end'],
    [
      'a closed range',
      [disable('disable'), wrong, comment('kratno-enable percent-change'), wrong],
      ['percent-change'],
      'up to its end',
    ],
    [
      'a range closed for another rule',
      [disable('disable'), wrong, comment('kratno-enable ratio'), wrong],
      [],
      'that rule’s own end counts',
    ],
    ['a range closed for all', [disable('disable'), wrong, comment('kratno-enable'), wrong], ['percent-change'], 'any'],
    ['nothing to let pass', [disable('disable'), 'Текст.'], ['unused-exception'], 'it is reported'],
    ['no reason', [comment('kratno-disable percent-change'), wrong], ['exception', 'percent-change'], 'one is due'],
  ])('%s', (_name, blocks, expected, why) => {
    expect(rulesOf(blocks.join('\n\n'), path).sort(), why).toEqual(expected);
  });
});
