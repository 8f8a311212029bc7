import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readEmbeds, readPages, samplesOf } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const all = readPages(inject('dist'));
const articles = all.filter(isArticle);
// One article's frames stand for all: the same function makes them.
const frames = readEmbeds(inject('dist')).filter(({ address }) => address.startsWith('/embed/deepseek-r1-cost/'));
const pages = [...new Set([...samplesOf(all), ...articles]), ...frames];
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

/** The elements that stick out of the window, other than inside something that scrolls by itself. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const framed = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || framed(element.parentElement));
    const names = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > room + 1 && !framed(element))
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`);
    return document.documentElement.scrollWidth > room ? ['the page scrolls', ...names] : names;
  });

/** The numbers of a page that are broken at a hyphen: "GPU-" at the end of a line, "hours" on the next. */
const brokenNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const top = (text: Text, at: number): number | undefined => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { width, y } = range.getBoundingClientRect();
      return width > 0 ? y : undefined;
    };
    return [...document.querySelectorAll('data, .widget :is(b, dd a, .finding, td, li)')].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (const { index } of text.data.matchAll(/(?<=GPU)-(?=\p{L})/gu)) {
          const [before, behind] = [top(text, index), top(text, index + 1)];
          if (before !== undefined && behind !== undefined && behind - before > 4) return [element.textContent];
        }
      }
      return [];
    });
  });

describe('the width of the window', () => {
  it.each(pages)('$address fits it, and asks nobody else for anything', async ({ address }) => {
    const { page, troubles } = await reader.open(address);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `at ${width} pixels`).toEqual([]);
      expect(await brokenNumbers(page), `at ${width} pixels`).toEqual([]);
    }
    await page.close();
    expect(troubles).toEqual([]);
  });
});

/** The faces that were not ours, with a sign of where: each element's own text is asked for the fonts it is set in. */
async function foreignFaces(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const found = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      const foreign = fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName);
      if (foreign.length === 0) return [];
      const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId });
      return [`${foreign.join(', ')}: ${outerHTML.slice(0, 120)}`];
    }),
  );
  return found.flat();
}

describe('fonts', () => {
  it.each(articles)('$address is set in the site’s own faces, every sign of it', async ({ address }) => {
    const { page } = await reader.open(address);
    // Only what the browser has kept is sure to be there in time.
    await page.reload();
    await page.evaluate('document.fonts.ready');
    const foreign = await foreignFaces(page);
    await page.close();
    expect(foreign).toEqual([]);
  });

  // The site names them by hash: they are known by their contents.
  const { resolve } = createRequire(import.meta.url);
  const mainFaces = ['source-serif-4', 'golos-text'].flatMap((family) =>
    ['latin', 'cyrillic'].map((subset) =>
      readFileSync(resolve(`@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`)),
    ),
  );

  it.each(articles)('$address loads ahead only its upright faces, and uses what it loads', async ({ address }) => {
    const { page } = await reader.open(address);
    const files = await page.$$eval('link[rel=preload]', (links) => links.map((link) => link.getAttribute('href')!));
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
    await page.close();
    expect([2, 4]).toContain(files.length);
    for (const file of files) {
      expect(mainFaces.some((face) => face.equals(readFileSync(join(inject('dist'), file))))).toBe(true);
      expect(loaded.filter((name) => name.endsWith(file))).toHaveLength(1);
    }
  });
});
