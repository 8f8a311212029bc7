import GithubSlugger from 'github-slugger';
import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { setWords } from './set-words.ts';

/** Ids of the sections that the article's page has besides its body. */
const PAGE_IDS = ['figures', 'sources', 'corrections'];

/**
 * What the reader's page needs of the finished tree: headings get ids to link to, a marked number never breaks across
 * lines, words are set in the language's type, and a table wider than a phone scrolls by itself.
 */
export function rehypeKratno() {
  return (tree: Root, file: VFile): void => {
    const slugger = new GithubSlugger();
    for (const id of [...PAGE_IDS, ...idsIn(tree)]) slugger.slug(id);
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) node.properties.id ??= slugger.slug(toString(node));
      // A widget brings its own frame.
      if (node.tagName === 'figure') return SKIP;
      if (node.tagName === 'table' && parent && index !== undefined) {
        const frame: Element = {
          type: 'element',
          tagName: 'section',
          properties: { className: ['table-frame'], tabIndex: 0, ariaLabel: captionOf(node) },
          children: [node],
        };
        parent.children[index] = frame;
        return [SKIP, index + 1];
      }
      return undefined;
    });
    visit(tree, { tagName: 'data' }, keepTogether);
    setWords(tree, file.data.kratno?.frontmatter.language ?? '');
  };
}

/** Ids that a finished tree has already, as those of widgets and their parts. */
function idsIn(tree: Root): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id);
  });
  return ids;
}

/** A longer number may break between its words: "двух с половиной миллионов рублей" is wider than a column of text. */
const LONG = 24;

/** Words in one with their hyphens: "GPU-часов", "340-fold". */
const hyphenated = /([\p{L}\d]+(?:-[\p{L}\d]+)+)/u;

/**
 * Keeps the parts of a number on one line: no-break spaces ("$294 тыс."), thin ones between groups of digits ("40 960"),
 * and words with a hyphen in one piece.
 */
function keepTogether(node: Element): void {
  const space = toString(node).length > LONG ? /(?<=\d) /g : / /g;
  visit(node, 'text', (text, index, parent) => {
    text.value = text.value.replace(/(?<=\d)[ \u00A0](?=\d{3})/g, '\u202F').replaceAll(space, '\u00A0');
    if (!parent || index === undefined || !hyphenated.test(text.value)) return undefined;
    const nodes = text.value.split(hyphenated).flatMap((value, place): ElementContent[] => {
      const piece: Text = { type: 'text', value };
      if (place % 2 === 1)
        return [{ type: 'element', tagName: 'span', properties: { className: ['tied'] }, children: [piece] }];
      return value === '' ? [] : [piece];
    });
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

/** What a table is called for those who hear it: its header cells. */
function captionOf(table: Element): string {
  const names: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') names.push(toString(node));
  });
  return names.join(', ');
}
