import type { Page } from 'playwright-core';
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

/** What is wrong with the element that the keyboard has just reached, and which place among all elements it has. */
const reached = (page: Page): Promise<{ place: number; faults: string[]; inFoot: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const name = element.outerHTML.slice(0, 100);
    const faults = [
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? [`no outline: ${name}`] : []),
      ...(width < 1 || height < 1 ? [`no size: ${name}`] : []),
      ...(bottom < 0 || top > innerHeight || right < 0 || left > innerWidth ? [`out of sight: ${name}`] : []),
    ];
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      faults,
      inFoot: element.closest('footer') !== null,
    };
  });

describe('with the keyboard', () => {
  it.each(pages)(
    '$address is walked from its head to its foot, in order, and shows where one is',
    async ({ address }) => {
      const { page } = await reader.open(address, { viewport: { width: 390, height: 800 } });
      const targets = await page.locator('a[href], summary, input, select, button, [tabindex="0"]').count();
      const faults: string[] = [];
      let last = -1;
      let foot = false;
      for (let step = 0; step < targets + 5; step++) {
        await page.keyboard.press('Tab');
        const { place, faults: found, inFoot } = await reached(page);
        // Behind the last one stands the browser's own window.
        if (place <= last) break;
        faults.push(...found);
        last = place;
        foot ||= inFoot;
      }
      await page.close();
      expect(faults).toEqual([]);
      expect(foot).toBe(true);
    },
  );

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
    const before = await page.locator('details[open]').count();
    await drawers.first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(before + 1);
    await page.close();
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
