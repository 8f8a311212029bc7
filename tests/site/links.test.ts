import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { attributes, isArticle, readPages, type BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const pages = readPages(dist);
const origin = 'https://site.test';
const ids = new Map<string, Set<string>>();

beforeAll(() => {
  for (const page of pages) {
    ids.set(
      page.address,
      new Set(page.elements.flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []))),
    );
  }
});

const linked = (page: BuiltPage) =>
  new Set([...attributes(page, 'a', 'href'), ...attributes(page, 'link', 'href'), ...attributes(page, 'img', 'src')]);

/** What is wrong with an address on a page, or nothing. Other hosts are not followed. */
function broken(from: string, address: string): string | undefined {
  const url = new URL(address, origin + from);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const file = join(dist, path);
  if (!existsSync(file)) return `${address}: no such file`;
  if (statSync(file).isDirectory() && !ids.has(path)) return `${address}: no page there`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !ids.get(path)?.has(anchor)) return `${address}: no such place on the page`;
  return undefined;
}

describe('links', () => {
  it.each(pages)('$address has none that leads nowhere', (page) => {
    expect([...linked(page)].flatMap((address) => broken(page.address, address) ?? [])).toEqual([]);
  });

  it('finds what a stylesheet asks for', () => {
    const sheets = globSync('**/*.css', { cwd: dist });
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const urls = [...readFileSync(join(dist, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)/g)].map(
        (match) => match[1]!,
      );
      expect(urls.flatMap((url) => broken(`/${sheet}`, url) ?? [])).toEqual([]);
    }
  });

  it.each(pages.filter(isArticle))('$address ties numbers of its prose to rows of its figures table', (page) => {
    const marked = page.elements.filter(({ tagName }) => tagName === 'data');
    expect(marked.length).toBeGreaterThan(0);
    for (const element of marked) expect(Number.isFinite(Number(element.properties.value))).toBe(true);
    const targets = marked.flatMap(({ children }) =>
      children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'a' ? [String(child.properties.href)] : [],
      ),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      expect(target).toMatch(/^#figure-/);
      expect(ids.get(page.address), target).toContain(decodeURIComponent(target.slice(1)));
    }
  });
});
