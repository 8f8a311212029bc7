import { didYouMean } from '#figures';
import type { Finding } from '#messages';
import { widgets } from '#widgets';
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
    const refuse = (node: Nodes, variant: string, name: string, meant?: string): void => {
      const start = node.position?.start.offset ?? 0;
      const end = node.position?.end.offset ?? start;
      const surface = source.slice(start, end);
      report({
        ruleId: 'mdx',
        severity: 'error',
        variant,
        start,
        end,
        surface,
        values: { name, ...(meant && { meant }) },
      });
    };
    const visit = (parent: Parents): void => {
      parent.children = (parent.children as Nodes[]).flatMap(bare).flatMap((node) => {
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

/** What a paragraph holds that is of elements alone, as MDX has it: `<figcaption>…</figcaption>` on a line of its own. */
function bare(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node];
  const isSpace = (child: Nodes): boolean => child.type === 'text' && child.value.trim() === '';
  const elements = node.children.filter((child) => !isSpace(child));
  const alone = elements.length > 0 && elements.every(({ type }) => type === 'mdxJsxTextElement');
  return alone ? elements : [node];
}

const isComment = (code: string): boolean => /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code);

/** Elements that run something or load it from elsewhere. */
const foreign = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta', 'base']);

/** An HTML element written in MDX, as remark-rehype takes it; its content alone where the name is no HTML. */
function element(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  refuse: (node: Nodes, variant: string, name: string, meant?: string) => void,
): Nodes[] {
  const { name, children, attributes } = node;
  if (name === null) return children as Nodes[];
  if (foreign.has(name)) return (refuse(node, 'script', name), []);
  if (!/^[a-z][a-z0-9]*$/.test(name)) {
    const meant = didYouMean(name, ['Fig', ...Object.keys(widgets)]);
    refuse(node, meant ? 'component-meant' : 'component', name, meant);
    return children as Nodes[];
  }
  const properties: Record<string, string | boolean> = {};
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || isExpression(attribute.value)) refuse(node, 'expression', name);
    else if (isActive(attribute.name, attribute.value)) refuse(node, 'script', `${name} ${attribute.name}`);
    else properties[attribute.name] = attribute.value ?? true;
  }
  return [{ ...node, type: 'kratnoElement', data: { hName: name, hProperties: properties } } as unknown as Nodes];
}

const isExpression = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isActive = (name: string, value: string | null | undefined): boolean =>
  /^(on|style$)/i.test(name) || /^\s*(javascript|data):/i.test(value ?? '');
