import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { setWords } from '#rehype';

/** What a fragment of HTML becomes; no-break spaces as `_`, thin ones as `~`. */
function set(html: string, language = 'ru'): string {
  const processor = rehype().data('settings', { fragment: true });
  const tree = processor.parse(html);
  setWords(tree, language);
  return processor.stringify(tree).replaceAll('\u00a0', '_').replaceAll('&#xA0;', '_').replaceAll('\u202f', '~');
}

const cases: [html: string, set: string, why: string][] = [
  ['<p>"<em>Так</em> вот" - да</p>', '<p>«<em>Так</em> вот»_— да</p>', 'a quotation over two elements'],
  ['<p>в <b>2023</b> году</p>', '<p>в_<b>2023</b>_году</p>', 'a number and its neighbors in other elements'],
  ['<p>в <code>a - "b"</code></p>', '<p>в_<code>a - "b"</code></p>', 'code stays'],
  ['<pre>a - "b" 5 x</pre><p>и 5 x</p>', '<pre>a - "b" 5 x</pre><p>и_5_x</p>', 'a block of code stays'],
  ['<p>нажмите <kbd>"</kbd> и "да"</p>', '<p>нажмите <kbd>"</kbd> и_«да»</p>', 'a key stays'],
  ['<p>"<data value="5">5 \'x\'</data>"</p>', '<p>«<data value="5">5 \'x\'</data>»</p>', 'a marked number stays'],
  ['<math><mi>5 "x"</mi></math>', '<math><mi>5 "x"</mi></math>', 'a formula stays'],
  ['<svg><text>5 "x"</text></svg>', '<svg><text>5 "x"</text></svg>', 'a drawing stays'],
  ['<p>"да</p><p>нет"</p>', '<p>«да</p><p>нет»</p>', 'a paragraph ends a line of text'],
  ['<p>в <span lang="en">a "b"</span> и "г"</p>', '<p>в_<span lang="en">a “b”</span> и_«г»</p>', 'another language'],
  [
    '<p><bdi>За 5 лет 5</bdi> <b>$3</b></p>',
    '<p><bdi>За_5_лет_5</bdi> <b>$3</b></p>',
    'a label is apart from what it is of',
  ],
  ['<p><b>5</b> <small>так</small> - да</p>', '<p><b>5</b> <small>так</small>_— да</p>', 'so is an aside'],
  ['<p>"<bdi>A</bdi> да"</p>', '<p>«<bdi>A</bdi> да»</p>', 'a quotation goes on around a label'],
  ['<p><a href="/a-b/?c=1 2">в 5 раз</a></p>', '<p><a href="/a-b/?c=1 2">в_5_раз</a></p>', 'attributes stay'],
];

describe('the words of a tree', () => {
  it.each(cases)('%s', (html, expected, why) => {
    expect(set(html), why).toBe(expected);
    expect(set(set(html).replaceAll('_', '\u00a0'))).toBe(expected);
  });
});
