import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readPages, samplesOf } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const all = readPages(inject('dist'));
const articles = all.filter(isArticle);
const pages = [...new Set([...samplesOf(all), ...articles])];

/** What an A4 sheet leaves of itself between the margins of print.css, in CSS pixels. */
const SHEET = { width: Math.floor(((210 - 32) / 25.4) * 96), height: Math.floor(((297 - 36) / 25.4) * 96) };

let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

/** Opens a page as the printer has it, the sheet its window. */
async function printed(address: string) {
  const { page } = await reader.open(address, { viewport: SHEET, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('on paper', () => {
  it.each(pages)('$address fits the sheet, and no picture is cut in two', async ({ address }) => {
    const page = await printed(address);
    const { wide, cut } = await page.evaluate(({ width, height }) => {
      const shown = [...document.body.querySelectorAll('*')].filter(
        (element) => element.checkVisibility() && !element.closest('.unseen, caption, .skip'),
      );
      const name = (element: Element) => `${element.tagName}.${element.getAttribute('class')} ${element.id}`;
      return {
        wide: shown.filter((element) => element.getBoundingClientRect().right > width + 1).map(name),
        // What is taller than a sheet is cut between its rows.
        cut: [...document.querySelectorAll('figure')]
          .flatMap((figure) =>
            figure.offsetHeight <= height ? [figure] : [...figure.querySelectorAll('tr, [role=img] > div')],
          )
          .filter((part) => getComputedStyle(part).breakInside !== 'avoid' || part.clientHeight > height)
          .map(name),
      };
    }, SHEET);
    await page.close();
    expect(wide).toEqual([]);
    expect(cut).toEqual([]);
  });

  it.each(articles)('$address has all of itself on its sheets', async ({ address }) => {
    const page = await printed(address);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    await page.close();
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(Math.ceil(tall / SHEET.height));
    expect(sheets).toBeLessThanOrEqual(Math.ceil((1.6 * tall) / SHEET.height));
  });

  it.each(articles)('$address opens its drawers and shows where its sources are', async ({ address }) => {
    const page = await printed(address);
    const shown = await page.evaluate(() => ({
      closed: [...document.querySelectorAll('details > :not(summary)')].filter((element) => !element.checkVisibility())
        .length,
      addresses: [...document.querySelectorAll('.sources a')].map((link) => getComputedStyle(link, '::after').content),
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: getComputedStyle(document.body).color,
    }));
    await page.close();
    expect(shown.closed).toBe(0);
    for (const content of shown.addresses) expect(content).toContain('http');
    expect([shown.paper, shown.ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
