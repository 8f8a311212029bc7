import type { Figure } from '#figures';
import type { Quantity } from '#quantities';
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
  const division = say('division', language, { larger: top ?? '', smaller: bottom ?? '', quotient });
  if (ratio.low === ratio.high) return [division];
  return [
    division,
    say('ratio-interval', language, { interval: writeInterval(ratio, language) }),
    say('rounded', language, { ratio: writeRatio(ratio, language) }),
  ];
}

/** Each formula with its values and what its interval allows, the formulas' inputs among them; half a digit of rounding too. */
export function figuresWorking(figures: readonly Figure[], context: WidgetContext): string[] {
  const { language, dossier } = context;
  const ids = figures.map(({ id }) => id);
  return withInputs(ids, dossier).flatMap((figure) => {
    const formula = formulaText(figure, dossier, language);
    const given = figure.computed ?? figure.quantity;
    const lines = formula ? [`${formula} = ${writeQuantity(given, language)}${rangeOf(given, language)}`] : [];
    const stated = rangeOf(figure.quantity, language);
    if (!formula || figure.computed) lines.push(...(stated ? [`${figureText(figure, language)}${stated}`] : []));
    return lines.map((line) => `${figure.label}: ${line}`);
  });
}

/** ", то есть от $293 500 до $294 500"; empty for an exact value and for a bound, whose words say it. */
const rangeOf = (quantity: Quantity, language: string): string =>
  quantity.low === null || quantity.high === null || quantity.low === quantity.high
    ? ''
    : say('means', language, { interval: writeInterval(quantity, language) });
