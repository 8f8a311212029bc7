import { setWords } from '#rehype';
import { type PlacedWidget } from '#remark';
import { renderWidget, type WidgetAttributes, type WidgetContext } from '#widgets';
import { toHtml } from 'hast-util-to-html';

/** What stands around an article's body, as HTML; each is absent where there is nothing to show. */
export interface Furniture {
  /** Every figure of the article; each row has the id `figure-<id>`, which the marked numbers link to. */
  figuresTable?: string;
  /** The figures that the article compares. */
  keyFigures?: string;
  /** The first comparison that stands in the text. */
  leadWidget?: string;
}

/** How many figures the box of key figures holds at most. */
const KEY_FIGURES = 4;

/** Draws what stands around the body, from the article's figures and the widgets that its body holds. */
export function drawFurniture(context: WidgetContext, widgets: readonly PlacedWidget[]): Furniture {
  const { figures, comparisons } = context.dossier;
  const furniture: Furniture = {};
  const draw = (part: keyof Furniture, name: string, attributes: WidgetAttributes): void => {
    const result = renderWidget(name, attributes, context);
    if (!('node' in result)) return;
    setWords(result.node, context.language);
    furniture[part] = toHtml(result.node);
  };
  if (figures.size > 0) draw('figuresTable', 'FiguresTable', {});
  const key = [...new Set(comparisons.flatMap(({ of, to }) => [of, to]))].slice(0, KEY_FIGURES);
  if (key.length > 0) draw('keyFigures', 'KeyFigures', { of: key.join(' ') });
  const lead = widgets.find(({ name }) => name === 'Comparison');
  if (lead) furniture.leadWidget = toHtml(lead.node);
  return furniture;
}
