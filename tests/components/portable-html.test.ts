import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderWidget } from '#widgets';
import { portableHtml } from '../../src/components/feeds/portable-html.ts';
import { readCase } from '../widgets/read-case.ts';

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

  const { attributes, context } = readCase('tests/widgets/Comparison/ratio-17-open-en/input.json');
  const files = { data: '/news/data/en/case', embed: '/news/embed/case' };
  const drawn = renderWidget('Comparison', attributes, { ...context, files });
  const widget = 'node' in drawn ? toHtml(drawn.node) : '';

  it('a widget is its finding, its picture, its table, its note and its working, each once', () => {
    const html = portableHtml(widget, page);
    expect(html).toMatch(
      /^<figure><p><strong>GPT-4 .*? 17\stimes .*?<\/strong><\/p><p><img src="https:\/\/n\.example\/news\/data\/en\/case\/full-gpt4\.svg" alt="GPT-4 /,
    );
    for (const words of ['to scale', '17.036', '>SVG<', '<th scope="row">GPT-4</th>', 'whole model', '<td>more than'])
      expect(html.split(words), words).toHaveLength(2);
    expect(html).not.toMatch(/class|aria|svg>|summary|figcaption/);
  });

  it('a widget without a table keeps the words of its picture', () => {
    const html = portableHtml(widget.replace(/<table.*?<\/table>/, ''), page);
    expect(html).toContain('GPT-4 <b>more than $100\u00a0million</b>');
  });
});
