import type { Passage } from '#claims';
import type { Nodes, Parents, Root, Text } from 'mdast';
import type {} from 'mdast-util-mdx';
import { mapToSource } from './source-map.ts';

/** A text node's share of a passage: it covers `[start, start + node.value.length)` of the passage's text. */
export interface Piece {
  node: Text;
  parent: Parents;
  start: number;
  /** Whether a link, or a heading, already holds the text, so that no link may be put inside. */
  linked: boolean;
}

/** One block of prose with its way back to the tree and to the source. */
export interface Block extends Passage {
  /** The child of the root that holds the block: widgets are placed behind it. */
  top: Nodes;
  pieces: Piece[];
  /** Words that the author tied to a figure by hand: `<Fig id="r1">около $294 тыс.</Fig>`. */
  forced: { start: number; end: number; figure: string }[];
  /** Offset in the article's source of each code unit of `text`, and of its end. */
  toSource: Uint32Array;
}

/** Stands for what is no prose (code, pictures, expressions), so that words on its two sides do not run together. */
const GAP = '\uFFFC';

const roles: Record<string, Passage['role']> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/** The blocks of prose of a tree, in order; numbers are not yet read. Code, HTML and expressions hold no prose. */
export function readProse(tree: Root, source: string): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes, top: Nodes, context: { quoted: boolean; item: boolean }): void => {
    const role = roles[node.type];
    if (role && 'children' in node) {
      blocks.push(readBlock(node, top, context.item && role === 'paragraph' ? 'item' : role, context.quoted, source));
    } else if ('children' in node) {
      const inner = {
        quoted: context.quoted || node.type === 'blockquote',
        item: context.item || node.type === 'listItem',
      };
      for (const child of node.children) visit(child, top, inner);
    }
  };
  for (const child of tree.children) visit(child, child, { quoted: false, item: false });
  return blocks;
}

function readBlock(node: Parents, top: Nodes, role: Passage['role'], quoted: boolean, source: string): Block {
  let text = '';
  const places: number[] = [];
  const pieces: Piece[] = [];
  const forced: Block['forced'] = [];
  let cursor = node.position?.start.offset ?? 0;
  const add = (value: string, map: ArrayLike<number>): void => {
    for (let index = 0; index < value.length; index += 1) places.push(map[index] ?? cursor);
    text += value;
    cursor = map[value.length] ?? cursor;
  };
  const visit = (parent: Parents, linked: boolean): void => {
    for (const child of parent.children) {
      const from = child.position?.start.offset ?? cursor;
      if (child.type === 'text') {
        const start = child.position ? from : Math.max(source.indexOf(child.value, cursor), cursor);
        pieces.push({ node: child, parent, start: text.length, linked });
        add(child.value, mapToSource(child.value, source, start));
      } else if (child.type === 'break') {
        add('\n', [from]);
      } else if ('children' in child) {
        const start = text.length;
        visit(child, linked || child.type === 'link' || child.type === 'linkReference');
        const figure = figureOf(child);
        if (figure) forced.push({ start, end: text.length, figure });
        cursor = child.position?.end.offset ?? cursor;
      } else {
        add(GAP, [from, child.position?.end.offset ?? from]);
      }
    }
  };
  visit(node, role === 'heading');
  places.push(cursor);
  const spans: [number, number][] = quoted ? [[0, text.length]] : quotations(text);
  return { text, role, mentions: [], quoted: spans, top, pieces, forced, toSource: Uint32Array.from(places) };
}

/** The figure that a `<Fig id="…">` names. */
export function figureOf(node: Nodes): string | undefined {
  if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Fig') return undefined;
  const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}

const closers: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** Spans between quotation marks, the outermost pair where they nest; a mark that is never closed opens nothing. */
function quotations(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let index = 0; index < text.length; index += 1) {
    const closer = closers[text[index]!];
    // A straight mark behind a digit is an inch sign.
    if (!closer || (text[index] === '"' && /\d/.test(text[index - 1] ?? ''))) continue;
    const end = text.indexOf(closer, index + 1);
    if (end < 0) continue;
    spans.push([index, end + 1]);
    index = end;
  }
  return spans;
}
