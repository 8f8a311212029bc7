import type { Figure } from '#figures';
import { say, writeInterval, writeQuantity, writeRatio } from '#wording';
import { figureText, formulaText } from './figure-text.ts';
import type { Pair } from './pair.ts';
import { withInputs } from './provenance.ts';
import type { WidgetContext } from './widget.ts';

/** Digits of a ratio before it is rounded for the reader. */
const UNROUNDED = 5;

/** How a pair's ratio was computed: the division, its interval and the rounding. */
export function ratioWorking({ larger, smaller, ratio }: Pair, { language }: WidgetContext): string[] {
  if (!ratio) return [];
  const [top, bottom] = [larger, smaller].map(({ quantity }) => writeQuantity(quantity, language, { modifier: false }));
  const point = { ...ratio, low: ratio.value, high: ratio.value, modifier: '=' as const, unit: 'count' };
  const quotient = writeQuantity(point, language, { digits: UNROUNDED, scale: false });
  const exact = ratio.low === ratio.high;
  return [
    say('division', language, { larger: top ?? '', smaller: bottom ?? '', quotient }),
    ...(exact ? [] : [say('ratio-interval', language, { interval: writeInterval(ratio, language) })]),
    say('rounded', language, { ratio: writeRatio(ratio, language) }),
  ];
}

/** What each figure's words allow, and each formula with its values, the formulas' inputs among them. */
export function figuresWorking(figures: readonly Figure[], context: WidgetContext): string[] {
  const { language, dossier } = context;
  return withInputs(
    figures.map(({ id }) => id),
    dossier,
  ).flatMap((figure) => {
    const { label, quantity } = figure;
    const value = figureText(figure, language);
    const formula = formulaText(figure, dossier, language);
    const known = quantity.low === quantity.high;
    const range = known ? '' : say('means', language, { interval: writeInterval(quantity, language) });
    if (formula) return [`${label}: ${formula} = ${value}${range}`];
    return known ? [] : [`${label}: ${value}${range}`];
  });
}
