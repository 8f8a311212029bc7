import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import site from '#site.config';
import { attributes, isArticle, isRedirect, readPages, type BuiltPage } from './built-pages.ts';

const dist = inject('dist');
const pages = readPages(dist);
const fixed = pages.filter((page) => page.address !== '/404.html' && !isRedirect(page));
const articles = pages.filter(isArticle);
const path = (address: string) => new URL(address).pathname;

const languageOf = (address: string) =>
  site.languages.slice(1).find((lang) => address.startsWith(`/${lang}/`)) ?? site.languages[0];

function alternates(page: BuiltPage): Record<string, string> {
  const links = page.elements.filter((element) => element.tagName === 'link' && element.properties.hrefLang);
  return Object.fromEntries(
    links.map(({ properties }) => [String(properties.hrefLang), path(String(properties.href))]),
  );
}

describe('the set of pages', () => {
  it('has every fixed page in every language, and articles', () => {
    const addresses = pages.map((page) => page.address);
    for (const lang of site.languages) {
      const root = lang === site.languages[0] ? '/' : `/${lang}/`;
      expect(addresses).toEqual(
        expect.arrayContaining([root, ...site.navigation.foot.map((page) => `${root}${page}/`)]),
      );
      expect(addresses).toEqual(expect.arrayContaining(site.sections.map((id) => `${root}sections/${id}/`)));
      expect(articles.some((page) => languageOf(page.address) === lang)).toBe(true);
    }
    expect(addresses).toContain('/404.html');
  });
});

describe.each(site.languages)('the front page in %s', (lang) => {
  const front = pages.find(({ address }) => address === (lang === site.languages[0] ? '/' : `/${lang}/`))!;
  const number = /day-number.*?<a href="([^"#]+)/s.exec(front.html)![1]!;
  const lead = /lead-story.*?<h2>\s*<a href="([^"]+)/s.exec(front.html)![1]!;

  it('tells every story once', () => {
    const stories = [...front.html.matchAll(/<(?:h[23]|li)>\s*<a href="([^"]+)/g)].map(([, href]) => href!);
    const told = stories.filter((href) => articles.some(({ address }) => address === href));
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told).size).toBe(told.length);
  });

  it('has a number of the day from another story than the one that leads', () => {
    expect(articles.map(({ address }) => address)).toEqual(expect.arrayContaining([number, lead]));
    expect(number).not.toBe(lead);
  });

  it('tells events without a date apart from those that are over', () => {
    const page = pages.find(({ address }) => address === `${front.address}events/`)!;
    const [, undated] = page.html.split('id="undated"');
    const [first, past] = undated!.split('id="past"');
    expect(first).toContain('Orion Digital Day');
    expect(past).toContain('Роботизация бизнес-процессов 2025');
    expect(past).not.toContain('Orion Digital Day');
    expect(front.text).toContain('Orion Digital Day');
    expect(front.text).not.toContain('Роботизация бизнес-процессов');
  });
});

describe.each(pages.filter(isRedirect))('$address, a short address', (page) => {
  it('sends on to its article, for machines as for readers', () => {
    const canonical = page.elements.find(({ properties }) => properties.rel?.toString() === 'canonical');
    const target = path(String(canonical?.properties.href));
    expect(articles.map((article) => article.address)).toContain(target);
    expect(page.html).toContain(`content="0; url=${target}"`);
    expect(attributes(page, 'a', 'href')).toEqual([target]);
    expect(page.address).toMatch(/^\/s\/[0-9a-z]{7}\/$/);
  });
});

describe.each(pages.filter((page) => !isRedirect(page)))('$address', (page) => {
  it('carries no code and no style of its own', () => {
    const scripts = page.elements.filter(({ tagName, properties }) => {
      return tagName === 'script' && properties.type !== 'application/ld+json';
    });
    // The search page has one script, and that is a file of the site.
    const isSearch = /^(\/[a-z-]+)?\/search\/$/.test(page.address);
    expect(scripts).toHaveLength(isSearch ? 1 : 0);
    for (const { properties, children } of scripts) {
      expect(String(properties.src)).toMatch(/^\/_astro\//);
      expect(children).toEqual([]);
    }
    const inline = page.elements.filter(({ properties }) =>
      Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)),
    );
    expect(inline.map(({ tagName }) => tagName)).toEqual([]);
    expect(page.html).not.toMatch(/href="\s*javascript:/i);
  });

  it('shows no slip of a program', () => {
    expect(page.text).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|\bInfinity\b|\[object |\{\w+\}/);
  });

  it('names no two elements alike', () => {
    const ids = page.elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('says its language, its title and what it is about', () => {
    expect(attributes(page, 'html', 'lang')).toEqual([languageOf(page.address)]);
    const description = page.elements.find(({ properties }) => properties.name === 'description');
    expect(String(description?.properties.content ?? '').length).toBeGreaterThan(3);
    expect(page.elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
  });
});

describe.each(fixed)('$address, among its translations', (page) => {
  it('names itself as canonical and every translation names it back', () => {
    const canonical = page.elements.find(({ properties }) => properties.rel?.toString() === 'canonical');
    expect(path(String(canonical?.properties.href))).toBe(page.address);
    const links = alternates(page);
    expect(links[languageOf(page.address)!]).toBe(page.address);
    for (const [lang, address] of Object.entries(links)) {
      const other = pages.find((candidate) => candidate.address === address);
      expect(other, address).toBeDefined();
      if (lang !== 'x-default') expect(attributes(other!, 'html', 'lang')).toEqual([lang]);
      expect(alternates(other!)).toEqual(links);
    }
  });

  it('links to every translation where the reader sees it', () => {
    const others = Object.entries(alternates(page)).filter(
      ([lang]) => lang !== 'x-default' && lang !== languageOf(page.address),
    );
    expect(attributes(page, 'a', 'href')).toEqual(expect.arrayContaining(others.map(([, address]) => address)));
  });
});

describe.each(articles)('$address, an article', (page) => {
  it('describes itself to machines as it does to readers', () => {
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html)![1]!;
    const data = JSON.parse(block) as Record<string, unknown>;
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
    expect(path(String(data['@id']))).toBe(page.address);
    expect(data['inLanguage']).toBe(languageOf(page.address));
    expect(Date.parse(String(data['datePublished']))).not.toBeNaN();
    const flat = page.text.replace(/\s+/g, '');
    expect(flat).toContain(String(data['headline']).replace(/\s+/g, ''));
  });

  it('weighs no more than 64 KB with its styles', () => {
    const sheets = [...page.html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
    expect(sheets.length).toBeGreaterThan(0);
    const styles = sheets.reduce((sum, href) => sum + statSync(join(dist, href)).size, 0);
    expect(Buffer.byteLength(page.html) + styles).toBeLessThanOrEqual(64 * 1024);
  });
});
