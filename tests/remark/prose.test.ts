import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { describe, expect, it } from 'vitest';
import { readExceptions } from '../../src/remark/exceptions.ts';
import { readProse, sourceSpan } from '../../src/remark/prose.ts';

const parse = (source: string) => remark().use(remarkMdx).use(remarkGfm).parse(source);
const parseTransformed = (source: string) => {
  const processor = remark().use(remarkMdx).use(remarkGfm);
  return processor.runSync(processor.parse(source)) as Root;
};
const blocksOf = (source: string) => readProse(parseTransformed(source), source);

/** The source text behind a stretch of the passage that holds `needle`. */
function behind(source: string, needle: string): string {
  for (const block of blocksOf(source)) {
    const at = block.text.indexOf(needle);
    if (at >= 0) return source.slice(...sourceSpan(block, at, at + needle.length));
  }
  return `no block holds ${needle}`;
}

describe('the way from a passage back to its source', () => {
  it.each([
    ['Стоит $294 тыс. всего', '$294 тыс.', '$294 тыс.', 'plain'],
    ['Стоит **$294** тыс. всего', '$294 тыс.', '$294** тыс.', 'across an inline node'],
    ['> Цена\n> выросла до $294 тыс.', '$294', '$294', 'behind the mark of a continued quotation'],
    ['- первый\n  пункт: 80 часов', '80 часов', '80 часов', 'behind the indent of a list item'],
    ['Ровно 5&nbsp;млн рублей', '5\u00A0млн', '5&nbsp;млн', 'a named character reference'],
    ['Ровно 5&#x20;млн рублей', '5 млн', '5&#x20;млн', 'a numeric character reference'],
    ['Скидка 5\\*\\* млн', '5** млн', '5\\*\\* млн', 'escapes'],
    ['Пишите на a@b.ru: бюджет $5 млн', '$5 млн', '$5 млн', 'behind an address that the parser splits off'],
    ['Пишите&nbsp;на a@b.ru: до $5 млн', '$5 млн', '$5 млн', 'the same behind a reference'],
    ['| a | b |\n|---|---|\n| 1 | 80 часов |', '80 часов', '80 часов', 'a table cell'],
    ['Сноска[^1] и $5 млн\n\n[^1]: Было 7 млн', '7 млн', '7 млн', 'a footnote'],
    ['<Fig id="r1">около $294 тыс.</Fig> ушло', '$294 тыс.', '$294 тыс.', 'inside a component'],
    ['строка 1\r\nстрока: 80 часов', '80 часов', '80 часов', 'carriage returns'],
  ])('%j: %j', (source, needle, expected) => {
    expect(behind(source, needle)).toBe(expected);
  });

  it('keeps code, expressions and addresses out of the prose', () => {
    const [block] = blocksOf('Команда `rm 512` и {40 + 2} и [страница 7](https://a.ru/512)');
    expect(block!.text).toBe('Команда \uFFFC и \uFFFC и страница 7');
  });

  it('tells quotations, headings and list items apart', () => {
    const blocks = blocksOf('# Цена 5 млн\n\nОн сказал: «Это $6 млн», и ушел.\n\n> 7 млн\n\n- 8 млн');
    expect(blocks.map(({ role, quoted }) => [role, quoted])).toEqual([
      ['heading', []],
      ['paragraph', [[11, 23]]],
      ['paragraph', [[0, 5]]],
      ['item', []],
    ]);
  });
});

describe('exceptions in comments', () => {
  it.each([
    ['{/* kratno-disable-next ratio: так в цитате */}\n\nВ 340 раз.\n\nЕще.', 'ratio', 'так в цитате', 'В 340 раз.'],
    ['До {/* kratno-disable-next share: опрос */} 60 % и 70 %.', 'share', 'опрос', '60 % и 70 %.'],
    ['{/* kratno-disable-next ratio: */}\n\nВ 340 раз.', 'ratio', '', 'В 340 раз.'],
  ])('%j', (source, rule, reason, covered) => {
    const [exception] = readExceptions(parse(source));
    expect([exception!.rule, exception!.reason]).toEqual([rule, reason]);
    expect(source.slice(exception!.end, exception!.until).trim()).toBe(covered);
  });

  it('covers the same paragraph with two comments in a row', () => {
    const source = '{/* kratno-disable-next ratio: a */}\n\n{/* kratno-disable-next share: b */}\n\nТекст.\n\nЕще.';
    const ends = readExceptions(parse(source)).map(({ until }) => until);
    expect(ends).toEqual([source.indexOf('.') + 1, source.indexOf('.') + 1]);
  });
});
