import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readPages } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const pages = readPages(inject('dist'));
const articles = pages.filter(isArticle);
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

describe.each(pages)('$address', ({ address }) => {
  it.each([320, 390, 1280])('fits %i pixels and asks nobody else for anything', async (width) => {
    const { page, troubles } = await reader.open(address, { viewport: { width, height: 800 } });
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      const out = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > room + 1 && !scrolls(element),
      );
      const names = out.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class')}`);
      return document.documentElement.scrollWidth > room ? ['the page scrolls', ...names] : names;
    });
    await page.close();
    expect(wide).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

describe('fonts', () => {
  it.each(articles)('$address is set in the site’s own faces, in every sign it uses', async ({ address }) => {
    const { page } = await reader.open(address);
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument', { depth: -1 });
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId, selector: '*' });
    const foreign = new Map<string, string>();
    for (const id of nodeIds) {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId: id });
      for (const font of fonts.filter((used) => !used.isCustomFont)) {
        const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId: id });
        foreign.set(font.familyName, outerHTML.slice(0, 120));
      }
    }
    await page.close();
    expect([...foreign]).toEqual([]);
  });

  it('loads ahead only the text face, and uses what it loads', async () => {
    for (const { address } of articles) {
      const { page } = await reader.open(address);
      const preloaded = await page.$$eval('link[rel=preload]', (links) =>
        links.map((link) => link.getAttribute('href')!),
      );
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      await page.close();
      expect(preloaded.length).toBeGreaterThan(0);
      expect(preloaded.length).toBeLessThanOrEqual(2);
      for (const file of preloaded) {
        expect(file).toMatch(/source-serif-4-(latin|cyrillic)-wght-normal/);
        expect(loaded.filter((name) => name.endsWith(file))).toHaveLength(1);
      }
    }
  });
});
