import { setWords } from '#rehype';
import type { Correction } from '#figures';
import { type PlacedWidget } from '#remark';
import { renderWidget, type WidgetAttributes, type WidgetContext, type WidgetModel, widgets as kinds } from '#widgets';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type ShownCorrection, showCorrections } from './corrections.ts';
import { wordsOf } from './words-of.ts';

/** A comparison that the article declares, in words. */
export interface ShownComparison {
  /** Where the article draws it, if it does: an id on its page. */
  anchor?: string;
  /** "не менее чем в 340 раз". */
  ratio: string;
  /** The finding in one sentence; holds `ratio`. */
  title: string;
  note?: string;
}

/** What stands around an article's body; HTML is absent where there is nothing to show. */
export interface Furniture {
  /** Words of the body's prose, without widgets and tables. */
  words: number;
  comparisons: ShownComparison[];
  corrections: ShownCorrection[];
  /** Every figure of the article; each row has the id `figure-<id>`, which the marked numbers link to. */
  figuresTable?: string;
  /** The figures that the article compares. */
  keyFigures?: string;
  /** The picture of the article where no photograph is: its first comparison, else what it multiplies out. */
  leadWidget?: string;
  /** Ids of the figures that stand for the article: those of its first comparison, or what its first product gives. */
  leadFigures?: string[];
  /** Every widget of the page: those of the body, the key figures, the table of figures. */
  widgets: WidgetModel[];
}

/** How many figures the box of key figures holds at most. */
const KEY_FIGURES = 4;

/** What an article without a body has. */
export const noFurniture = (): Furniture => ({ words: 0, comparisons: [], corrections: [], widgets: [] });

/** Draws what stands around the body, from the article's figures, its finished tree and the widgets that it holds. */
export function drawFurniture(
  context: WidgetContext,
  widgets: readonly PlacedWidget[],
  tree: Root,
  corrections: readonly Correction[],
): Furniture {
  const { figures, comparisons } = context.dossier;
  const furniture: Furniture = {
    words: wordsOf(tree),
    comparisons: comparisons.flatMap(({ of, to }) => showComparison({ of, to }, context, widgets)),
    corrections: showCorrections(corrections, context),
    widgets: widgets.map(({ model }) => model),
  };
  const draw = (part: 'figuresTable' | 'keyFigures', name: string, attributes: WidgetAttributes): void => {
    const result = renderWidget(name, attributes, context);
    if (!('node' in result)) return;
    setWords(result.node, context.language);
    furniture[part] = toHtml(result.node, { closeEmptyElements: true, tightSelfClosing: true });
    if (!furniture.widgets.some(({ id }) => id === result.model.id)) furniture.widgets.push(result.model);
  };
  if (figures.size > 0) draw('figuresTable', 'FiguresTable', {});
  const key = [...new Set(comparisons.flatMap(({ of, to }) => [of, to]))].slice(0, KEY_FIGURES);
  if (key.length > 0) draw('keyFigures', 'KeyFigures', { of: key.join(' ') });
  const named = (kind: string) => widgets.find(({ name }) => name === kind);
  const lead = named('Comparison') ?? named('Product');
  if (lead) furniture.leadWidget = toHtml(lead.node, { closeEmptyElements: true, tightSelfClosing: true });
  const figuresOf = ({ of = '', to = '' }: WidgetAttributes) => `${of} ${to}`.split(/[\s,]+/).filter(Boolean);
  const [declared] = comparisons;
  if (lead?.name === 'Comparison') furniture.leadFigures = figuresOf(lead.attributes);
  else if (declared) furniture.leadFigures = [declared.of, declared.to];
  else if (lead?.attributes['of']) furniture.leadFigures = [lead.attributes['of']];
  return furniture;
}

function showComparison(
  attributes: { of: string; to: string },
  context: WidgetContext,
  placed: readonly PlacedWidget[],
): ShownComparison[] {
  const model = kinds['Comparison']!.model(attributes, context);
  if (!('title' in model) || !model.emphasis) return [];
  const { id, title, emphasis: ratio, note } = model;
  const drawn = placed.some(({ node }) => node.properties.id === id);
  return [{ ratio, title, ...(drawn ? { anchor: id } : {}), ...(note ? { note } : {}) }];
}
