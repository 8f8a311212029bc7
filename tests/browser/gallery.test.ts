import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { everyNode, type Heard, heardOf, outline } from './heard.ts';
import { launch } from './reader.ts';

const cases = globSync('tests/widgets/*/*/output.html').map((path) => path.replaceAll('\\', '/'));
/** Cases whose tree for a screen reader stands beside them. */
const spoken = globSync('tests/widgets/*/*/heard.txt').map(
  (path) => path.split(/[\\/]/).slice(-3, -1) as [string, string],
);
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

  it('is no part of the built site', () => {
    expect(existsSync(join(inject('dist'), 'gallery'))).toBe(false);
    for (const map of globSync('sitemap*.xml', { cwd: inject('dist') }))
      expect(readFileSync(join(inject('dist'), map), 'utf8')).not.toContain('/gallery/');
  });
});

describe.each([320, 1280])('what a screen reader gets of the gallery, %i pixels wide', (width) => {
  let heard: Map<string, Heard>;
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.$$eval('details', (drawers) => drawers.forEach((drawer) => (drawer.open = true)));
    heard = await heardOf(page, 'figure.widget');
  });

  const nodesOf = (wanted: string) =>
    [...heard].flatMap(([id, tree]) =>
      everyNode(tree).flatMap((node) => (node.role === wanted ? [{ id, ...node }] : [])),
    );

  it('is a figure of its name for each case, and nothing without a name', () => {
    expect(heard.size).toBe(drawn.length);
    for (const role of ['figure', 'image', 'table', 'link', 'DisclosureTriangle', 'columnheader', 'rowheader'])
      expect(
        nodesOf(role).filter(({ name }) => name === ''),
        role,
      ).toEqual([]);
  });

  it('is no image whose words are those of its figure, but a line of time, whose words are a list', () => {
    const images = nodesOf('image');
    expect(images.length).toBeGreaterThan(40);
    for (const { id, name, description } of images) {
      expect(name === heard.get(id)!.name, id).toBe(id.startsWith('timeline-'));
      expect(description, id).not.toBe('');
      expect(description, id).not.toContain(name);
    }
  });

  it('is a table with a head for each column and each row', () => {
    const tables = nodesOf('table');
    expect(tables.length).toBeGreaterThan(40);
    for (const { id, children } of tables) {
      const rows = children.map((row) => row.children.map(({ role }) => role));
      const [head = [], ...others] = rows;
      expect(new Set(head), id).toEqual(new Set(['columnheader']));
      for (const row of others)
        expect(row, id).toEqual(['rowheader', ...Array.from({ length: head.length - 1 }, () => 'cell')]);
    }
  });

  it.each(spoken)('%s/%s is as it was looked at', async (kind, name) => {
    const id = [...heard.keys()].find((figure) => figure.startsWith(`${kind}-${name}-`.toLowerCase()))!;
    await expect(outline(heard.get(id)!)).toMatchFileSnapshot(join('..', 'widgets', kind, name, 'heard.txt'));
  });
});

it('every kind of widget is looked at as it is heard, in both languages', () => {
  for (const kind of new Set(cases.map((path) => path.split('/').at(-3)!))) {
    const languages = spoken.filter(([of]) => of === kind).map(([, name]) => name.slice(-3));
    expect(new Set(languages), kind).toEqual(new Set(['-ru', '-en']));
  }
});
