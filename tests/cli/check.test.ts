import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, kratno, start } from './terminal.ts';

const right = 'Билет подорожал на 50%: со 100 до 150 рублей.\n';
const wrong = 'Билет подорожал на 50%: со 100 до 200 рублей.\n';
const english = 'The ticket rose 50%, from $100 to $200.\n';
const letters = 'На рекламу ушло около $294 тыc. за год.\n';

interface Json {
  files: { path: string; findings: { ruleId: string }[]; coverage: Record<string, number> }[];
  coverage: Record<string, number>;
}

async function json(args: string[], settings: Parameters<typeof kratno>[1]): Promise<Json> {
  return JSON.parse((await kratno(['check', ...args, '--format', 'json'], settings)).out) as Json;
}

const pathsOf = ({ files }: Json) => files.map(({ path }) => path);

describe('check', () => {
  it('is content with what holds', async () => {
    const { status, out } = await kratno(['check', 'a.md'], { folder: folderWith({ 'a.md': right }) });
    expect({ status, out }).toEqual({
      status: 0,
      out: 'Проверено 3 из 3 чисел, утверждений 1: ошибок 0, предупреждений 0\n',
    });
  });

  it('fails on errors, on warnings only when strict', async () => {
    const folder = folderWith({ 'wrong.md': wrong, 'letters.md': letters });
    expect((await kratno(['check', 'wrong.md'], { folder })).status).toBe(1);
    expect((await kratno(['check', 'letters.md'], { folder })).status).toBe(0);
    expect((await kratno(['check', 'letters.md', '--strict'], { folder })).status).toBe(1);
  });

  it('ends with the coverage of all, after that of each file with findings', async () => {
    const folder = folderWith({ 'a.md': right, 'b.md': wrong, 'c.md': english });
    const lines = (await kratno(['check', '.'], { folder })).out.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('Checked 9 of 9 numbers, 3 claims: 2 errors, 0 warnings');
    expect(lines).toContain('b.md: Проверено 3 из 3 чисел, утверждений 1: ошибок 1, предупреждений 0');
    expect(lines.filter((line) => line.startsWith('a.md'))).toEqual([]);
  });

  it('speaks the language of the text, of the terminal where texts differ', async () => {
    const folder = folderWith({ 'a.md': wrong, 'b.md': english });
    const { out } = await kratno(['check', '.'], { folder, environment: { LANG: 'ru_RU.UTF-8' } });
    expect(out).toMatch(/^a\.md:1:17 error Написано/m);
    expect(out).toMatch(/^b\.md:1:17 error The text says/m);
    expect(out).toMatch(/^Проверено 6 из 6 чисел.*ошибок 2/m);
  });

  it('takes --lang for a text that names no language', async () => {
    const folder = folderWith({
      'a.md': '1,500 people, or 1.5 thousand.\n',
      'b.md': '---\nlang: en\n---\n1,500 people.\n',
    });
    const { files } = await json(['.', '--lang', 'ru'], { folder });
    expect(files.map(({ coverage }) => coverage['numbers'])).toEqual([2, 1]);
    const { out } = await kratno(['check', 'b.md', '--lang', 'ru'], { folder });
    expect(out).toMatch(/^Checked/);
  });
});

describe('what is read', () => {
  it('folders through .md and .mdx only, without packages and hidden folders', async () => {
    const names = [
      'a.md',
      'sub dir/б.mdx',
      'sub dir/c.txt',
      'd.markdown',
      'node_modules/e.md',
      '.hidden/f.md',
      'g/.h/i.md',
    ];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, right])));
    expect(pathsOf(await json(['.'], { folder }))).toEqual(['a.md', 'sub dir/б.mdx']);
    expect(pathsOf(await json(['sub dir'], { folder }))).toEqual(['sub dir/б.mdx']);
  });

  it('a hidden or foreign file that is named, a pattern, and nothing twice', async () => {
    const folder = folderWith({ '.h/a.md': right, 'b.txt': right, 'c/d.md': right, 'c/e.mdx': right });
    expect(pathsOf(await json(['.h/a.md', 'b.txt', './b.txt'], { folder }))).toEqual(['.h/a.md', './b.txt']);
    expect(pathsOf(await json(['c', '**/*.md'], { folder }))).toEqual(['c/d.md', 'c/e.mdx']);
  });

  it('standard input', async () => {
    const { status, out } = await kratno(['check', '-'], { input: wrong, folder: folderWith({}) });
    expect(status).toBe(1);
    expect(out).toMatch(/^-:1:17 error /);
    expect(out).toContain('| Билет подорожал на 50%');
    expect((await kratno(['check', '-'], { input: '', folder: folderWith({}) })).status).toBe(1);
  });

  it('a site from any folder below it', async () => {
    const { out, status } = await kratno(['check'], { folder: join(process.cwd(), 'src') });
    expect(status).toBe(0);
    expect(out).toMatch(/^\.\.\/content\/articles\/\S+\/ru\.mdx: Проверено/m);
  }, 30_000);

  it.each([
    ['empty', '', 'empty'],
    ['binary', Buffer.from([0x41, 0xff, 0x00]), 'encoding'],
    ['unclosed markup', 'a <b', 'mdx'],
  ])('an %s file is a finding, no crash', async (_name, content, ruleId) => {
    const { files } = await json(['a.mdx'], { folder: folderWith({ 'a.mdx': content }) });
    expect(files[0]!.findings.map((finding) => finding.ruleId)).toContain(ruleId);
  });
});

