import { toString } from 'hast-util-to-string';
import type { Element, Nodes, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A figure as it is shown somewhere, named by its id or by its label. */
export interface Shown {
  where: string;
  id?: string;
  label?: string;
  text: string;
  /** The number for machines beside the words, where there is one. */
  value?: number;
  /** Whether it is what came out of an equation. */
  worked?: boolean;
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** All elements below a node that pass the test, in order. */
function all(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => void (test(element) && found.push(element)));
  return found;
}

const tagged = (node: Nodes, tagName: string): Element[] => all(node, (element) => element.tagName === tagName);
/** One kind of space and of apostrophe, so that the same words in type and in data are the same. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
const textOf = (node: Nodes | undefined): string => (node ? plain(toString(node)) : '');
const idOf = (link: Element): string | undefined => /#figure-(\w+)$/.exec(String(link.properties.href))?.[1];

/** Every figure that HTML shows with its name beside it: a page, a page to embed or an entry of a feed. */
export function shownInHtml(where: string, html: string): Shown[] {
  const tree: Root = rehype().parse(html);
  const rows = tagged(tree, 'tr').flatMap((row): Shown[] => {
    const [name] = row.children.filter((cell) => cell.type === 'element' && cell.tagName === 'th');
    const [value] = tagged(row, 'td');
    if (!name || !value) return [];
    const id = /^figure-(\w+)$/.exec(String(row.properties.id))?.[1];
    return [{ where: `${where}: table`, ...(id ? { id } : { label: textOf(name) }), text: textOf(value) }];
  });
  const prose = tagged(tree, 'data').flatMap((mark): Shown[] => {
    const id = tagged(mark, 'a').map(idOf)[0];
    if (id === undefined) return [];
    return [{ where: `${where}: prose`, id, text: textOf(mark), value: Number(mark.properties.value) }];
  });
  const labelled = [...all(tree, (node) => node.properties.role === 'img'), ...tagged(tree, 'li')].flatMap((picture) =>
    tagged(picture, 'bdi').map((name): Shown => {
      const values = siblingsAfter(picture, name).filter(({ tagName }) => tagName === 'b');
      return { where: `${where}: picture`, label: textOf(name), text: textOf(values[0]) };
    }),
  );
  const boxes = tagged(tree, 'dd').flatMap((cell) =>
    tagged(cell, 'a').map((link): Shown => ({ where: `${where}: box`, id: idOf(link)!, text: textOf(link) })),
  );
  const terms = all(tree, (node) => hasClass(node, 'term')).map((term): Shown => {
    const [value, name] = [tagged(term, 'b')[0], tagged(term, 'small')[0]];
    const worked = hasClass(term, 'is-computed');
    return { where: `${where}: equation`, label: textOf(name), text: textOf(value), worked };
  });
  return [...rows, ...prose, ...labelled, ...boxes, ...terms];
}

function siblingsAfter(root: Nodes, child: Element): Element[] {
  let found: Element[] = [];
  visit(root, 'element', (parent) => {
    const at = parent.children.indexOf(child);
    if (at >= 0) found = parent.children.slice(at + 1).filter((node): node is Element => node.type === 'element');
  });
  return found;
}

/**
 * Every figure whose name is followed by a bold value in a drawing, each line of it a `<text>`. A name in the small words'
 * color stands below a term of an equation, whose value comes before it.
 */
export function shownInSvg(where: string, drawing: string | Root, labels: readonly string[]): Shown[] {
  const tree = typeof drawing === 'string' ? rehype().data('settings', { fragment: true }).parse(drawing) : drawing;
  const runs = all(tree, ({ tagName }) => tagName === 'text').flatMap((line) => {
    const spans = tagged(line, 'tspan');
    const size = attribute(line, 'fontSize', 'font-size');
    return (spans.length > 0 ? spans : [line]).map((node) => ({
      text: textOf(node),
      bold: attribute(node, 'fontWeight', 'font-weight') === '600',
      style: `${size} ${attribute(node, 'fontWeight', 'font-weight')} ${node === line ? '' : attribute(node, 'fill', 'fill')}`,
      small: node !== line && node.properties.fill !== undefined,
    }));
  });
  // A long name goes on in the next line.
  const whole: typeof runs = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last?.style === run.style) last.text += ` ${run.text}`;
    else whole.push({ ...run });
  }
  const longest = [...labels].sort((a, b) => b.length - a.length);
  return whole.flatMap(({ text, small }, i): Shown[] => {
    const next = whole[i + 1];
    // A label may go on: "Обучение трансформера (Transformer)".
    const [, name = text] = /^(.*?)(?: \([^()]*\))?$/.exec(text) ?? [];
    const label = longest.find((one) => [text, name].some((words) => words === one || words.endsWith(` ${one}`)));
    return label !== undefined && !small && next?.bold ? [{ where, label, text: next.text }] : [];
  });
}

const attribute = ({ properties }: Element, name: string, written: string): string =>
  String(properties[name] ?? properties[written] ?? '');
