import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '#figures';
import { article, read } from './article.ts';

const piece = fc.constantFrom(
  'figures:\n',
  '  a: ',
  '{ label: A, ',
  'value: "$5 млн"',
  'formula: a + b',
  ' }\n',
  'comparisons:\n',
  '  - { of: a, to: b }\n',
  '- ',
  '*x',
  '&x ',
  '>',
  '|',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  '\n',
  '\t',
  '%',
  '#',
  '---\n',
  '__proto__: ',
  'constructor: ',
  '2023: ',
  '(',
  ')',
  '/ 0',
  'sources: ',
  'checks: { allow: [ { rule: ratio } ] }\n',
  'null\n',
);

describe('whatever an author writes', () => {
  it('frontmatter is read without throwing, and every place lies in the file', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom('article', 'page', 'plain'), (pieces, kind) => {
        for (const source of [article(pieces.join('')), `---\n${pieces.join('')}`, pieces.join('')]) {
          for (const { start, end } of read(source, { kind: kind as 'article' }).findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('so is every file of the registry', () => {
    const paths = fc.constantFrom(
      'figures/a',
      'sources/a',
      'vocabulary/metrics',
      'sections/a',
      'rates/a',
      'authors/a',
      'other/a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), paths, (pieces, path) => {
        expect(() => readRegistry([{ path: `content/${path}.yaml`, text: pieces.join('') }])).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
