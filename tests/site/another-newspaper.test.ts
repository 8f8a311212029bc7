import { statSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser/reader.ts';
import { addressesOn, broken, idsOf } from './broken-links.ts';
import { attributes, type BuiltPage, isRedirect, readEmbeds, readPages } from './built-pages.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

const BASE = '/news/';
let site: SiteCopy;
let pages: BuiltPage[];
const page = (address: string) => pages.find((candidate) => candidate.address === address)!;
const links = (address: string, pattern: RegExp) =>
  attributes(page(address), 'a', 'href').filter((link) => pattern.test(link));

beforeAll(async () => {
  site = await copySite();
  const settings = `base: '/news/',
  newsletter: { action: 'https://post.example/subscribe' },
  analytics: { picture: 'https://count.example/p.gif?p={path}' },
  pageSizes: { front: 2, list: 2, table: 5 },
  contacts: { corrections: 'corrections@kratno.example' },
  share: [],`;
  await site.edit('src/site.config.ts', /pageSizes: \{.*share: \[.*\n {2}\],/s, settings);
  const hero = 'hero: { src: ./cluster.jpg, alt: Стойка серверов, caption: Дата-центр, credit: Редакция }';
  await site.edit('content/articles/v3-adds-up/ru.mdx', /^tags: .*$/m, `${hero}\ntags: []`);
  const picture = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#5a6b8c' } });
  await site.write('content/articles/v3-adds-up/cluster.jpg', await picture.jpeg().toBuffer());
  expect(await site.build()).toMatchObject({ status: 0 });
  pages = readPages(site.dist);
});
afterAll(() => site.remove());

describe('a newspaper in a folder of its host', () => {
  it('has no address that leads nowhere or out of the folder', () => {
    const all = [...pages, ...readEmbeds(site.dist)];
    const ids = idsOf(all);
    const found = all.flatMap(({ address, ...rest }) =>
      [...addressesOn({ address, ...rest })].flatMap((target) => broken(site.dist, ids, address, target, BASE) ?? []),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('names its folder in canonical addresses and in its feeds', async () => {
    const canonical = page('/v3-adds-up/').elements.find(({ properties }) => String(properties.rel) === 'canonical');
    expect(canonical!.properties.href).toBe('https://kratno.example/news/v3-adds-up/');
    const feed = await site.built('rss.xml');
    const addresses = [...feed.matchAll(/<link>([^<]+)<\/link>/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/kratno\.example\/news\//);
  });
});

describe('a list that is longer than a page', () => {
  it('goes on at real pages, each with a link to the next and none beyond the last', () => {
    expect(links('/sections/ai/', /\/2\/$/)).toEqual(['/news/sections/ai/2/']);
    expect(links('/sections/ai/2/', /sections\/ai\/(\d+\/)?$/)).toContain('/news/sections/ai/');
    expect(page('/sections/ai/3/')).toBeUndefined();
    expect(page('/sections/ai/2/').text).toContain('Страница 2 из 2');
  });

  it.each(['/latest/', '/authors/editorial/', '/tags/deepseek/', '/figures/', '/sources/', '/en/latest/'])(
    'holds for %s',
    (list) => {
      expect(links(list, /\/2\/$/)).toEqual([`/news${list}2/`]);
      expect(page(`${list}2/`)).toBeDefined();
    },
  );

  it('shows every story once', () => {
    const stories = [1, 2, 3].flatMap((number) =>
      attributes(page(number === 1 ? '/latest/' : `/latest/${number}/`), 'a', 'href').filter((link) =>
        articles.has(link),
      ),
    );
    expect(stories).toHaveLength(6);
    expect(new Set(stories).size).toBe(6);
  });

  it('is tied to the translation that has as many pages', () => {
    const languages = (address: string) => attributes(page(address), 'link', 'hrefLang');
    expect(languages('/latest/3/')).toEqual(expect.arrayContaining(['ru', 'en']));
    expect(languages('/sections/ai/2/')).not.toContain('en');
  });

  const articles = new Set(
    ['deepseek-r1-cost', 'gpt4-three-bases', 'llama-405b-hours', 'lost-in-copying', 'token-price', 'v3-adds-up'].map(
      (slug) => `/news/${slug}/`,
    ),
  );
});

describe('a picture that lies beside its article', () => {
  it('is offered in two modern formats and several widths, with its words', () => {
    const { elements, text } = page('/v3-adds-up/');
    const sources = elements.filter(({ tagName }) => tagName === 'source').map(({ properties }) => properties);
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    for (const { srcSet } of sources) expect(String(srcSet).split(',')).toHaveLength(3);
    const [img] = elements.filter(({ tagName }) => tagName === 'img');
    expect(img!.properties).toMatchObject({
      alt: 'Стойка серверов',
      width: expect.anything(),
      height: expect.anything(),
    });
    expect(text).toMatch(/Дата-центр\s+.*: Редакция/);
    expect(statSync(join(site.dist, String(img!.properties.src).slice(BASE.length))).size).toBeGreaterThan(100);
  });
});

describe('what an article has not', () => {
  it('leaves no trace: no tags, no links to share it by, no widget before its photograph', () => {
    const { html, text } = page('/v3-adds-up/');
    expect(html).not.toContain('/news/tags/nvidia/');
    expect(text).not.toContain('Отправить');
    expect(text).toContain('Короткая ссылка');
    expect(html.indexOf('class="hero"')).toBeLessThan(html.indexOf('class="widget'));
    expect(html).toMatch(/class="body"[^>]*>\s*<figure class="hero"/);
  });
});

describe('the form for new stories by e-mail', () => {
  it('is there because an address was given', () => {
    const forms = page('/v3-adds-up/').elements.filter(({ tagName }) => tagName === 'form');
    expect(forms.map(({ properties }) => [properties.action, properties.method])).toEqual([
      ['https://post.example/subscribe', 'post'],
    ]);
  });
});

describe('its search', () => {
  it.each([
    ['/news/search/', '340 раз', '/news/deepseek-r1-cost/'],
    ['/news/search/', '$294', '/news/deepseek-r1-cost/'],
    ['/news/en/search/', '340 times', '/news/en/deepseek-r1-cost/'],
  ])('%s finds “%s”, and its links stay in the folder', async (address, words, found) => {
    const host = await mkdtemp(join(tmpdir(), 'kratno-host-'));
    await symlink(site.dist, join(host, 'news'));
    const reader = await openBrowser(host);
    const { page: open, troubles } = await reader.open(`${address}?q=${encodeURIComponent(words)}`);
    await open.waitForSelector('#search-results a');
    const links = await open.$$eval('#search-results a', (all) => all.map((link) => link.getAttribute('href')!));
    await reader.leave();
    await rm(host, { recursive: true });
    expect(links).toContain(found);
    for (const link of links) expect(link).toMatch(/^\/news\//);
    // The picture that counts visits is the one thing from elsewhere; the policy of this host does not let it in.
    expect(troubles.filter((trouble) => !trouble.includes('count.example'))).toEqual([]);
  });
});

describe('the picture that counts visits', () => {
  const counters = ({ elements }: BuiltPage) =>
    elements.filter(({ properties }) => String(properties.src ?? '').startsWith('https://count.example/'));

  it('is on every page, told by its address, and its foot says so', () => {
    const own = pages.filter((candidate) => !isRedirect(candidate));
    expect(own.length).toBeGreaterThan(100);
    for (const candidate of own) {
      const [counter, ...others] = counters(candidate);
      expect(others, candidate.address).toEqual([]);
      expect(counter, candidate.address).toMatchObject({
        tagName: 'img',
        properties: { alt: '', width: 1, height: 1 },
      });
      const path = candidate.address === '/404.html' ? '/404' : BASE.slice(0, -1) + candidate.address;
      expect(decodeURIComponent(String(counter!.properties.src).split('p=')[1]!)).toBe(decodeURI(path));
      expect(candidate.text).toContain('count.example');
      expect(candidate.text).not.toMatch(/ни счётчиков|no trackers/);
    }
  });

  it('is neither on pages to embed nor in feeds', async () => {
    expect(readEmbeds(site.dist).flatMap(counters)).toEqual([]);
    expect(await site.built('rss.xml')).not.toContain('count.example');
  });

  it('is nowhere unless a newsroom asks for it', () => {
    const plain = readPages(inject('dist'));
    expect(plain.flatMap(counters)).toEqual([]);
    expect(plain.find(({ address }) => address === '/')!.text).toContain('ни счётчиков');
  });
});

it('is valid HTML on the pages that look otherwise', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  });
  for (const address of ['/v3-adds-up/', '/latest/2/', '/figures/2/', '/']) {
    const { results } = await validator.validateString(page(address).html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${address} ${ruleId} ${message}`)),
    ).toEqual([]);
  }
});

describe('an earlier edition', () => {
  beforeAll(async () => {
    expect(await site.build(Date.UTC(2025, 9, 1) / 1000)).toMatchObject({ status: 0 });
    pages = readPages(site.dist);
  });

  it('announces what was still to come, and says so where nobody gave a date', () => {
    const front = page('/').text;
    for (const name of ['Orion Digital Day', 'Роботизация бизнес-процессов 2025', 'KVM и IP-KVM'])
      expect(front).toContain(name);
    expect(front).toContain('дата не названа');
    expect(page('/events/').text).not.toContain('Прошедшие');
  });

  it('has prices that need no warning', () => {
    expect(page('/').text).toContain('от 684');
    expect(page('/').text).not.toContain('Цены могли измениться');
  });

  it('knows nothing of later stories and corrections', () => {
    expect(page('/gpt4-three-bases/')).toBeUndefined();
    expect(page('/v3-adds-up/')).toBeDefined();
  });
});
