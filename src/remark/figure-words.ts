import type { Dossier } from '#figures';
import type { Finding } from '#messages';
import { figureText } from '#widgets';
import type { Nodes, Parents, Root } from 'mdast';
import { figureOf, isFig } from './prose.ts';

/**
 * Puts the figure's value into each `<Fig id="full" />` without words of its own, so that it is read like the rest of the
 * prose. A `<Fig>` that names no figure of the article is reported and keeps its words.
 */
export function fillFigures(
  tree: Root,
  { figures }: Dossier,
  { source, language }: { source: string; language: string },
  report: (finding: Finding) => void,
): void {
  const visit = (parent: Parents): void => {
    for (const node of parent.children as Nodes[]) {
      if ('children' in node) visit(node);
      if (!isFig(node)) continue;
      const id = figureOf(node) ?? '';
      const figure = figures.get(id);
      const { start, end } = node.position!;
      if (!figure) {
        const surface = source.slice(start.offset, end.offset);
        const place = { start: start.offset!, end: end.offset!, surface };
        const values = { word: id, known: [...figures.keys()].join(', ') };
        report({ ruleId: 'widget', severity: 'error', variant: 'unknown-figure', ...place, values });
      } else if (node.children.length === 0) {
        const position = { start: { ...start }, end: { ...end } };
        node.children = [{ type: 'text', value: figureText(figure, language), position }] as never;
      }
    }
  };
  visit(tree);
}

/** Takes the `<Fig>` marks away and leaves their words, once these are read. */
export function unwrapFigures(tree: Root): void {
  const visit = (parent: Parents): void => {
    parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
      if ('children' in node) visit(node);
      return isFig(node) ? (node.children as Nodes[]) : [node];
    }) as never;
  };
  visit(tree);
}
