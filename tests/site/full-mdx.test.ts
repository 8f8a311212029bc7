import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { guidePictures, placeComponent } from './guide-pictures.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

const pages = ['deepseek-r1-cost/index.html', 'en/deepseek-r1-cost/index.html'];
let site: SiteCopy;

beforeAll(async () => {
  site = await copySite();
  await site.edit('src/site.config.ts', 'contacts: {', "fullMdx: ['deepseek-r1-cost', 'v3-adds-up'],\n  contacts: {");
  const [ru, en] = await Promise.all([guidePictures('src/pages/guide.mdx'), guidePictures('src/pages/en/guide.mdx')]);
  await site.edit('content/articles/llama-405b-hours/ru.mdx', /$/, `\n${ru.inline}`);
  await site.edit('content/articles/llama-405b-hours/en.mdx', /$/, `\n${en.inline}`);
  const more = "\n{'Итог'.toUpperCase()} подведён.\n";
  await placeComponent(site, 'content/articles/v3-adds-up/ru.mdx', en.component, en.use, more);
  expect(await site.build()).toMatchObject({ status: 0 });
});
afterAll(() => site.remove());

/** The article's body, parsed and written again, so that only what a reader gets is compared. */
function bodyOf(html: string): string {
  let body: Element | undefined;
  visit(rehype().parse(html), 'element', (node) => {
    if (!(node.properties.className as string[] | undefined)?.includes('body')) return undefined;
    body = node;
    return EXIT;
  });
  return toHtml(body!).replace(/>\s+</g, '>\n<');
}

it.each(pages)('an article that is a JavaScript module has the same HTML as one that is data: %s', async (page) => {
  const stored = bodyOf(await readFile(join(inject('dist'), page), 'utf8'));
  expect(stored.length).toBeGreaterThan(5000);
  expect(bodyOf(await site.built(page))).toBe(stored);
});

it('an article that is a JavaScript module may hold expressions', async () => {
  expect(await site.built('v3-adds-up/index.html')).toContain('ИТОГ подведён.');
});

it('an article that is a JavaScript module has the same whole text in the feeds, and loses nothing of its own', async () => {
  const textOf = (feed: string, address: string) => {
    const { items } = JSON.parse(feed) as { items: { url: string; content_html: string }[] };
    return items.find(({ url }) => new URL(url).pathname === address)!.content_html.replace(/>\s+</g, '>\n<');
  };
  const [stored, made] = [await readFile(join(inject('dist'), 'feed.json'), 'utf8'), await site.built('feed.json')];
  expect(textOf(made, '/deepseek-r1-cost/')).toBe(textOf(stored, '/deepseek-r1-cost/'));
  expect(textOf(made, '/v3-adds-up/')).toContain('ИТОГ подведён.');
  expect(await site.built('rss.xml')).toContain('ИТОГ подведён.');
});

it.each(['llama-405b-hours/index.html', 'en/llama-405b-hours/index.html'])(
  'the picture of the guide that stands in the text is on the page as it was written: %s',
  async (page) => {
    const { inline } = await guidePictures(page.startsWith('en/') ? 'src/pages/en/guide.mdx' : 'src/pages/guide.mdx');
    const label = /aria-label="([^"]*)"/.exec(inline)![1]!;
    const html = await site.built(page);
    expect(html).toContain(`<svg viewBox="0 0 100 20" role="img" aria-label="${label}">`);
    expect(html).toContain('<rect width="100" height="8" fill="currentColor"');
    expect(html).not.toMatch(/style="/);
  },
);

it('the picture of the guide that is built from data is on the page, without script or style', async () => {
  const html = await site.built('v3-adds-up/index.html');
  const [svg = ''] = /<svg viewBox="0 0 100 24" role="img".*?<\/svg>/s.exec(html) ?? [];
  const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([100, (2.788 / 30.84) * 100]);
  expect(svg).toContain('aria-label="Llama 3.1 405B: 30.84; V3: 2.788"');
  expect(html).not.toMatch(/style="|<script(?! type="application\/ld\+json")/);
});

it('both guides give the same pictures', async () => {
  const [ru, en] = await Promise.all([guidePictures('src/pages/guide.mdx'), guidePictures('src/pages/en/guide.mdx')]);
  expect([ru.component, ru.use]).toEqual([en.component, en.use]);
  const withoutLabel = (code: string) => code.replace(/ariaLabel: '[^']*'/, '');
  expect(withoutLabel(ru.plot)).toBe(withoutLabel(en.plot));
});
