import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attributes, isArticle, readEmbeds, readPages } from './built-pages.ts';

const dist = inject('dist');
const embeds = readEmbeds(dist);
const articles = readPages(dist).filter(isArticle);

describe('pages to embed', () => {
  it('are as many as articles link to, one for each of their widgets', () => {
    const linked = articles.flatMap((page) =>
      attributes(page, 'a', 'href').filter((href) => href.startsWith('/embed/')),
    );
    const drawn = articles.flatMap(({ elements }) =>
      elements.filter(({ tagName, properties }) => {
        const names = (properties.className ?? []) as string[];
        return tagName === 'figure' && names.includes('widget');
      }),
    );
    expect(linked).toHaveLength(drawn.length);
    expect(embeds.map(({ address }) => address)).toEqual(expect.arrayContaining(linked));
  });

  it.each(embeds)('$address shows one widget, leads out of its frame and to its article', (page) => {
    const links = page.elements.filter(({ tagName }) => tagName === 'link').map(({ properties }) => properties);
    const canonical = links.find(({ rel }) => String(rel) === 'canonical');
    const article = new URL(String(canonical?.href)).pathname;
    expect(articles.map(({ address }) => address)).toContain(article);
    expect(attributes(page, 'base', 'target')).toEqual(['_top']);
    expect(page.elements.find(({ properties }) => properties.name === 'robots')?.properties.content).toBe('noindex');
    expect(page.elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'caption')).toHaveLength(1);
    const foreign = page.elements.filter(
      ({ tagName, properties }) => /^(script|iframe|style)$/.test(tagName) || properties.style,
    );
    expect(foreign).toEqual([]);
    expect(page.text).toContain(`<iframe src="https://kratno.example${page.address}"`);
    expect(
      page.elements.filter(({ tagName }) => tagName === 'svg' || tagName === 'table' || tagName === 'dl'),
    ).not.toEqual([]);
    const inner = attributes(page, 'a', 'href').filter((href) => href.startsWith('#'));
    expect(inner).toEqual([]);
  });

  it.each(embeds)('$address answers an oEmbed client', (page) => {
    const link = page.elements.find(({ properties }) => properties.type === 'application/json+oembed');
    const path = new URL(String(link?.properties.href)).pathname;
    const answer = JSON.parse(readFileSync(join(dist, path), 'utf8')) as Record<string, string | number>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(answer['html']).toContain(`src="https://kratno.example${page.address}"`);
    for (const key of ['width', 'height']) expect(Number(answer[key])).toBeGreaterThan(200);
    expect(link?.properties.title).toBe(answer['title']);
  });
});
