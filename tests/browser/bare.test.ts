import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readPages, samplesOf } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const all = readPages(inject('dist'));
const pages = [...new Set([...samplesOf(all), ...all.filter(isArticle)])];
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

describe('without styles and pictures', () => {
  it.each(pages)('$address is read in order', async ({ address }) => {
    const { page } = await reader.open(address, { viewport: { width: 390, height: 800 } }, (fresh) =>
      fresh.route(/\.(css|woff2|avif|webp|jpe?g|png)$/, (route) => route.abort()),
    );
    const read = await page.evaluate(() => {
      const marks = [
        ...document.querySelectorAll('header.masthead, h1, main, .lead, .body, #figures, #sources, .further, footer'),
      ];
      const named = [...document.querySelectorAll('img, [role=img]')].filter((element) => {
        const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
        return !(element.hasAttribute('alt') || words.trim() || element.getAttribute('aria-label'));
      });
      const svgs = [...document.querySelectorAll('svg')].filter(
        (svg) => !svg.closest('[role=img]') && svg.getAttribute('aria-hidden') !== 'true',
      );
      return {
        levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
        order: marks.map((element) => element.id || element.className || element.tagName),
        nameless: [...named, ...svgs].map((element) => element.outerHTML.slice(0, 100)),
        styled: getComputedStyle(document.body).maxWidth !== 'none',
        huge: svgs.length + [...document.querySelectorAll('svg')].filter((svg) => svg.clientHeight > 600).length,
      };
    });
    await page.close();
    expect(read.styled).toBe(false);
    expect(read.levels[0]).toBe(1);
    expect(read.levels.filter((level) => level === 1)).toHaveLength(1);
    read.levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((read.levels[place - 1] ?? 0) + 1));
    expect(read.nameless).toEqual([]);
    expect(read.huge).toBe(0);
    expect(read.order.at(-1)).toBe('footer');
  });

  it.each(all.filter(isArticle))('$address tells title, lead, text, figures and sources in that order', ({ html }) => {
    const places = [
      '<h1',
      'class="lead"',
      'class="byline"',
      'class="coverage"',
      'class="body"',
      'key-figures',
      'id="figures"',
      'id="sources"',
      'class="further"',
      '<footer',
    ].map((mark) => [mark, html.indexOf(mark)] as const);
    const there = places.filter(([mark, place]) => place >= 0 || mark !== 'key-figures');
    expect(there.map(([, place]) => place)).toEqual(there.map(([, place]) => place).sort((a, b) => a - b));
    expect(there.every(([, place]) => place >= 0)).toBe(true);
  });
});
