import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readPages, samplesOf } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const all = readPages(inject('dist'));
const pages = [...new Set([...samplesOf(all), ...all.filter(isArticle)])].filter(
  (page) => isArticle(page) || /^\/(en\/)?(sections\/.*|figures\/|)$/.test(page.address),
);
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

/** How far what was already shown has moved, in the browser's own measure, with the elements that did. */
const shifts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const found: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[]) {
            const names = entry.sources.map(({ node }) => (node as Element | undefined)?.className ?? node?.nodeName);
            found.push(`${entry.value} ${names.join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(found), 300);
      }),
  );

describe.each([
  ['at once', 0],
  ['late', 600],
])('while fonts arrive %s', (_, delay) => {
  it.each(pages)('nothing on $address moves, on a phone and on a desk', async ({ address }) => {
    for (const width of [390, 1280]) {
      const { page } = await reader.open(address, { viewport: { width, height: 800 } }, async (fresh) => {
        await fresh.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, delay));
          await route.continue();
        });
      });
      expect(await shifts(page), `at ${width} pixels`).toEqual([]);
      await page.close();
    }
  });
});
