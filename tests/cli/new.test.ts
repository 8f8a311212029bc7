import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import site from '#site.config';
import { folderWith, kratno } from './terminal.ts';

const sectionYaml = 'name: { ru: Бизнес, en: Business }\n';
const authorYaml = 'name: { ru: Редакция, en: Staff }\n';
const siteWith = (more: Record<string, string> = {}) =>
  folderWith({
    'content/articles/.keep': '',
    [`content/sections/${site.sections[0]!}.yaml`]: sectionYaml,
    'content/authors/desk.yaml': authorYaml,
    'src/pages/method.mdx': '',
    ...more,
  });

describe('new', () => {
  it.each(site.languages)('makes a draft that passes the strictest check, in %s', async (lang) => {
    const folder = siteWith();
    const { status, out } = await kratno(['new', 'dear-chips', '--lang', lang], { folder });
    const path = `content/articles/dear-chips/${lang}.mdx`;
    expect(status).toBe(0);
    expect(out).toContain(path);
    const checked = await kratno(['check', path, '--strict', '--format', 'json'], { folder });
    expect(checked.status).toBe(0);
    expect((JSON.parse(checked.out) as { files: { findings: unknown[] }[] }).files[0]!.findings).toEqual([]);
    expect((await kratno(['explain', 'dear-chips', '--lang', lang], { folder })).status).toBe(0);
  });

  it('is of the moment, by the clock of the site, and a draft', async () => {
    const folder = siteWith();
    await kratno(['new', 'a', '--title', 'Чипы: "дорого"'], { folder });
    const article = readFileSync(join(folder, `content/articles/a/${site.languages[0]!}.mdx`), 'utf8');
    expect(article).toContain('published: 2026-01-15T12:30:00+03:00\n');
    expect(article).toContain('title: "Чипы: \\"дорого\\""\n');
    expect(article).toContain('authors: [desk]\n');
    expect(article).toMatch(/^draft: true$/m);
  });

  it.each([
    ['Дорогие чипы', 'dorogie-chipy'],
    ['  GPT-4: $100M?  ', 'gpt-4-100-m'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('makes an address of %j', async (name, slug) => {
    const { out } = await kratno(['new', name], { folder: siteWith() });
    expect(out).toContain(`content/articles/${slug}/`);
  });

  it('overwrites nothing and takes no address of a page', async () => {
    const folder = siteWith({ 'content/articles/a/ru.mdx': 'mine' });
    expect(await kratno(['new', 'a'], { folder })).toMatchObject({ status: 2, out: '' });
    expect(readFileSync(join(folder, 'content/articles/a/ru.mdx'), 'utf8')).toBe('mine');
    for (const name of ['method', 'en', 'Method']) expect((await kratno(['new', name], { folder })).status).toBe(2);
  });

  it('works from any folder of the site', async () => {
    const folder = siteWith({ 'content/articles/b/ru.mdx': '' });
    const { out } = await kratno(['new', 'c'], { folder: join(folder, 'content/articles/b') });
    expect(out).toContain('../c/ru.mdx');
    expect(readFileSync(join(folder, 'content/articles/c/ru.mdx'), 'utf8')).toContain('lang: ru');
  });
});
