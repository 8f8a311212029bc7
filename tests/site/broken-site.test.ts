import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesIn } from './files-in.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

const article = 'content/articles/deepseek-r1-cost/ru.mdx';
let site: SiteCopy;

beforeAll(async () => {
  site = await copySite();
});
afterAll(() => site.remove());

describe('a site that is built again', () => {
  it('elsewhere, from the same files, at the same time of its clock, has the same bytes in every file', async () => {
    expect(await site.build(inject('now'))).toMatchObject({ status: 0 });
    const [first, again] = [filesIn(inject('dist')), filesIn(site.dist)];
    expect(Object.keys(first).length).toBeGreaterThan(300);
    expect(again).toEqual(first);
  });
});

const breakages: [what: string, from: string | RegExp, to: string, expected: RegExp][] = [
  ['a ratio that does not hold', 'Разница — в 6 раз', 'Разница — в 8 раз', /ru\.mdx:\d+:\d+ error .*в 8 раз.* ratio/],
  ['an unterminated tag', /$/, '\nТекст <Fig id="r1">около $294 тыс.\n', /ru\.mdx:\d+:7 error .*Fig.* mdx/],
  ['an empty file', /[\s\S]*/, '', /ru\.mdx:1:1 error .* empty/],
  ['a picture that is not there', 'tags:', 'hero: { src: ./no.jpg, alt: А }\ntags:', /ru\.mdx:9:14 error .*no\.jpg/],
];

describe('a site with an error stays as it was published before', () => {
  const published = () => filesIn(site.dist);
  const asBefore = filesIn(inject('dist'));

  it.each(breakages)('%s', async (_, from, to, expected) => {
    await site.edit(article, from, to);
    const { status, output } = await site.build(inject('now'));
    await site.edit(article, /^/, '');
    expect(output).toMatch(expected);
    expect(status).toBe(1);
    expect(published()).toEqual(asBefore);
  });

  it('an article at the address of a page', async () => {
    await site.move('content/articles/token-price', 'content/articles/figures');
    const { status, output } = await site.build(inject('now'));
    for (const lang of ['ru', 'en'])
      expect(output).toMatch(new RegExp(`figures/${lang}\\.mdx:1:1 error .*/figures/.* address`));
    expect(status).toBe(1);
    expect(published()).toEqual(asBefore);
  });
});
