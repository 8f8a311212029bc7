import type { TiedMention } from '#claims';
import type { Figure } from '#figures';
import type { Data, Node, Parents, PhrasingContent, Text } from 'mdast';
import type { PlacedDate } from './named-dates.ts';
import type { Block, Piece } from './prose.ts';

/** A number of the prose, written as `<data value>`, or a date that something leads to. */
interface NumberNode extends Node {
  type: 'kratnoNumber';
  children: PhrasingContent[];
  data: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    kratnoNumber: NumberNode;
  }
  interface RootContentMap {
    kratnoNumber: NumberNode;
  }
  interface Data {
    hName?: string;
    hProperties?: Record<string, unknown>;
    hChildren?: unknown[];
  }
}

/**
 * Wraps every mention of a block in `<data value>`, with a link to its figure's entry where it is tied to one.
 * A mention that begins in one inline node and ends in another is wrapped where both lie in the same parent,
 * else where it begins. Changes the tree in place.
 *
 * @param dates of the block that get the ids which lead to them
 */
export function markMentions(block: Block, figures: Map<string, Figure>, dates: readonly PlacedDate[] = []): void {
  const marked: Marked[] = [...block.mentions, ...dates].sort((a, b) => b.start - a.start);
  for (const mention of marked) {
    const first = block.pieces.findLast((piece) => piece.start <= mention.start);
    const last = block.pieces.findLast((piece) => piece.start < mention.end);
    if (!first || !last) continue;
    const figure = 'figure' in mention ? figures.get(mention.figure ?? '') : undefined;
    if (first === last || first.parent !== last.parent) wrapWithin(first, mention, figure);
    else wrapAcross(first, last, mention, figure);
  }
}

type Marked = TiedMention | PlacedDate;

function markNode(children: PhrasingContent[], mention: Marked, figure: Figure | undefined): NumberNode {
  if ('id' in mention) {
    return { type: 'kratnoNumber', data: { hName: 'span', hProperties: { id: mention.id } }, children };
  }
  const data: Data = { hName: 'data', hProperties: { value: String(mention.value) } };
  if (!figure) return { type: 'kratnoNumber', data, children };
  const link: PhrasingContent = {
    type: 'link',
    url: `#figure-${figure.id}`,
    data: { hProperties: { title: figure.label } },
    children: children as Extract<PhrasingContent, { type: 'link' }>['children'],
  };
  return { type: 'kratnoNumber', data, children: [link] };
}

/** Splits the text node that holds the mention; the piece keeps the part before it, for the mentions still to come. */
function wrapWithin(piece: Piece, mention: Marked, figure: Figure | undefined): void {
  const { node, parent } = piece;
  const from = mention.start - piece.start;
  const to = Math.min(mention.end - piece.start, node.value.length);
  const middle: Text = { type: 'text', value: node.value.slice(from, to) };
  const rest: Text[] = to < node.value.length ? [{ type: 'text', value: node.value.slice(to) }] : [];
  node.value = node.value.slice(0, from);
  insertAfter(parent, node, [markNode([middle], mention, piece.linked ? undefined : figure), ...rest]);
}

/** Wraps the end of the first piece, the whole nodes between, and the start of the last. */
function wrapAcross(first: Piece, last: Piece, mention: Marked, figure: Figure | undefined): void {
  const parent = first.parent;
  const from = mention.start - first.start;
  const to = mention.end - last.start;
  const begin = parent.children.indexOf(first.node as never);
  const end = parent.children.indexOf(last.node as never);
  const between = parent.children.slice(begin + 1, end) as PhrasingContent[];
  const head: Text = { type: 'text', value: first.node.value.slice(from) };
  const tail: Text = { type: 'text', value: last.node.value.slice(0, to) };
  const rest: Text = { type: 'text', value: last.node.value.slice(to) };
  const linked = first.linked || between.some((node) => node.type === 'link' || node.type === 'linkReference');
  first.node.value = first.node.value.slice(0, from);
  const wrapped = markNode([head, ...between, tail], mention, linked ? undefined : figure);
  parent.children.splice(begin + 1, end - begin, wrapped as never, rest as never);
}

function insertAfter(parent: Parents, node: Text, nodes: PhrasingContent[]): void {
  parent.children.splice(parent.children.indexOf(node as never) + 1, 0, ...(nodes as never[]));
}
