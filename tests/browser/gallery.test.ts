import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './reader.ts';

const cases = globSync('tests/widgets/*/*/output.html').map((path) => path.replaceAll('\\', '/'));
const drawn = cases.filter((path) => !readFileSync(path, 'utf8').startsWith('<!--'));

let server: ChildProcess;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

/** Starts the dev server as an author does, on a free port; its address. */
function startDev(): Promise<string> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: 'development', FORCE_COLOR: '0', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  };
  delete env['VITEST'];
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { env });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text: unknown) => {
      output += String(text);
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(output)));
  });
}

beforeAll(async () => {
  const address = await startDev();
  browser = await launch();
  page = await browser.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`${address}gallery/`, { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
});

describe('the gallery page of the dev server', () => {
  it('shows every case of every widget, with what it is for', async () => {
    const names = await page.$$eval('main h3', (headings) => headings.map((heading) => heading.textContent));
    expect(names.sort()).toEqual(cases.map((path) => path.split('/').at(-2)!).sort());
    const shown = await page.$$eval('figure.widget', (widgets) => widgets.length);
    expect(shown).toBe(drawn.length);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(troubles).toEqual([]);
  });

  it('is styled, and no case sticks out of a phone', async () => {
    expect(await page.$eval('.widget', (widget) => getComputedStyle(widget).borderTopWidth)).toBe('2px');
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.$$eval('figure.widget, figure.widget *', (elements) => {
        const room = document.documentElement.clientWidth;
        return elements
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .map((element) => `${element.closest('figure')?.id}: ${element.tagName}.${element.getAttribute('class')}`);
      });
      expect(wide, `at ${width} pixels`).toEqual([]);
    }
  });

  it('tells a screen reader what each picture is, and has its numbers in a table with a head', async () => {
    const pictures = await page.$$eval('[role=img]', (list) =>
      list.map((picture) => ({
        id: picture.closest('figure')?.id,
        named: document.getElementById(picture.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ?? '',
      })),
    );
    expect(pictures.length).toBeGreaterThan(40);
    expect(pictures.filter(({ named }) => named === '')).toEqual([]);
    await page.$$eval('details', (drawers) => drawers.forEach((drawer) => (drawer.open = true)));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const table = await page.locator('figure.widget details table').first().ariaSnapshot();
      expect(table).toMatch(/columnheader/);
      expect(table).toMatch(/rowheader/);
    }
  });

  it('is no part of the built site', () => {
    expect(existsSync(join(inject('dist'), 'gallery'))).toBe(false);
    for (const map of globSync('sitemap*.xml', { cwd: inject('dist') }))
      expect(readFileSync(join(inject('dist'), map), 'utf8')).not.toContain('/gallery/');
  });
});
