import type { CommentedException } from '#claims';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';

const directive = /^\s*(?:\/\*|<!--)\s*kratno-disable-next\b\s*([\w-]*)\s*:?([\s\S]*?)(?:\*\/|-->)\s*$/;

/** The exceptions of a tree, in order: `{/* kratno-disable-next ratio: reason * /}`, or an HTML comment in plain Markdown. */
export function readExceptions(tree: Root): CommentedException[] {
  const found: CommentedException[] = [];
  const visit = (node: Nodes, until: number): void => {
    const match = commentOf(node)?.match(directive);
    if (match && node.position) {
      const [, rule = '', reason = ''] = match;
      const { start, end } = node.position;
      found.push({ rule, reason: reason.trim(), start: start.offset!, end: end.offset!, until });
    }
    if (!('children' in node)) return;
    node.children.forEach((child, index) => {
      const inline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
      const next = inline ? node : nextContent(node.children, index);
      visit(child, next?.position?.end.offset ?? until);
    });
  };
  visit(tree, tree.position?.end.offset ?? 0);
  return found;
}

/** The block behind `index` that is no exception itself, so that two comments may stand above one paragraph. */
function nextContent(siblings: readonly Nodes[], index: number): Nodes | undefined {
  return siblings.slice(index + 1).find((node) => !commentOf(node));
}

function commentOf(node: Nodes): string | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return node.value.trim().startsWith('/*') ? node.value : undefined;
  }
  return node.type === 'html' && node.value.trim().startsWith('<!--') ? node.value : undefined;
}
