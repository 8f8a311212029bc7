import type { Passage } from '#claims';
import type { Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { mapToSource, type SourceMap } from './source-map.ts';

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
  /** Where `text` stands in the article's source. */
  map: SourceMap;
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

/** The stretch of the source behind `[start, end)` of a block's text. */
export function sourceSpan({ map }: Block, start: number, end: number): [number, number] {
  const from = map.starts[start] ?? map.ends.at(-1) ?? 0;
  return [from, end > start ? (map.ends[end - 1] ?? from) : from];
}

function readBlock(node: Parents, top: Nodes, role: Passage['role'], quoted: boolean, source: string): Block {
  const block: Block = {
    text: '',
    role,
    mentions: [],
    quoted: [],
    top,
    pieces: [],
    forced: [],
    map: { starts: [], ends: [] },
  };
  collect(block, node, role === 'heading', source, node.position?.start.offset ?? 0);
  block.quoted = quoted ? [[0, block.text.length]] : quotations(block.text);
  return block;
}

/** Adds the text under `parent` to the block. @returns the source offset behind it */
function collect(block: Block, parent: Parents, linked: boolean, source: string, from: number): number {
  let cursor = from;
  const add = (text: string, { starts, ends }: SourceMap): void => {
    block.text += text;
    block.map.starts = block.map.starts.concat(starts);
    block.map.ends = block.map.ends.concat(ends);
  };
  for (const child of parent.children) {
    const start = child.position?.start.offset;
    const end = child.position?.end.offset;
    if (child.type === 'text') {
      // The parser leaves nodes that it splits around an address without a position.
      const map = mapToSource(child.value, source, start ?? Math.max(source.indexOf(child.value, cursor), cursor));
      block.pieces.push({ node: child, parent, start: block.text.length, linked });
      add(child.value, map);
      cursor = map.ends.at(-1) ?? cursor;
    } else if ('children' in child) {
      const begin = block.text.length;
      cursor = collect(block, child, linked || /^link/.test(child.type), source, start ?? cursor);
      const figure = figureOf(child);
      if (figure) block.forced.push({ start: begin, end: block.text.length, figure });
      cursor = end ?? cursor;
    } else {
      add(child.type === 'break' ? '\n' : GAP, { starts: [start ?? cursor], ends: [end ?? cursor] });
      cursor = end ?? cursor;
    }
  }
  return cursor;
}

/** Whether a node is a `<Fig>`: words that the author ties to a figure by hand. */
export const isFig = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Fig';

/** The figure that a `<Fig id="…">` names. */
export function figureOf(node: Nodes): string | undefined {
  if (!isFig(node)) return undefined;
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
