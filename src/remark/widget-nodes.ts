import type { Finding } from '#messages';
import {
  type DrawnWidget,
  renderWidget,
  type WidgetAttributes,
  type WidgetContext,
  type WidgetProblem,
  widgets,
} from '#widgets';
import type { Element } from 'hast';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Block } from './prose.ts';

/** A widget that stands on the page. */
export interface PlacedWidget extends DrawnWidget {
  name: string;
  attributes: WidgetAttributes;
}

/** What a paragraph calls for: a widget with its attributes, to be placed behind it. */
export interface Wanted {
  block: Block;
  name: string;
  attributes: WidgetAttributes;
}

const modelsOf = (placed: readonly PlacedWidget[]) => placed.map(({ model }) => model);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a timeline shows the dates of the prose: one that names no figures. */
export function showsDates(tree: Root): boolean {
  let found = false;
  const visit = (node: Nodes): void => {
    if (isWidget(node) && node.name === 'Timeline') found ||= !attributesOf(node)['of'] && !attributesOf(node)['to'];
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

/** Ids that the attributes of hand-placed widgets name. */
export function figuresOfWidgets(tree: Root): string[] {
  const ids: string[] = [];
  const visit = (node: Nodes): void => {
    if (isWidget(node)) ids.push(...Object.values(attributesOf(node)).flatMap((value) => value?.split(/[\s,]+/) ?? []));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return ids;
}

/**
 * Draws the widgets that the author placed by hand, in place; one that can't be drawn gives a finding and leaves its
 * place empty. @returns those that were drawn
 */
export function drawHandPlaced(
  tree: Root,
  context: WidgetContext,
  source: string,
  report: (finding: Finding) => void,
): PlacedWidget[] {
  const placed: PlacedWidget[] = [];
  const visit = (parent: Parents): void => {
    parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
      if (isWidget(node)) {
        const attributes = attributesOf(node);
        const result = renderWidget(node.name!, attributes, context, modelsOf(placed));
        if ('node' in result) {
          placed.push({ name: node.name!, attributes, ...result });
          return [widgetNode(result.node) as Nodes];
        }
        report(problemAt(node, result.problem, source));
        return [];
      }
      if ('children' in node) visit(node);
      return [node];
    }) as never;
  };
  visit(tree);
  return placed;
}

/**
 * Puts a widget behind each paragraph that calls for one, unless the page has it already. A widget that can't be drawn
 * is left out: nobody asked for it by name.
 *
 * @param headed whether one of them is the picture at the article's head: the first comparison, else the first widget
 * @returns those that were drawn, in the order of the page
 */
export function drawWanted(
  tree: Root,
  wanted: readonly Wanted[],
  context: WidgetContext,
  present: PlacedWidget[],
  headed: boolean,
): PlacedWidget[] {
  const drawn: { widget: PlacedWidget; top: Nodes }[] = [];
  for (const { block, name, attributes } of wanted) {
    const there = [...present, ...drawn.map(({ widget }) => widget)];
    if (there.some((other) => sameWidget(other, name, attributes))) continue;
    const result = renderWidget(name, attributes, context, modelsOf(there));
    if ('node' in result) drawn.push({ widget: { name, attributes, ...result }, top: block.top });
  }
  const free = headed && !isFinished(tree.children[0]);
  const head = free ? (drawn.find(({ widget }) => widget.name === 'Comparison') ?? drawn[0]) : undefined;
  const behind = Map.groupBy(
    drawn.filter((one) => one !== head),
    ({ top }) => top,
  );
  const nodes = (list: readonly { widget: PlacedWidget }[] = []) =>
    list.map(({ widget }) => widgetNode(widget.node) as RootContent);
  tree.children = [...nodes(head && [head]), ...tree.children.flatMap((node) => [node, ...nodes(behind.get(node))])];
  return [...(head ? [head] : []), ...drawn.filter((one) => one !== head)].map(({ widget }) => widget);
}

/** Whether a widget shows the same figures, in whatever order its attributes name them. */
export function sameWidget(widget: PlacedWidget, name: string, attributes: WidgetAttributes): boolean {
  const ids = (of: WidgetAttributes) =>
    Object.values(of)
      .flatMap((value) => value?.split(/[\s,]+/) ?? [])
      .sort()
      .join();
  return widget.name === name && ids(widget.attributes) === ids(attributes);
}

/** A finished piece of page as a node that remark-rehype and MDX both turn into that piece. */
function widgetNode({ tagName, properties, children }: Element) {
  return {
    type: 'kratnoWidget',
    data: { hName: tagName, hProperties: properties as Record<string, unknown>, hChildren: children },
  };
}

const isFinished = (node: RootContent | undefined): boolean => (node?.type as string | undefined) === 'kratnoWidget';

function isWidget(node: Nodes): node is Jsx {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && Object.hasOwn(widgets, node.name ?? '')
  );
}

function attributesOf(node: Jsx): WidgetAttributes {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  return attributes;
}

function problemAt(node: Jsx, { variant, severity = 'error', values }: WidgetProblem, source: string): Finding {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const surface = source.slice(start, end);
  return { ruleId: 'widget', severity, variant, start, end, surface, values: { ...values, name: node.name! } };
}