describe('--staged', () => {
  function repository(files: Record<string, string>) {
    const folder = folderWith(files);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder, stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    return { folder, git, write: (name: string, text: string) => writeFileSync(join(folder, name), text) };
  }

  it('reads what is staged, not what stands in the folder', async () => {
    const { folder, git, write } = repository({ 'a.md': right, 'b.md': right });
    write('a.md', wrong);
    git('add', 'a.md');
    write('a.md', right);
    write('b.md', wrong);
    const { status, out } = await kratno(['check', '--staged'], { folder });
    expect(status).toBe(1);
    expect(out).toMatch(/^a\.md:1:17 error/);
    expect(out).toContain('| Билет подорожал на 50%: со 100 до 200');
    expect(out).not.toContain('b.md');
  });

  it('reads a staged file that is gone from the folder, and no file whose deletion is staged', async () => {
    const { folder, git, write } = repository({ 'a.md': right, 'b.md': right });
    write('new.md', wrong);
    git('add', 'new.md');
    rmSync(join(folder, 'new.md'));
    git('rm', '-q', 'b.md');
    expect(pathsOf(await json(['--staged'], { folder }))).toEqual(['new.md']);
  });

  it('knows renamed files and names with spaces, quotes and other letters', async () => {
    const { folder, git, write } = repository({ 'old.md': right, 'b.txt': right });
    git('mv', 'old.md', 'новое имя "1".md');
    write('b.txt', wrong);
    git('add', '.');
    expect(pathsOf(await json(['--staged'], { folder }))).toEqual(['новое имя "1".md']);
  });

  it('keeps to the folder it runs in, and to the paths named', async () => {
    const { folder, git, write } = repository({ 'a.md': right, 'sub/b.md': right, 'sub/c.md': right });
    for (const name of ['a.md', 'sub/b.md', 'sub/c.md']) write(name, wrong);
    git('add', '.');
    expect(pathsOf(await json(['--staged'], { folder: join(folder, 'sub') }))).toEqual(['b.md', 'c.md']);
    expect(pathsOf(await json(['--staged', 'sub/c.md'], { folder }))).toEqual(['sub/c.md']);
  });

  it('is content where nothing is staged, and wrong use outside a repository', async () => {
    const { folder } = repository({ 'a.md': wrong });
    expect((await kratno(['check', '--staged'], { folder })).status).toBe(0);
    const outside = await kratno(['check', '--staged'], { folder: folderWith({ 'a.md': wrong }) });
    expect(outside).toMatchObject({ status: 2, err: expect.stringContaining('git repository') as string });
  });
});

describe('--watch', () => {
  it('checks again after a change, a deletion and a return, and ends with 0 when interrupted', async () => {
    const folder = folderWith({ 'a.md': right });
    const path = join(folder, 'a.md');
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const { out, err, done } = start(['check', 'a.md', '--watch'], { folder, interrupted: () => stopped });
    const sees = (text: () => string, says: string) =>
      vi.waitFor(() => expect(text()).toContain(says), { timeout: 10_000 });
    await sees(out, 'ошибок 0');
    writeFileSync(path, wrong);
    await sees(out, 'a.md:1:17 error');
    rmSync(path);
    await sees(err, 'no such file or folder: a.md');
    writeFileSync(path, english);
    await sees(out, 'Checked 3 of 3');
    writeFileSync(path, Buffer.from([0xff]));
    await sees(out, 'encoding');
    stop();
    expect((await done).status).toBe(0);
    expect(readFileSync(path)).toEqual(Buffer.from([0xff]));
  });

  it('clears a terminal before each run, and no file', async () => {
    const clear = '\u001B[2J';
    const folder = folderWith({ 'a.md': right });
    expect((await kratno(['check', 'a.md', '--watch'], { folder, tty: true })).out).toContain(clear);
    expect((await kratno(['check', 'a.md', '--watch'], { folder })).out).not.toContain(clear);
  });
});
