import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Words of the prose of a finished tree: a run of letters or digits each; headings, widgets, tables and code are not prose. */
export function wordsOf(tree: Root): number {
  let count = 0;
  visit(tree, 'element', (node) => {
    if (/^(figure|table|pre|h[1-6])$/.test(node.tagName)) return SKIP;
    if (!/^(p|li)$/.test(node.tagName)) return undefined;
    count += toString(node).match(/[\p{L}\d]+(?:[-'’.,][\p{L}\d]+)*/gu)?.length ?? 0;
    return SKIP;
  });
  return count;
}
