import { setType } from '#wording';
import type { Element, Nodes, Parents, Root, Text } from 'hast';

/** Elements inside a line of text; any other ends it. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark math q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** Those of them whose text is apart from what stands around it: a label, an aside. */
const apart = new Set(['bdi', 'small']);

/** Elements whose text is not prose, or is set already. */
const verbatim = new Set('code data kbd math pre samp script style svg textarea var'.split(' '));

/** The text nodes of one line of text, in order; a verbatim one is read for its neighbors' sake and stays as it is. */
interface Line {
  language: string;
  pieces: { node: Text; verbatim: boolean }[];
}

/**
 * Sets the words of a finished tree as the language's compositor does, a line of text at a time, so that a quotation may
 * begin in one element and end in another. Code, addresses, formulas and marked numbers stay as they are. Changes the
 * tree in place.
 *
 * @param language BCP 47, of what has no `lang` of its own
 */
export function setWords(tree: Root | Element, language: string): void {
  for (const line of linesOf(tree, language)) {
    const set = setType(line.pieces.map(({ node }) => node.value).join(''), line.language);
    let start = 0;
    for (const { node, verbatim: kept } of line.pieces) {
      const end = start + node.value.length;
      // A space alone parts two elements, which may stand one below the other: a no-break one would be a line of its own.
      if (!kept && node.value !== ' ') node.value = set.slice(start, end);
      start = end;
    }
  }
}

function linesOf(tree: Parents, language: string): Line[] {
  const lines: Line[] = [];
  const begin = (spoken: string): Line => {
    const line: Line = { language: spoken, pieces: [] };
    lines.push(line);
    return line;
  };
  /** Adds the node's text to the line; the line that goes on behind it. */
  const walk = (node: Nodes, line: Line, kept: boolean): Line => {
    if (node.type === 'text') line.pieces.push({ node, verbatim: kept });
    if (!('children' in node)) return line;
    const name = nameOf(node);
    const own = node.type === 'element' && node.properties['lang'] ? String(node.properties['lang']) : line.language;
    const joins = phrasing.has(name) && own === line.language;
    // In the line around it stands a sign for what is apart: a quotation may begin before it.
    if (joins && apart.has(name)) line.pieces.push({ node: { type: 'text', value: '\uFFFC' }, verbatim: true });
    let inner = joins && !apart.has(name) ? line : begin(own);
    for (const child of node.children) inner = walk(child, inner, kept || verbatim.has(name));
    if (joins) return apart.has(name) ? line : inner;
    return begin(line.language);
  };
  walk(tree, begin(language), false);
  return lines;
}

/** The element's name, whether it is HTML or was written in full MDX. */
const nameOf = (node: Parents): string =>
  node.type === 'element' ? node.tagName : 'name' in node ? String(node.name) : '';
