import { setWords } from '#rehype';
import type { Frontmatter } from '#figures';
import { type PlacedWidget, sameWidget } from '#remark';
import {
  drawWidget,
  renderWidget,
  type WidgetAttributes,
  type WidgetContext,
  type WidgetModel,
  widgets as kinds,
} from '#widgets';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type ShownCorrection, showCorrections } from './corrections.ts';
import { type ShownReview, showReviews } from './reviews.ts';
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
  reviews: ShownReview[];
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
export const noFurniture = (): Furniture => ({ words: 0, comparisons: [], corrections: [], reviews: [], widgets: [] });

/** Draws what stands around the body, from the article's figures, its finished tree and the widgets that it holds. */
export function drawFurniture(
  context: WidgetContext,
  widgets: readonly PlacedWidget[],
  tree: Root,
  { article, reviews }: Pick<Frontmatter, 'article' | 'reviews'>,
): Furniture {
  const { figures, comparisons } = context.dossier;
  const furniture: Furniture = {
    words: wordsOf(tree),
    comparisons: comparisons.flatMap(({ of, to }) => showComparison({ of, to }, context, widgets)),
    corrections: showCorrections(article?.corrections ?? [], context),
    reviews: showReviews(reviews, context),
    widgets: widgets.map(({ model }) => model),
  };
  const draw = (part: 'figuresTable' | 'keyFigures', name: string, attributes: WidgetAttributes): void => {
    // What the author placed by hand does not stand around the body as well.
    if (widgets.some((placed) => placed.name === name)) return;
    const result = renderWidget(name, attributes, context, furniture.widgets);
    if (!('node' in result)) return;
    setWords(result.node, context.language);
    furniture[part] = write(result.node);
    furniture.widgets.push(result.model);
  };
  if (figures.size > 0) draw('figuresTable', 'FiguresTable', {});
  const key = [...new Set(comparisons.flatMap(({ of, to }) => [of, to]))].slice(0, KEY_FIGURES);
  if (key.length > 0) draw('keyFigures', 'KeyFigures', { of: key.join(' ') });
  const named = (kind: string) => widgets.find(({ name }) => name === kind);
  const lead = named('Comparison') ?? named('Product');
  if (lead) furniture.leadWidget = writeForLists(lead.model);
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
  const { title, emphasis: ratio, note } = model;
  const drawn = placed.find((widget) => sameWidget(widget, 'Comparison', attributes));
  return [{ ratio, title, ...(drawn ? { anchor: drawn.model.id } : {}), ...(note ? { note } : {}) }];
}

const write = (node: Element): string => toHtml(node, { closeEmptyElements: true, tightSelfClosing: true });

/** The widget for pages that may show those of several articles: the ids of its parts are its own on any page. */
function writeForLists(model: WidgetModel): string {
  const node = drawWidget({ ...model, slug: '' });
  setWords(node, model.language);
  return write(node);
}
