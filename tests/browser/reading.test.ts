import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readPages, samplesOf } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const all = readPages(inject('dist'));
const articles = all.filter(isArticle);
const pages = samplesOf(all);
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

describe('with the keyboard', () => {
  it.each(pages)('$address begins with a link past its head', async ({ address }) => {
    const { page } = await reader.open(address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#content');
    const box = (await skip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate('document.activeElement.closest("main, footer") !== null');
    await page.close();
    expect(inside).toBe(true);
  });

  it.each(articles)('$address: a number leads to its row, a drawer opens', async ({ address }) => {
    const { page } = await reader.open(address);
    const number = page.locator('.body data > a').first();
    await number.focus();
    await page.keyboard.press('Enter');
    const target = await page.evaluate('document.querySelector(":target")?.id');
    expect(`#${target}`).toBe(await number.getAttribute('href'));
    const drawers = page.locator('details:not([open]) > summary');
    if ((await drawers.count()) > 0) {
      const drawer = drawers.first();
      const before = await page.locator('details[open]').count();
      await drawer.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('details[open]').count()).toBe(before + 1);
    }
    await page.close();
  });
});

describe('on paper', () => {
  it.each(articles)('$address opens its drawers and shows where its sources are', async ({ address }) => {
    const { page } = await reader.open(address, { viewport: { width: 700, height: 1000 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => ({
      closed: [...document.querySelectorAll('details > :not(summary)')].filter((element) => !element.checkVisibility())
        .length,
      addresses: [...document.querySelectorAll('.sources a')].map((link) => getComputedStyle(link, '::after').content),
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.body).color,
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    await page.close();
    expect(shown.closed).toBe(0);
    for (const content of shown.addresses) expect(content).toContain('http');
    expect([shown.paper, shown.ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(shown.wide).toBe(false);
  });
});

describe('at an address that does not exist', () => {
  it('answers with a page of the site', async () => {
    const { page, troubles } = await reader.open('/nowhere/at/all');
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    await page.close();
    expect(troubles.filter((line) => !line.includes('404'))).toEqual([]);
  });
});
