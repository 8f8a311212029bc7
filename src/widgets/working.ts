import type { Figure } from '#figures';
import { isolate, say, writeInterval, writeQuantity } from '#wording';
import { figureText, formulaText } from './figure-text.ts';
import type { Pair } from './pair.ts';
import { withInputs } from './provenance.ts';
import type { WidgetContext } from './widget.ts';

/** Digits of a ratio before it is rounded for the reader. */
const UNROUNDED = 5;

/** How a pair's ratio was computed: the division, and what rounding leaves of it; the title writes as many digits as that. */
export function ratioWorking({ larger, smaller, ratio }: Pair, { language }: WidgetContext): string[] {
  if (!ratio) return [];
  const [top, bottom] = [larger, smaller].map(({ quantity }) => writeQuantity(quantity, language, { modifier: false }));
  const point = { ...ratio, low: ratio.value, high: ratio.value, modifier: '=' as const, unit: 'count' };
  const quotient = writeQuantity(point, language, { digits: UNROUNDED, scale: false });
  const division = say('division', language, { larger: top ?? '', smaller: bottom ?? '', quotient });
  if (ratio.low === ratio.high) return [division];
  const open = ratio.low === null || ratio.high === null;
  return [
    division,
    say(open ? 'ratio-bound' : 'ratio-interval', language, { interval: writeInterval(ratio, language) }),
  ];
}

/**
 * The formula of each figure that was worked out, those among the formulas' inputs too: "$294 тыс. + $5,576 млн = $5,87 млн".
 * What the words of each allow stands in the widget's table.
 */
export function figuresWorking(figures: readonly Figure[], { dossier, language }: WidgetContext): string[] {
  const ids = figures.map(({ id }) => id);
  return withInputs(ids, dossier)
    .filter(({ formula, literal }) => formula !== undefined && literal === undefined)
    .map(
      (figure) =>
        `${isolate(figure.label)}: ${formulaText(figure, dossier, language)} = ${figureText(figure, language)}`,
    );
}
