import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';

/** Attributes that mean something away from the site's styles and scripts, by element; `*` for every one. */
const attributes: Record<string, readonly string[]> = {
  '*': ['lang', 'dir'],
  a: ['href', 'title', 'hrefLang'],
  img: ['src', 'alt', 'width', 'height'],
  time: ['dateTime'],
  th: ['scope', 'colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
  ol: ['start', 'reversed'],
};

/** Elements whose content is passed on without them. */
const transparent = new Set(['article', 'bdi', 'data', 'details', 'div', 'main', 'picture', 'section', 'span']);

/** Elements that are left out whole: shapes that the styles color, names of drawers, what runs or asks. */
const leftOut = new Set(['button', 'form', 'iframe', 'input', 'nav', 'script', 'source', 'style', 'summary', 'svg']);

const processor = rehype().data('settings', { fragment: true });

/**
 * The HTML as a feed reader can show it: whole addresses, no classes, ids or roles, and every widget a figure with its
 * finding, its picture where the widget has one as a file, its numbers as a table, its note and sources.
 *
 * @param html of a page's part, well-formed
 * @param address the page's, with its host: links are resolved against it
 */
export function portableHtml(html: string, address: string): string {
  const tree = processor.parse(html);
  const root: Root = { type: 'root', children: portable(tree.children, address) };
  return processor.stringify(root);
}

function portable(nodes: readonly RootContent[], address: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || leftOut.has(node.tagName) || hasClass(node, 'unseen')) return [];
    if (node.tagName === 'figure' && hasClass(node, 'widget')) return [widget(node, address)];
    const children = portable(node.children, address);
    if (transparent.has(node.tagName)) return children;
    return [{ type: 'element', tagName: node.tagName, properties: propertiesOf(node, address), children }];
  });
}

/** A widget without its drawing: what the shapes show stands in the table, and in the file of the picture. */
function widget(figure: Element, address: string): Element {
  const table = find(figure, ({ tagName }) => tagName === 'table');
  const title = find(figure, ({ properties }) => String(properties.id).endsWith('-title'));
  const svg = find(figure, ({ tagName, properties }) => tagName === 'a' && /\.svg$/.test(String(properties.href)));
  const alt = title ? textOf(title) : '';
  const drawn = (node: Element) =>
    node === table || node.tagName === 'figcaption' || (table && node.properties.role === 'img');
  const rest = (node: Element): Element => ({
    ...node,
    children: node.children.flatMap((child): ElementContent[] =>
      child.type !== 'element' ? [child] : drawn(child) ? [] : [rest(child)],
    ),
  });
  return h('figure', [
    ...(alt ? [h('p', h('strong', alt))] : []),
    ...(svg ? [h('p', h('img', { src: new URL(String(svg.properties.href), address).href, alt }))] : []),
    ...(table ? portable([table], address) : []),
    ...portable(rest(figure).children, address),
  ]);
}

function propertiesOf({ tagName, properties }: Element, address: string): Properties {
  const kept = [...(attributes['*'] ?? []), ...(attributes[tagName] ?? [])];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = properties[name];
      if (value === undefined || value === null) return [];
      return [[name, name === 'href' || name === 'src' ? new URL(String(value), address).href : value]];
    }),
  );
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

function find(node: Element, test: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
