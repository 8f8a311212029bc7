import { type AnyNode, type Node, parse } from 'acorn';

/** Steps into the configuration: keys, and places in lists. */
export type ConfigPath = readonly PropertyKey[];

/** Where a value of the configuration stands in its source, half-open, or its key. */
export type ConfigPlaces = (path: ConfigPath, what?: 'key' | 'value') => [start: number, end: number] | undefined;

/**
 * Tells where values stand in the source of a configuration: `export default defineSite({ … })` in plain JavaScript. Of a
 * value that is not written there the nearest around it is told; of a source that can't be read, or has no such object,
 * nothing.
 */
export function configPlaces(source: string): ConfigPlaces {
  const root = rootOf(source);
  return (path, what = 'value') => {
    let node: Node | undefined = root;
    for (const [index, step] of path.entries()) {
      const next: Found | undefined = inside(node as AnyNode | undefined, String(step));
      if (!next) break;
      node = what === 'key' && index === path.length - 1 ? next.key : next.value;
    }
    return node && [node.start, node.end];
  };
}

interface Found {
  key: Node;
  value: Node;
}

function rootOf(source: string): Node | undefined {
  try {
    const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
    const made = body.find((node) => node.type === 'ExportDefaultDeclaration')?.declaration;
    return made?.type === 'CallExpression' ? made.arguments[0] : made;
  } catch {
    return undefined;
  }
}

function inside(node: AnyNode | undefined, step: string): Found | undefined {
  if (node?.type === 'ArrayExpression') {
    const value = node.elements[Number(step)];
    return value ? { key: value, value } : undefined;
  }
  if (node?.type !== 'ObjectExpression') return undefined;
  // The last of several is the one that counts.
  const found = node.properties.findLast((property) => property.type === 'Property' && nameOf(property.key) === step);
  return found?.type === 'Property' ? { key: found.key, value: found.value } : undefined;
}

const nameOf = (key: AnyNode): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
