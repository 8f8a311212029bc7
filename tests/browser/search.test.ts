import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type Reader } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openBrowser(inject('dist'));
});
afterAll(() => reader.leave());

/** Addresses that a search finds, in order, and what the page says of them. */
async function find(page: Page, words: string): Promise<{ found: string[]; status: string }> {
  await page.fill('#q', words);
  await page.evaluate('document.querySelector("#search-status").textContent = "…"');
  await page.press('#q', 'Enter');
  await expect.poll(() => page.textContent('#search-status')).not.toBe('…');
  return { found: await linksOf(page), status: (await page.textContent('#search-status'))! };
}

const linksOf = (page: Page): Promise<string[]> =>
  page.$$eval('#search-results a', (links) => links.map((link) => link.getAttribute('href')!));

const table: [language: string, words: string, address: string, mark: RegExp, why: string][] = [
  ['ru', '$294', '/deepseek-r1-cost/', /294/, 'a sign that the index drops'],
  ['ru', '294 тыс', '/deepseek-r1-cost/', /294/, 'a number with its scale word, bound by a no-break space'],
  ['ru', '$294 тыс.', '/lost-in-copying/', /294/, 'as the text writes it'],
  ['ru', '340 раз', '/deepseek-r1-cost/', /340/, 'a ratio'],
  ['ru', '«340 раз»', '/deepseek-r1-cost/', /340/, 'as a phrase'],
  ['ru', '10,9 млн', '/deepseek-r1-cost/', /10,9|млн/, 'a decimal comma'],
  ['ru', '40 960', '/deepseek-r1-cost/', /40|960/, 'groups of digits, thin in the text'],
  ['ru', '40960', '/deepseek-r1-cost/', /40|960/, 'written together'],
  ['ru', 'ускорителями', '/deepseek-r1-cost/', /ускорител/i, 'another form of the word'],
  ['ru', 'обучать', '/llama-405b-hours/', /обуч/i, 'a verb for its forms'],
  ['ru', 'пересказ', '/lost-in-copying/', /пересказ/i, 'a noun'],
  ['en', '$294,000', '/en/deepseek-r1-cost/', /294,000/, 'English groups'],
  ['en', '340 times', '/en/deepseek-r1-cost/', /340/, 'a ratio'],
  ['en', 'accelerator', '/en/deepseek-r1-cost/', /accelerator/i, 'a plural'],
];

describe.each(['ru', 'en'])('the search page in %s', (language) => {
  const address = language === 'ru' ? '/search/' : '/en/search/';

  it('finds numbers as readers type them, and other forms of words', async () => {
    const { page, troubles } = await reader.open(address);
    for (const [, words, wanted, mark, why] of table.filter(([lang]) => lang === language)) {
      const { found } = await find(page, words);
      expect(found, `${words}: ${why}`).toContain(wanted);
      const marks = await page.$$eval('#search-results mark', (elements) => elements.map((mark) => mark.textContent!));
      expect(marks.join(' '), words).toMatch(mark);
    }
    await page.close();
    expect(troubles).toEqual([]);
  });

  it('says when there is nothing, and keeps what was asked in its address', async () => {
    const { page } = await reader.open(address);
    expect(await find(page, 'щщщъъъ')).toMatchObject({ found: [] });
    expect(await find(page, '×')).toMatchObject({ found: [] });
    expect(await find(page, '<b>R1</b> & "')).not.toMatchObject({ found: [] });
    const { found } = await find(page, 'R1');
    expect(new URL(page.url()).searchParams.get('q')).toBe('R1');
    await page.reload();
    await page.waitForSelector('#search-results a');
    expect(await linksOf(page)).toEqual(found);
    await page.close();
  });

  it('can be asked for one section, and for the newest first', async () => {
    const { page } = await reader.open(`${address}?q=R1`);
    await page.waitForSelector('#search-results a');
    const all = (await linksOf(page)).length;
    const name = (await page.$$eval('#section option', (options) => options.map((option) => option.textContent!)))[1]!;
    await page.selectOption('#section', name);
    await expect.poll(async () => (await linksOf(page)).length).toBeLessThan(all);
    const sections = await page.$$eval('.result-section', (elements) => elements.map((one) => one.textContent));
    expect(new Set(sections)).toEqual(new Set([name]));
    await page.selectOption('#section', '');
    await page.selectOption('#order', 'new');
    await expect.poll(async () => (await linksOf(page)).length).toBe(all);
    const days = await page.$$eval('#search-results time', (times) =>
      times.map((time) => time.getAttribute('datetime')!),
    );
    expect(days).toEqual([...days].sort().reverse());
    await page.close();
  });

  it('explains itself without scripts', async () => {
    const { page } = await reader.open(address, { javaScriptEnabled: false });
    expect(await page.locator('noscript a').count()).toBeGreaterThan(2);
    expect(await page.locator('form[action][method=get] input[name=q]').count()).toBe(1);
    await page.close();
  });
});
