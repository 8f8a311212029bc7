import type { Finding } from '#messages';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';

/**
 * Makes an article that is data of an MDX tree: HTML elements become elements, comments go. What only a JavaScript
 * module can hold (imports, expressions, components that the site does not know) is taken out and handed to `report`.
 */
export function plainMdx({ report }: { report: (finding: Finding) => void }) {
  return (tree: Root, file: VFile): void => {
    const source = String(file.value);
    const refuse = (node: Nodes, variant: string, name: string): void => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      const surface = source.slice(start, end);
      report({ ruleId: 'mdx', severity: 'error', variant, start, end, surface, values: { name } });
    };
    const visit = (parent: Parents): void => {
      parent.children = (parent.children as Nodes[]).flatMap((node) => {
        if ('children' in node) visit(node);
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return element(node, refuse);
        if (node.type === 'mdxjsEsm') return (refuse(node, 'module', ''), []);
        if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [node];
        if (!isComment(node.value)) refuse(node, 'expression', node.value);
        return [];
      }) as never;
    };
    visit(tree);
  };
}

const isComment = (code: string): boolean => /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code);

/** An HTML element written in MDX, as remark-rehype takes it; its content alone where the name is no HTML. */
function element(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  refuse: (node: Nodes, variant: string, name: string) => void,
): Nodes[] {
  if (node.name === null) return node.children as Nodes[];
  if (!/^[a-z][a-z0-9]*$/.test(node.name)) {
    refuse(node, 'component', node.name);
    return node.children as Nodes[];
  }
  const properties: Record<string, string | boolean> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object') {
      properties[attribute.name] = attribute.value ?? true;
    } else if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
      properties[attribute.name] = true;
    } else {
      refuse(node, 'expression', node.name);
    }
  }
  return [{ ...node, type: 'kratnoElement', data: { hName: node.name, hProperties: properties } } as unknown as Nodes];
}
