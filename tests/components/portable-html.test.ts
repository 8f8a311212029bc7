import { describe, expect, it } from 'vitest';
import { portableHtml } from '../../src/components/feeds/portable-html.ts';

const page = 'https://n.example/news/a/';

const cases: [what: string, html: string, expected: string][] = [
  ['a place on the page', '<a href="#figure-r1">x</a>', '<a href="https://n.example/news/a/#figure-r1">x</a>'],
  ['another page', '<a href="/news/b/">x</a>', '<a href="https://n.example/news/b/">x</a>'],
  [
    'a picture beside the article',
    '<img src="../p.png" alt="П" class="c">',
    '<img src="https://n.example/news/p.png" alt="П">',
  ],
  ['a marked number', '<p><data value="5"><a href="#f">5</a></data></p>', `<p><a href="${page}#f">5</a></p>`],
  [
    'a framed table',
    '<section class="table-frame" tabindex="0"><table><tr><td>1</td></tr></table></section>',
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['classes, ids and roles', '<p id="a" class="b" role="note" aria-label="c" data-d="e">x</p>', '<p>x</p>'],
  ['language', '<p lang="en">x</p>', '<p lang="en">x</p>'],
  ['what only a screen reader says', '<p><span class="unseen">было </span><del>1</del></p>', '<p><del>1</del></p>'],
  ['what runs', '<p>a<script>1</script></p><iframe src="/x"></iframe>', '<p>a</p>'],
  ['text that looks like markup', '<p>1 &lt; 2 &amp;amp; 3</p>', '<p>1 &#x3C; 2 &#x26;amp; 3</p>'],
];

describe('HTML for a feed', () => {
  it.each(cases)('%s', (_, html, expected) => {
    expect(portableHtml(html, page)).toBe(expected);
  });

  const widget = `<figure id="w" class="widget" aria-labelledby="t"><p class="widget-kicker">Сравнение</p>
    <p class="widget-title" id="t">В <span class="is-computed">2 раза</span></p>
    <div class="widget-picture" role="img"><p class="chart-label">R1 <b>$1</b></p><svg><rect /></svg></div>
    <figcaption><p>Подпись</p><details><summary>Числа</summary><table><tr><td class="num">$1</td></tr></table><ul><li>2 ÷ 1</li></ul></details>
    <p class="widget-data">Данные: <a href="/news/data/ru/a/w.svg">SVG</a></p></figcaption></figure>`;

  it('a widget is its finding, its picture, its table, its note and its working, each once', () => {
    const html = portableHtml(widget, page).replace(/\n\s*/g, '');
    expect(html).toMatch(
      /^<figure><p><strong>В 2 раза<\/strong><\/p><p><img src="https:\/\/n\.example\/news\/data\/ru\/a\/w\.svg" alt="В 2 раза">/,
    );
    expect(html).toContain('<table><tbody><tr><td>$1</td></tr></tbody></table>');
    for (const words of ['Подпись', '2 ÷ 1', '>SVG<']) expect(html.split(words)).toHaveLength(2);
    expect(html).not.toMatch(/class|aria|svg>|summary|R1/);
  });

  it('a widget without a table keeps the words of its picture', () => {
    const html = portableHtml(widget.replace(/<table>.*?<\/table>/, ''), page);
    expect(html).toContain('R1 <b>$1</b>');
  });
});
