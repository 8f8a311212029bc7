import { describe, expect, it } from 'vitest';
import { indexedQuery } from '../../src/components/search/query.ts';

const table: [lang: string, asked: string, query: string][] = [
  ['ru', '$294 тыс.', '294 тыс.'],
  ['ru', '  340\u00a0раз ', '340 раз'],
  ['ru', '«340 раз»', '"340 раз"'],
  ['ru', '10,9 млн', '10,9 млн'],
  ['ru', '40960 часов', '40 960 часов'],
  ['en', '40960 hours', '40,960 hours'],
  ['ru', '28%', '28'],
  ['ru', 'GPT-4', 'GPT-4'],
  ['ru', 'R12345', 'R12345'],
  ['ru', '×', ''],
  ['ru', '<script>', 'script'],
  ['ru', '', ''],
];

describe('a reader’s words as the index has them', () => {
  it.each(table)('%s: %s', (lang, asked, query) => {
    expect(indexedQuery(asked, lang)).toBe(query);
  });
});
