import type { CommentedException } from '#claims';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';

const directive =
  /^\s*(?:\/\*|<!--)\s*kratno-(disable-next|disable|enable)(?![\w-])\s*([\w-]*)\s*:?([\s\S]*?)(?:\*\/|-->)\s*$/;

/** A comment that speaks to the checks; `until` is the end of what a `disable-next` covers. */
interface Directive extends CommentedException {
  kind: 'disable-next' | 'disable' | 'enable';
}

/**
 * The exceptions of a tree, in order: `{/* kratno-disable-next ratio: reason * /}`, or an HTML comment in plain Markdown, for the
 * block behind it; `kratno-disable ratio: reason` for all up to `kratno-enable ratio` or the end.
 */
export function readExceptions(tree: Root): CommentedException[] {
  const found = directivesOf(tree);
  return found.flatMap(({ kind, ...exception }, index) => {
    if (kind === 'enable') return [];
    if (kind === 'disable-next') return [exception];
    const enabled = found
      .slice(index + 1)
      .find((other) => other.kind === 'enable' && (other.rule === '' || other.rule === exception.rule));
    return [{ ...exception, until: enabled?.start ?? tree.position?.end.offset ?? 0 }];
  });
}

function directivesOf(tree: Root): Directive[] {
  const found: Directive[] = [];
  const visit = (node: Nodes, until: number): void => {
    const match = commentOf(node)?.match(directive);
    if (match && node.position) {
      const [, kind, rule = '', reason = ''] = match;
      const { start, end } = node.position;
      const place = { start: start.offset!, end: end.offset!, until };
      found.push({ kind: kind as Directive['kind'], rule, reason: reason.trim(), ...place });
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
