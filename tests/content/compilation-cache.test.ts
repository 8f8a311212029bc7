import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { articlePaths, compileFiles, readSiteContent, readSource } from '#content';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as compiling from '#compile';
import { compilationCache } from '../../src/content/compilation-cache.ts';

vi.mock('#compile', { spy: true });
const { compile } = vi.mocked(compiling);

const article = (
  title: string,
  figure = 'r1: { label: Дообучение, value: "$294 тыс." }',
  body = 'Дообучение обошлось в $294 тыс. Штраф поднимут в 30 раз — со 100 до 2 тыс. руб.',
): string => `---
title: ${title}
lead: Проверка.
lang: ru
section: ai
authors: [editorial]
published: 2025-09-19T10:00:00+03:00
figures:
  ${figure}
---

${body}
`;

/** A small site, and an empty folder for what is kept. */
function copied() {
  const root = mkdtempSync(join(tmpdir(), 'kratno-cache-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of [
    ['content/articles/a/ru.mdx', article('Первая')],
    ['content/articles/b/ru.mdx', article('Вторая')],
    ['content/vocabulary/scopes.yaml', 'training: { name: { ru: обучение } }\n'],
    ['src/code.ts', '1'],
  ] as const) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, folder: join(root, 'kept') };
}

/** Compiles all articles. @returns what came of it, and how many were compiled and not taken from what is kept */
function run(root: string, folder: string, now = '2026-01-15T09:30:00Z') {
  compile.mockClear();
  const site = { ...readSiteContent(root, { language: 'ru', sections: [], languages: ['ru'] }), now };
  const cache = compilationCache(site, folder);
  const compilations = compileFiles(site, articlePaths(root), cache.compile);
  cache.prune();
  return { compilations, compiled: compile.mock.calls.length };
}

const ranking = (title: string, subject: string, value: string, body: string): string =>
  article(
    title,
    `cost: { label: Обучение ${subject}, value: "${value}", metric: cost, subject: ${subject}, status: estimated }`,
    body,
  );

const append = (path: string, text: string): void => writeFileSync(path, readFileSync(path, 'utf8') + text);

describe('compiled articles that are kept', () => {
  it('are what compiling gives, to the last field', () => {
    const { root, folder } = copied();
    const first = run(root, folder);
    const second = run(root, folder);
    expect(first.compiled).toBe(articlePaths(root).length);
    expect(second.compiled).toBe(0);
    expect(second.compilations).toEqual(first.compilations);
    const plain = readSiteContent(root, { language: 'ru', sections: [], languages: ['ru'] });
    expect(second.compilations).toEqual(compileFiles({ ...plain, now: '2026-01-15T09:30:00Z' }, articlePaths(root)));
  });

  it.each([
    ['the article', 1, (root: string) => append(join(root, articlePaths(root)[0]!), '\nИ ещё 5 лет.\n')],
    [
      'the registry',
      Infinity,
      (root: string) => append(join(root, 'content/vocabulary/scopes.yaml'), '\nx: { name: { ru: Икс, en: X } }\n'),
    ],
    ['the generator', Infinity, (root: string) => append(join(root, 'src/code.ts'), '2')],
  ])('are compiled anew when %s changes', (_what, most, change) => {
    const { root, folder } = copied();
    run(root, folder);
    change(root);
    expect(run(root, folder).compiled).toBe(Math.min(most, articlePaths(root).length));
    expect(run(root, folder).compiled).toBe(0);
  });

  it('serve a whole day and no longer', () => {
    const { root, folder } = copied();
    run(root, folder, '2026-01-15T00:00:01Z');
    expect(run(root, folder, '2026-01-16T00:00:00Z').compiled).toBe(0);
    expect(run(root, folder, '2026-01-16T00:00:01Z').compiled).toBe(articlePaths(root).length);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['of another', (_bytes: Buffer, other: Buffer) => other],
    ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 500 ? byte ^ 1 : byte)))],
  ])('are not believed where a file is %s', (_what, spoil) => {
    const { root, folder } = copied();
    const { compilations } = run(root, folder);
    const [first, second] = readdirSync(folder).map((name) => join(folder, name));
    writeFileSync(first!, spoil(readFileSync(first!), readFileSync(second!)));
    expect(run(root, folder)).toEqual({ compilations, compiled: 1 });
    expect(run(root, folder).compiled).toBe(0);
  });

  it('go with their articles, and are missed by nobody', () => {
    const { root, folder } = copied();
    run(root, folder);
    rmSync(join(root, articlePaths(root)[0]!));
    run(root, folder);
    expect(readdirSync(folder)).toHaveLength(articlePaths(root).length);
    expect(run(root, join(root, 'src/code.ts')).compiled).toBe(articlePaths(root).length);
    expect(readSource(join(root, 'src/code.ts')).text).toBe('1');
  });

  it('are compiled anew where they rank figures of another article that has changed, and then only', () => {
    const { root, folder } = copied();
    const write = (slug: string, text: string) => writeFileSync(join(root, `content/articles/${slug}/ru.mdx`), text);
    const html = () => run(root, folder).compilations[0]!.html;
    write('a', ranking('Первая', 'R1', '$6 млн', '<Ranking metric="cost" />'));
    write('b', ranking('Вторая', 'GPT-4', '$40 млн', 'Текст.'));
    expect(html()).toContain('href="/b/#figure-cost"');
    expect(run(root, folder).compiled).toBe(0);
    write('b', ranking('Вторая', 'GPT-4', '$40 млн', 'Другой текст.'));
    expect(run(root, folder).compiled).toBe(1);
    write('b', ranking('Вторая', 'GPT-4', '$50 млн', 'Другой текст.'));
    const { compiled, compilations } = run(root, folder);
    expect(compiled).toBe(2);
    expect(compilations[0]!.html).toContain('$50\u00a0млн');
    write('b', ranking('Вторая', 'GPT-4', '$50 млн', 'Другой текст.').replace('2025-09-19', '2099-09-19'));
    // What readers can't see is not ranked: then there is nothing to rank, and the article says so.
    expect(html()).not.toContain('$50');
    const widgetOf = (): unknown =>
      run(root, folder).compilations[0]!.findings.find(({ ruleId }) => ruleId === 'widget');
    expect(widgetOf()).toMatchObject({
      severity: 'warning',
      message: expect.stringMatching(/нет хотя бы двух/) as string,
    });
    write('a', ranking('Первая', 'R1', '$6 млн', '<Ranking metric="cots" />'));
    expect(widgetOf()).toMatchObject({ severity: 'error' });
  });
});
