import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUntouched } from '../../src/cli/frozen-copy.ts';
import { folderWith, kratno } from './terminal.ts';

const article = 'content/articles/deepseek-r1-cost/ru.mdx';

/** A copy of the site's content, under git. */
function site(): string {
  const folder = folderWith({});
  cpSync('content', join(folder, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init');
  git('config', 'user.name', 'Desk');
  git('config', 'user.email', 'desk@site.test');
  git('add', '.');
  git('commit', '--message', 'Content');
  return folder;
}

/** The frozen copies in a folder. */
function copies(folder: string): { stem: string; files: Record<string, string> }[] {
  const pages = globSync('public/frozen/**/*.html', { cwd: folder }).map((path) => path.slice(0, -'.html'.length));
  return pages.map((path) => {
    const texts = globSync(`${path}.*`, { cwd: folder }).map((name) => [
      name.slice(path.length + 1),
      readFileSync(join(folder, name), 'utf8'),
    ]);
    return { stem: path.split('/').at(-1)!, files: Object.fromEntries(texts) as Record<string, string> };
  });
}

const edit = (folder: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, article), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, article), text.replaceAll(from, to));
};

describe('freeze', () => {
  it('keeps a widget that no edit of its article changes', async () => {
    const folder = site();
    const { status, out } = await kratno(['freeze', 'deepseek-r1-cost/r1-gpt4'], { folder });
    const [first] = copies(folder);
    expect([status, copies(folder)]).toEqual([0, [first]]);
    expect(out).toContain(`/frozen/deepseek-r1-cost/ru/${first!.stem}.html`);
    expect(Object.keys(first!.files).sort()).toEqual(['css', 'csv', 'html', 'json', 'svg']);
    expect(first!.files['html']).toMatch(/340/);
    expect(first!.files['html']).toContain(`href="${first!.stem}.css"`);
    edit(folder, 'Дообучение R1', 'Доводка R1');
    await kratno(['freeze', 'deepseek-r1-cost/r1-gpt4'], { folder });
    expect(copies(folder)).toHaveLength(2);
    expect(copies(folder)).toContainEqual(first);
    expect(copies(folder).every(isUntouched)).toBe(true);
  });

  it('has a name that tells when somebody has changed it', async () => {
    const folder = site();
    await kratno(['freeze', 'deepseek-r1-cost/full-gpt4'], { folder });
    const { stem, files } = copies(folder)[0]!;
    for (const type of Object.keys(files)) {
      expect(isUntouched({ stem, files: { ...files, [type]: files[type]!.replace('1', '2') } })).toBe(false);
    }
  });

  it('commits the copy alone, once', async () => {
    const folder = site();
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    edit(folder, 'Дообучение R1', 'Доводка R1');
    git('add', '.');
    for (const run of [1, 2]) {
      const { status, out } = await kratno(['freeze', 'deepseek-r1-cost/full-gpt4'], { folder });
      expect(status).toBe(0);
      expect(out.startsWith('Nothing has changed')).toBe(run === 2);
    }
    expect(git('log', '--format=%s')).toBe('Freeze deepseek-r1-cost/ru/full-gpt4\nContent\n');
    const committed = git('show', '--name-only', '--format=').trim().split('\n');
    expect(committed).toHaveLength(5);
    expect(git('diff', '--cached', '--name-only').trim()).toBe(article);
  });

  it('commits nothing where it is told not to, or where there is no git', async () => {
    const folder = site();
    await kratno(['freeze', 'deepseek-r1-cost/r1-gpt4', '--no-commit', '--lang', 'en'], { folder });
    expect(execFileSync('git', ['status', '--short'], { cwd: folder, encoding: 'utf8' })).toBe('?? public/\n');
    const plain = folderWith({});
    cpSync('content', join(plain, 'content'), { recursive: true });
    const { status, err } = await kratno(['freeze', 'deepseek-r1-cost/r1-gpt4'], { folder: plain });
    expect([status, copies(plain).length]).toEqual([0, 1]);
    expect(err).toContain('commit public/frozen/deepseek-r1-cost/ru yourself');
  });

  it.each<[string[], RegExp]>([
    [[], /expected one widget/],
    [['deepseek-r1-cost'], /expected one widget/],
    [['deepseek-r1-cost/r1-gpt4', 'x/y'], /expected one widget/],
    [['nowhere/r1-gpt4'], /nowhere \(ru\)/],
    [['deepseek-r1-cost/gpt5'], /it has r1-gpt4, .*full-gpt4/],
    [['../../etc/passwd'], /expected one widget/],
    [['deepseek-r1-cost/r1-gpt4', '--lang', 'xx'], /unknown language/],
  ])('%j is wrong use', async (args, message) => {
    const { status, err } = await kratno(['freeze', ...args], { folder: process.cwd() });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('freezes nothing of an article with errors', async () => {
    const folder = site();
    edit(folder, 'Разница — в 6 раз', 'Разница — в 8 раз');
    const { status, err } = await kratno(['freeze', 'deepseek-r1-cost/r1-gpt4'], { folder });
    expect([status, copies(folder)]).toEqual([2, []]);
    expect(err).toContain('has errors');
  });
});
