import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { openBrowser, type Reader } from './reader.ts';

const pages = readPages(inject('dist'));
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

describe.each(pages)('$address', ({ address }) => {
  it.each(['light', 'dark'] as const)('has nothing for axe to object to, %s', async (colorScheme) => {
    const { page } = await reader.open(address, { colorScheme, viewport: { width: 390, height: 800 } });
    await page.evaluate('document.querySelectorAll("details").forEach((drawer) => { drawer.open = true; })');
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    await page.close();
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
    );
    expect(said).toEqual([]);
  });
});
