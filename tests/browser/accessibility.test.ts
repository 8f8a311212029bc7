import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readEmbeds, readPages, samplesOf } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

// One article's frames stand for all: the same function makes them.
const frames = readEmbeds(inject('dist')).filter(({ address }) => address.startsWith('/embed/deepseek-r1-cost/'));
const pages = [...samplesOf(readPages(inject('dist'))), ...frames];
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

describe('axe', () => {
  it.each(pages)('has nothing against $address, in light and in dark', async ({ address }) => {
    const { page } = await reader.open(address, { viewport: { width: 390, height: 800 } });
    await page.evaluate('document.querySelectorAll("details").forEach((drawer) => { drawer.open = true; })');
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
      const said = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
      );
      expect(said, colorScheme).toEqual([]);
    }
    await page.close();
  });
});
