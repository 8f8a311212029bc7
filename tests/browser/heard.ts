import type { CDPSession, Page } from 'playwright-core';

/** A node of Chromium's accessibility tree. */
export interface Heard {
  role: string;
  name: string;
  description: string;
  children: Heard[];
}

/** What a screen reader gets of an image is its name and description: what is inside is not there for it. */
const leaves = new Set(['image', 'DisclosureTriangle', 'columnheader', 'rowheader', 'link']);
/** Of no meaning to a listener. */
const transparent = new Set(['generic', 'none', 'rowgroup', 'SvgRoot', 'InlineTextBox', 'ListMarker']);

interface Node {
  nodeId: string;
  backendDOMNodeId?: number;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  childIds?: string[];
}

/** The tree of each element that the selector finds, by the element's id. */
export async function heardOf(page: Page, selector: string): Promise<Map<string, Heard>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const found = new Map<string, Heard>();
  for (const [id, element] of await elementsOf(client, selector)) {
    const [tree] = grow(byElement.get(element)!, byId);
    if (tree) found.set(id, tree);
  }
  await client.detach();
  return found;
}

/** The elements by their ids, as the tree knows them. */
async function elementsOf(client: CDPSession, selector: string): Promise<[id: string, element: number][]> {
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  return Promise.all(
    nodeIds.map(async (nodeId) => {
      const { node } = await client.send('DOM.describeNode', { nodeId });
      const at = node.attributes!.indexOf('id');
      return [node.attributes![at + 1]!, node.backendNodeId] as [string, number];
    }),
  );
}

/** The node with those below it; in place of one that means nothing stand its children. */
function grow(node: Node, byId: ReadonlyMap<string, Node>): Heard[] {
  const role = node.role?.value ?? '';
  const children = leaves.has(role)
    ? []
    : (node.childIds ?? []).flatMap((id) => (byId.has(id) ? grow(byId.get(id)!, byId) : []));
  if (node.ignored || transparent.has(role)) return children;
  const text = (value?: string) => (value ?? '').replace(/\s+/g, ' ').trim();
  return [{ role, name: text(node.name?.value), description: text(node.description?.value), children }];
}

/** Every node of a tree, from the top. */
export const everyNode = (node: Heard): Heard[] => [node, ...node.children.flatMap(everyNode)];

/** The tree as lines: what each node is, its name, its description; running text as it is read. */
export function outline(node: Heard, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (node.role === 'StaticText') return `${indent}${node.name}\n`;
  const told = [node.name && ` “${node.name}”`, node.description && `\n${indent}  is described: ${node.description}`];
  const line = `${indent}${node.role}${told.filter(Boolean).join('')}\n`;
  if (node.children.every(({ role }) => role === 'StaticText')) {
    const text = node.children
      .map(({ name }) => name)
      .join(' ')
      .replace(/ (?=[,.:;])/g, '');
    return text === '' || text === node.name ? line : `${line.trimEnd()}: ${text}\n`;
  }
  return line + node.children.map((child) => outline(child, depth + 1)).join('');
}
