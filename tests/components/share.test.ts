import { expect, it } from 'vitest';
import site from '#site.config';
import { shareLinks } from '../../src/components/share.ts';

it.each([
  ['R1 за $294\u00a0тыс.: «цена» & {url}?', 'R1 за $294 тыс.: «цена» & {url}?'],
  ['Half & half #1 = 50%', 'Half & half #1 = 50%'],
  ['\u{1F4B0} 万', '\u{1F4B0} 万'],
])('every share link carries the address and the title: %s', (title, carried) => {
  const links = shareLinks('https://n.example/a-b/?c=1&d=2', title);
  expect(links.length).toBeGreaterThan(2);
  for (const { name, address } of links) {
    const { searchParams } = new URL(address);
    const values = [...searchParams.values()];
    expect(values, address).toContain('https://n.example/a-b/?c=1&d=2');
    // A service that reads the title from the page itself is not told.
    if (site.share.some(({ name: own, url }) => own === name && url.includes('{title}')))
      expect(values, address).toContain(carried);
  }
});
