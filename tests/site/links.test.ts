import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { addressesOn, broken, idsOf } from './broken-links.ts';
import { isArticle, readEmbeds, readPages } from './built-pages.ts';

const dist = inject('dist');
const pages = [...readPages(dist), ...readEmbeds(dist)];
const ids = idsOf(pages);

describe('links', () => {
  it.each(pages)('$address has none that leads nowhere', (page) => {
    expect([...addressesOn(page)].flatMap((address) => broken(dist, ids, page.address, address) ?? [])).toEqual([]);
  });

  it('finds what a stylesheet asks for', () => {
    const sheets = globSync('**/*.css', { cwd: dist });
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const urls = [...readFileSync(join(dist, sheet), 'utf8').matchAll(/url\(["']?([^"')]+)/g)].map(
        (match) => match[1]!,
      );
      expect(urls.flatMap((url) => broken(dist, ids, `/${sheet}`, url) ?? [])).toEqual([]);
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
