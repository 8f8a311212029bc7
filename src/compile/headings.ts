import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A heading of the body, as Astro keeps them. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The headings of a finished tree, in order; a widget's own are not the article's. */
export function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'figure') return SKIP;
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (depth) headings.push({ depth: Number(depth), slug: String(node.properties.id ?? ''), text: toString(node) });
    return undefined;
  });
  return headings;
}
