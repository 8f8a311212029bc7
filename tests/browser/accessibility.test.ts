import { globSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isArticle, readEmbeds, readPages, samplesOf } from '../site/built-pages.ts';
import { widgets } from '#widgets';
import { openBrowser, type Reader } from './reader.ts';

// One article's frames stand for all: the same function makes them.
const frames = readEmbeds(inject('dist')).filter(({ address }) => address.startsWith('/embed/deepseek-r1-cost/'));
const all = readPages(inject('dist'));
const pages = [...new Set([...samplesOf(all), ...all.filter(isArticle)]), ...frames];
let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

/** What axe has against a part of a page with every drawer open, in light and in dark. */
async function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate('document.querySelectorAll("details").forEach((drawer) => { drawer.open = true; })');
  await page.evaluate(axe.source);
  const said: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate(`axe.run('${part}')`)) as axe.AxeResults;
    for (const { id, nodes } of violations)
      said.push(...nodes.map((node) => `${colorScheme} ${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
  }
  return said;
}

describe('axe', () => {
  it.each(pages)('has nothing against $address, in light and in dark', async ({ address }) => {
    const { page } = await reader.open(address, { viewport: { width: 390, height: 800 } });
    const said = await violationsOf(page);
    await page.close();
    expect(said).toEqual([]);
  });

  it.each(Object.keys(widgets))('has nothing against %s in an article, whatever it shows', async (name) => {
    const { page } = await reader.open('/deepseek-r1-cost/', { viewport: { width: 390, height: 800 } });
    const cases = globSync(`tests/widgets/${name}/*/output.html`).map((path) => readFileSync(path, 'utf8'));
    expect(cases.length).toBeGreaterThan(1);
    const said: string[] = [];
    for (const html of cases) {
      await page.evaluate((text) => (document.querySelector('.body')!.innerHTML = text), html);
      said.push(...(await violationsOf(page, '.body')));
    }
    await page.close();
    expect(said).toEqual([]);
  });
});
