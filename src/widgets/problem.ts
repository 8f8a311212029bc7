import type { Figure } from '#figures';
import { say } from '#wording';
import { figureText } from './figure-text.ts';
import { sameUnit } from './pair.ts';
import type { WidgetContext, WidgetProblem } from './widget.ts';

/** No figure has the id, or the figure that has it came to no number. */
export function unknownFigure(id: string, context: WidgetContext): WidgetProblem {
  const { figures, unread = [] } = context.dossier;
  if (unread.includes(id)) return nothingToDraw('no-value', context, id);
  return { variant: 'unknown-figure', values: { word: id, known: [...figures.keys()].join(', ') } };
}

/** The widget needs an attribute, or more ids in it. */
export const missingAttribute = (key: string): WidgetProblem => ({ variant: 'missing-attribute', values: { key } });

/** The attribute names fewer different figures than the widget is of. */
export const tooFew = (key: string, found: number, least: number): WidgetProblem => ({
  variant: 'too-few',
  values: { key, found: String(found), least: String(least) },
});

/** The first two figures of unlike units, as they are written; `undefined` where all have one. */
export function unlikeUnits(figures: readonly Figure[], { language }: WidgetContext): WidgetProblem | undefined {
  const [first, ...rest] = figures;
  const other = first && rest.find((figure) => !sameUnit([first, figure]));
  if (!other) return undefined;
  return { variant: 'units', values: { left: figureText(first, language), right: figureText(other, language) } };
}

/** Anything else that leaves nothing to draw; `detail` says it in the article's language. */
export const nothingToDraw = (
  variant:
    | 'unknown-widget'
    | 'no-value'
    | 'no-formula'
    | 'no-claim'
    | 'no-dates'
    | 'no-metric'
    | 'no-ratio'
    | 'no-whole'
    | 'negative-part'
    | 'more-than-whole'
    | 'twice',
  { language }: WidgetContext,
  id = '',
  values: Readonly<Record<string, string>> = {},
): WidgetProblem => ({ variant, values: { detail: say(`problem-${variant}`, language, { id, ...values }) } });
