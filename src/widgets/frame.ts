import type { Element, ElementContent } from 'hast';
import { tiedPieces } from '#wording';
import { h } from 'hastscript';
import type { SourceLine, TableModel, WidgetModel } from './widget.ts';

/**
 * The `<figure>` around every widget's picture: its words, the numbers as a table, the working, sources and files.
 *
 * @param kind class of a widget that is set otherwise than the rest
 */
export function frame(model: WidgetModel, content: readonly ElementContent[], kind?: string): Element {
  const { id, language, kicker, title, caption, note } = model;
  const name = partOf(model);
  const notes = [
    ...(caption ? [h('p', { id: `${name}-caption` }, tied(caption))] : []),
    ...(note ? [h('p', { className: ['caveat'] }, note)] : []),
    ...sourcesOf(model),
    ...workingOf(model),
    ...filesOf(model),
  ];
  return h(
    'figure',
    { id, className: ['widget', ...(kind ? [kind] : [])], lang: language, ariaLabelledBy: `${name}-title` },
    [
      h('figcaption', [
        ...(kicker === title ? [] : [h('p', { className: ['kicker'] }, kicker)]),
        h('p', { className: [kicker === title ? 'kicker' : 'finding'], id: `${name}-title` }, [
          ...emphasized(title, model.emphasis),
        ]),
      ]),
      ...content,
      ...(notes.length > 0 ? [h('div', { className: ['notes'] }, notes)] : []),
    ],
  );
}

/** What the ids of a widget's parts begin with: its own, without the slug of an article that the page is of. */
export const partOf = ({ id, slug }: Pick<WidgetModel, 'id' | 'slug'>): string =>
  slug === '' ? id : id.slice(slug.length + 1);

/** Of an image: its classes; what its id begins with where a widget has several; the id of its name, unless it is its words. */
interface PictureOptions {
  className?: readonly string[];
  part?: string;
  name?: string;
}

/** Shapes with their words as one image: a listener hears the words, and of the shapes what the caption says. */
export function picture(model: WidgetModel, shapes: readonly ElementContent[], options: PictureOptions = {}): Element {
  const { className = [], part = partOf(model), name = `${part}-picture` } = options;
  return h(
    'div',
    {
      id: `${part}-picture`,
      ...(className.length > 0 ? { className: [...className] } : {}),
      role: 'img',
      ariaLabelledBy: name,
      ...(model.caption ? { ariaDescribedBy: `${partOf(model)}-caption` } : {}),
    },
    [...shapes],
  );
}

/** A sentence with the part that was worked out in its color. */
export function emphasized(title: string, part: string | undefined): (ElementContent | string)[] {
  const at = part ? title.indexOf(part) : -1;
  if (!part || at < 0) return tied(title);
  const computed = h('span', { className: ['is-computed'] }, tied(part));
  return [...tied(title.slice(0, at)), computed, ...tied(title.slice(at + part.length))];
}

/** A text whose words with a hyphen that must not end a line ("GPU-hours") stay in one piece. */
export const tied = (text: string): (ElementContent | string)[] =>
  tiedPieces(text).map((piece, place) => (place % 2 === 1 ? h('span', { className: ['tied'] }, piece) : piece));

function sourcesOf({ sources, words }: WidgetModel): ElementContent[] {
  if (sources.length === 0) return [];
  const lines = sources.flatMap((source, i) => [...(i > 0 ? ['; '] : []), ...sourceNodes(source)]);
  return [h('p', [`${words.sources}: `, ...lines])];
}

/** A source in short: who published it, as a link, when, and how we know it. */
export function sourceNodes({ name, url, date, access }: SourceLine): (ElementContent | string)[] {
  return [url ? h('a', { href: url }, name) : name, `${date ? `, ${date}` : ''} (${access})`];
}

function workingOf(model: WidgetModel): ElementContent[] {
  const { table, working, words } = model;
  if (!table && working.length === 0) return [];
  const items = working.map((line) => h('li', tied(line)));
  const list = items.length > 0 ? [h('ul', items)] : [];
  const numbers = table ? [tableNode(table, `${partOf(model)}-title`)] : [];
  return [h('details', [h('summary', words.working), ...numbers, ...list])];
}

/** The numbers as a real table, the first cell of each row its header. @param name id of what names it */
function tableNode({ head, rows, numeric, links }: TableModel, name: string): Element {
  // The second column is numeric by its place.
  const className = (column: number) => (column > 1 && numeric.includes(column) ? { className: ['num'] } : {});
  return h('table', { ariaLabelledBy: name }, [
    h(
      'thead',
      h(
        'tr',
        head.map((cell, i) => h('th', { scope: 'col', ...className(i) }, cell)),
      ),
    ),
    h(
      'tbody',
      rows.map((row, n) => {
        const [name = '', ...cells] = row;
        const href = links?.[n];
        return h('tr', [
          h('th', { scope: 'row' }, href ? h('a', { href }, name) : name),
          ...cells.map((cell, i) => h('td', className(i + 1), cell)),
        ]);
      }),
    ),
  ]);
}

/** Links to the widget's data, its picture and the page to embed it from. */
function filesOf({ data, embed, words }: WidgetModel): ElementContent[] {
  if (data === undefined) return [];
  const links = ['csv', 'json', 'svg'].flatMap((type) => [
    ' ',
    h('a', { href: `${data}.${type}` }, type.toUpperCase()),
  ]);
  return [h('p', { className: ['files'] }, [`${words.data}:`, ...links, ' · ', h('a', { href: embed }, words.embed)])];
}
