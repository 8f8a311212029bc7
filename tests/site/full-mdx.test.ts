import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

const pages = ['deepseek-r1-cost/index.html', 'en/deepseek-r1-cost/index.html'];
let site: SiteCopy;

beforeAll(async () => {
  site = await copySite();
  await site.edit('src/site.config.ts', 'contacts: {', "fullMdx: ['deepseek-r1-cost', 'v3-adds-up'],\n  contacts: {");
  await site.edit('content/articles/v3-adds-up/ru.mdx', /$/, "\n{'Итог'.toUpperCase()} подведён.\n");
  expect(await site.build()).toMatchObject({ status: 0 });
});
afterAll(() => site.remove());

/** The article's body, parsed and written again, so that only what a reader gets is compared. */
function bodyOf(html: string): string {
  let body: Element | undefined;
  visit(rehype().parse(html), 'element', (node) => {
    if (!(node.properties.className as string[] | undefined)?.includes('body')) return undefined;
    body = node;
    return EXIT;
  });
  return toHtml(body!).replace(/>\s+</g, '>\n<');
}

it.each(pages)('an article that is a JavaScript module has the same HTML as one that is data: %s', async (page) => {
  const stored = bodyOf(await readFile(join(inject('dist'), page), 'utf8'));
  expect(stored.length).toBeGreaterThan(5000);
  expect(bodyOf(await site.built(page))).toBe(stored);
});

it('an article that is a JavaScript module may hold expressions', async () => {
  expect(await site.built('v3-adds-up/index.html')).toContain('ИТОГ подведён.');
});
