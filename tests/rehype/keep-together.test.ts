import { rehype } from 'rehype';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { rehypeKratno } from '#rehype';

/** A marked number as the page has it; no-break spaces as `_`, thin ones as `~`, what is tied in braces. */
function set(number: string): string {
  const processor = rehype().data('settings', { fragment: true });
  const tree = processor.parse(`<p><data value="1">${number}</data></p>`);
  rehypeKratno()(tree, new VFile());
  return processor
    .stringify(tree)
    .replace(/<span class="tied">(.*?)<\/span>/g, '{$1}')
    .replace(/<[^>]+>/g, '')
    .replace(/&#xA0;|\u00a0/g, '_')
    .replaceAll('\u202f', '~');
}

it.each([
  ['$294 тыс.', '$294_тыс.', 'a number and its scale'],
  ['40 960 GPU-часов', '40~960_{GPU-часов}', 'a unit with a hyphen'],
  ['340-fold', '{340-fold}', 'a number with a hyphen'],
  ['$7,18 за <b>GPU-час</b>', '$7,18_за_{GPU-час}', 'in another element'],
  ['10–12 GPU-дней', '10–12_{GPU-дней}', 'a dash is no hyphen'],
  [
    'двадцать четыре миллиарда рублей',
    'двадцать четыре миллиарда рублей',
    'longer than a line of a phone: breaks at spaces',
  ],
  ['512 ускорителей в двух больших залах', '512_ускорителей в двух больших залах', 'but not behind its digits'],
])('%s is kept together as %s: %s', (number, expected) => {
  expect(set(number)).toBe(expected);
});
