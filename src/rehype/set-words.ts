import { setType } from '#wording';
import type { Element, Nodes, Parents, Root, Text } from 'hast';

/** Elements inside a line of text; any other ends it. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark math q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

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
      if (!kept) node.value = set.slice(start, end);
      start = end;
    }
  }
}

function linesOf(tree: Parents, language: string): Line[] {
  const lines: Line[] = [{ language, pieces: [] }];
  const walk = (node: Nodes, spoken: string, kept: boolean): void => {
    if (node.type === 'text') lines.at(-1)!.pieces.push({ node, verbatim: kept });
    if (!('children' in node)) return;
    const name = nameOf(node);
    const own = node.type === 'element' && node.properties['lang'] ? String(node.properties['lang']) : spoken;
    const breaks = !phrasing.has(name) || own !== spoken;
    if (breaks) lines.push({ language: own, pieces: [] });
    for (const child of node.children) walk(child, own, kept || verbatim.has(name));
    if (breaks) lines.push({ language: spoken, pieces: [] });
  };
  walk(tree, language, false);
  return lines;
}

/** The element's name, whether it is HTML or was written in full MDX. */
const nameOf = (node: Parents): string =>
  node.type === 'element' ? node.tagName : 'name' in node ? String(node.name) : '';
