import { describe, expect, inject, it } from 'vitest';
import site from '#site.config';
import { shortCode } from '#content';
import { attributes, type BuiltPage, isArticle, readPages } from './built-pages.ts';

const articles = readPages(inject('dist')).filter(isArticle);
const at = (address: string) => articles.find((page) => page.address === address)!;
/** What a reader sees of a page, spaces made plain. */
const said = (page: BuiltPage) => page.text.replace(/\s+/g, ' ');

const pieces: [name: string, mark: RegExp][] = [
  ['the section above the title', /<p class="kicker"><a href="\/(en\/)?sections\/ai\/">/],
  ['its title', /<h1>/],
  ['its lead', /<p class="lead">/],
  ['authors with pages', /class="byline".*?href="\/(en\/)?authors\/editorial\/"/s],
  ['when it was published, with the zone', /<time datetime="2025-09-19T07:00:00.000Z">[^<]*10:00\s(МСК|Moscow time)/],
  ['when it was updated', /(Обновлено|Updated):\s*<time datetime="2026-04-03T09:00:00.000Z">/],
  ['how long reading takes', /\d (минуты чтения|minutes? read)/],
  ['the line of the check', /class="coverage".*?(Проверено 39 из 39 чисел|Checked 39 of 39 numbers)/s],
  ['a list of its parts', /<nav class="contents"(?:.*?<a href="#){4}/s],
  ['a picture at its head', /class="body"[^>]*>\s*<figure id="deepseek-r1-cost-r1-gpt4"/],
  ['key figures', /key-figures.*?href="#figure-gpt4"/s],
  ['every figure', /<h2 id="figures">.*?<tr id="figure-r1"/s],
  ['sources and how we know them', /<h2 id="sources">.*?<b class="(primary|reproduced|secondary)">/s],
  ['corrections, old and new', /<h2 id="corrections">.*?<del>.*?\$100.*?<\/del>.*?<ins>/s],
  ['what moved with a correction', /class="correction-moved".*?<del>.*?<ins>/s],
  ['tags', /href="\/(en\/)?tags\/deepseek\/"/],
  [
    'links to share it by',
    /href="https:\/\/t\.me\/share\/url\?url=https:\/\/kratno\.example\/(en\/)?deepseek-r1-cost\/&amp;text=R1%20/,
  ],
  [
    'how to cite it, in short and in full',
    /<details class="cite">(?:.*?<p>){2}.*?kratno\.example\/(en\/)?deepseek-r1-cost\//s,
  ],
  ['related stories', /class="further".*?class="headlines"/s],
  ['the story before or after', /rel="(prev|next)"/],
  ['a feed', /<link rel="alternate" type="application\/rss\+xml"/],
];

describe.each(['/deepseek-r1-cost/', '/en/deepseek-r1-cost/'])('%s has', (address) => {
  it.each(pieces)('%s', (_, mark) => {
    expect(at(address).html).toMatch(mark);
  });

  it('a short link that stays', () => {
    const id = `deepseek-r1-cost/${address.startsWith('/en/') ? 'en' : 'ru'}`;
    expect(attributes(at(address), 'a', 'href')).toContain(`/s/${shortCode(id)}/`);
  });
});

it('the short links of the first stories are what they always were', () => {
  expect(['deepseek-r1-cost/ru', 'deepseek-r1-cost/en', 'v3-adds-up/ru'].map(shortCode)).toMatchInlineSnapshot(`
    [
      "1qbvb67",
      "bx86wg5",
      "9p51a7x",
    ]
  `);
});

describe.each(articles)('$address has nothing empty or unasked for', (page) => {
  it('no form without an address for it, no picture without a file', () => {
    expect(site.newsletter).toBeUndefined();
    expect(attributes(page, 'form', 'action')).toEqual([]);
    expect(attributes(page, 'img', 'src')).toEqual([]);
  });

  it('a time of change and a list of corrections together or not at all', () => {
    const changed = /Обновлено|Updated/.test(said(page).slice(0, 2000));
    expect(page.html.includes('id="corrections"')).toBe(changed);
    expect(changed).toBe(page.address.includes('deepseek-r1-cost'));
  });

  it('no heading with nothing under it', () => {
    expect(page.html).not.toMatch(/<h2[^>]*>(?:(?!<\/h2>).)*<\/h2>\s*(<\/section>|<\/div>)/s);
    expect(page.html).not.toMatch(/<(ul|ol|p|dl)( class="[^"]*")?>\s*<\/\1>/);
  });
});
