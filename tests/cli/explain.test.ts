import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { folderWith, kratno } from './terminal.ts';

const wrong = 'Билет подорожал на 50%: со 100 до 200 рублей. Автобусов — 12.\n';

describe('explain', () => {
  it('says of every number what it was read as and what checks it, or why nothing does', async () => {
    const { status, out } = await kratno(['explain', 'a.md'], { folder: folderWith({ 'a.md': wrong }), columns: 200 });
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^Место +В тексте +Прочитано +Чем проверено$/);
    expect(lines[1]).toMatch(/^1:20 +50% +50 % +percent-change:1 «на 50%» — не сходится$/);
    expect(out).toMatch(/^1:59 +12 +12 +не проверено: нет показателя/m);
    expect(lines.at(-1)).toMatch(/^Проверено 3 из 4 чисел/);
  });

  it('prints JSON', async () => {
    const { out } = await kratno(['explain', 'a.md', '--format', 'json'], { folder: folderWith({ 'a.md': wrong }) });
    expect(JSON.parse(out)).toMatchObject({
      path: 'a.md',
      numbers: [
        {
          surface: '50%',
          unit: 'percent',
          checked: true,
          claims: [{ kind: 'percent-change', verdict: 'contradicted' }],
        },
        { value: 100, unit: 'RUB', low: 100, high: 100 },
        { value: 200, unit: 'RUB', place: { line: 1 } },
        { value: 12, checked: false, why: 'untied', claims: [] },
      ],
      coverage: { numbers: 4, checked: 3 },
    });
  });

  it.each([80, 60, 40])('is no wider than a terminal of %d columns', async (columns) => {
    const { out } = await kratno(['explain', 'deepseek-r1-cost'], { folder: process.cwd(), columns });
    expect(
      Math.max(
        ...out
          .split('\n')
          .slice(0, -2)
          .map((line) => stringWidth(line)),
      ),
    ).toBeLessThanOrEqual(columns);
    expect(out).toContain('r1');
  });

  it('takes a file, a folder or an address, in the language asked for', async () => {
    const folder = process.cwd();
    const ask = async (...args: string[]) =>
      (JSON.parse((await kratno(['explain', ...args, '--format', 'json'], { folder })).out) as { path: string }).path;
    const path = (lang: string) => `content/articles/deepseek-r1-cost/${lang}.mdx`;
    expect(await ask('deepseek-r1-cost')).toBe(path('ru'));
    expect(await ask('deepseek-r1-cost', '--lang', 'en')).toBe(path('en'));
    expect(await ask('content/articles/deepseek-r1-cost')).toBe(path('ru'));
    expect(await ask(path('en'))).toBe(path('en'));
  }, 30_000);

  it('has little to say of a text without numbers', async () => {
    const { status, out } = await kratno(['explain', 'a.md'], { folder: folderWith({ 'a.md': 'Чисел нет.\n' }) });
    expect({ status, out }).toEqual({
      status: 0,
      out: 'Проверено 0 из 0 чисел, утверждений 0: ошибок 0, предупреждений 0\n',
    });
  });
});
