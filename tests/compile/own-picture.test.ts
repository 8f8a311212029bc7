import { describe, expect, it } from 'vitest';
import { compile } from '#compile';
import { emptyRegistry } from '#figures';

const compiled = (source: string) =>
  compile(
    { path: 'a.mdx', source, kind: 'plain', slug: 'a', language: 'en' },
    { registry: emptyRegistry(), now: '2026-01-01' },
  );

describe("a picture of the author's own", () => {
  const svg =
    '<svg viewBox="0 0 100 8" role="img" aria-label="A bar of 40"><rect width="40" height="8" fill="currentColor" /></svg>';

  it('stands in an article as it is', () => {
    const { html, findings } = compiled(`Text.\n\n<figure>${svg}<figcaption>Our bar</figcaption></figure>\n`);
    expect(findings).toEqual([]);
    expect(html).toContain('<svg viewBox="0 0 100 8" role="img" aria-label="A bar of 40"><rect width="40" height="8"');
    expect(html).toContain('<figcaption>Our bar</figcaption>');
  });

  it('may be written on several lines, as in the guide', () => {
    const lines = ['<figure>', `  ${svg}`, '  <figcaption>Our bar</figcaption>', '</figure>'].join('\n');
    const { html, findings } = compiled(`Text.\n\n${lines}\n`);
    expect(findings).toEqual([]);
    expect(html).toContain('</svg><figcaption>Our bar</figcaption></figure>');
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<svg onload="alert(1)" viewBox="0 0 1 1"></svg>'],
    ['<svg viewBox="0 0 1 1"><rect style="fill:red" /></svg>'],
    ['<svg viewBox="0 0 1 1"><a href="javascript:alert(1)">x</a></svg>'],
    ['<svg viewBox="0 0 1 1"><style>rect{}</style></svg>'],
  ])('runs nothing and styles nothing else: %s', (source) => {
    const { html, findings } = compiled(`${source}\n`);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('mdx');
    expect(html).not.toMatch(/alert|style/);
  });
});
