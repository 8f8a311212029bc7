import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

const article = 'content/articles/deepseek-r1-cost/ru.mdx';
let site: SiteCopy;

beforeAll(async () => {
  site = await copySite();
});
afterAll(() => site.remove());

const breakages: [what: string, from: string | RegExp, to: string, expected: RegExp][] = [
  ['a ratio that does not hold', 'Разница — в 6 раз', 'Разница — в 8 раз', /ru\.mdx:\d+:\d+ error .*в 8 раз.* ratio/],
  ['an unterminated tag', /$/, '\nТекст <Fig id="r1">около $294 тыс.\n', /ru\.mdx:\d+:7 error .*Fig.* mdx/],
  ['an empty file', /[\s\S]*/, '', /ru\.mdx:1:1 error .* empty/],
  ['a picture that is not there', 'tags:', 'hero: { src: ./no.jpg, alt: А }\ntags:', /ru\.mdx:9:14 error .*no\.jpg/],
];

describe('a site with a wrong number', () => {
  it.each(breakages)('is not published: %s', async (_, from, to, expected) => {
    await site.edit(article, from, to);
    const { status, output, published } = await site.build();
    expect(output).toMatch(expected);
    expect({ status, published }).toEqual({ status: 1, published: false });
  });

  it('is not published: an article at the address of a page', async () => {
    await site.edit(article, 'Разница — в 6 раз', 'Разница была в 6 раз');
    await site.move('content/articles/token-price', 'content/articles/figures');
    const { status, output, published } = await site.build();
    await site.move('content/articles/figures', 'content/articles/token-price');
    for (const lang of ['ru', 'en'])
      expect(output).toMatch(new RegExp(`figures/${lang}\\.mdx:1:1 error .*/figures/.* address`));
    expect({ status, published }).toEqual({ status: 1, published: false });
  });

  it('stays as it was published before', async () => {
    await site.edit(article, 'Разница — в 6 раз', 'Разница в итоге — в 6 раз');
    expect(await site.build()).toMatchObject({ status: 0, published: true });
    await site.edit(article, 'Разница — в 6 раз', 'Разница — в 8 раз');
    expect(await site.build()).toMatchObject({ status: 1, published: true });
    expect(await site.built('deepseek-r1-cost/index.html')).toMatch(/Разница в\sитоге\s— в\s<data value="6">/);
  });
});
