import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * What the reader's page needs of the finished tree: headings get ids to link to, a marked number never breaks across
 * lines, and a table wider than a phone scrolls by itself.
 */
export function rehypeKratno() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) node.properties.id ??= slugger.slug(toString(node));
      if (node.tagName === 'data') keepTogether(node);
      if (/^(p|li|h[1-6]|td|th|blockquote|figcaption)$/.test(node.tagName)) bindDashes(node);
      // A widget brings its own frame.
      if (node.tagName === 'figure') return SKIP;
      if (node.tagName === 'table' && parent && index !== undefined) {
        const frame: Element = {
          type: 'element',
          tagName: 'section',
          properties: { className: ['table-frame'], tabIndex: 0, ariaLabel: captionOf(node) },
          children: [node],
        };
        parent.children[index] = frame;
        return [SKIP, index + 1];
      }
      return undefined;
    });
  };
}

/** A dash stands at the end of a line, never at the start of one. */
function bindDashes(node: Element): void {
  for (const child of node.children) {
    if (child.type === 'text') child.value = child.value.replace(/ (?=[—–] )/g, '\u00A0');
  }
}

/** Puts no-break spaces between the parts of a number: "$294 тыс.". */
function keepTogether(node: Element): void {
  visit(node, 'text', (text) => {
    text.value = text.value.replaceAll(' ', '\u00A0');
  });
}

/** What a table is called for those who hear it: its header cells. */
function captionOf(table: Element): string {
  const names: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') names.push(toString(node));
  });
  return names.join(', ');
}
