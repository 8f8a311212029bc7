import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import type { Comparison, Dossier, Figure } from '#figures';
import { meets, type Quantity } from '#quantities';
import { say, writeRatio } from '#wording';
import { figuresOf, idOf, idsOf } from './attributes.ts';
import { baseModel, figuresAsTable } from './base-model.ts';
import { computedText, figureText, formulaParts, formulaText } from './figure-text.ts';
import { comparisonTitle } from './comparison.ts';
import { emphasized, frame, picture } from './frame.ts';
import { pairOf, sameUnit, type Pair } from './pair.ts';
import { nothingToDraw } from './problem.ts';
import { withInputs } from './provenance.ts';
import { drawScale, scaleClasses, scalePicture, type ScalePicture } from './scale-picture.ts';
import { defineWidget, isProblem, type WidgetContext, type WidgetModel } from './widget.ts';
import { ratioWorking } from './working.ts';

/** A term of an equation with the name under it, or a sign or bracket between two. */
export interface Term {
  text: string;
  sign?: boolean;
  label?: string;
}

export interface Equation {
  terms: Term[];
  result: Term;
  /** What someone stated instead, where the figure has a value of its own. */
  stated?: string;
  holds: boolean;
}

export interface ProductModel extends WidgetModel {
  equations: Equation[];
  /** What a result is beside the figure that the article compares it with. */
  compared?: { heading: string; ratio: string; picture: ScalePicture };
}

/**
 * Whether it multiplies out: `<Product of="gpuHours" to="rate" />`. Each figure named has a formula; each is an equation
 * with the names of its terms. A figure with a value of its own is checked against what its formula gives. A result that
 * the article compares with another figure is drawn beside it.
 */
export const product = defineWidget<ProductModel>({
  name: 'Product',
  model(attributes, context) {
    const ids = idsOf(attributes, ['of', 'to']);
    const figures = figuresOf(ids, 1, context);
    if (isProblem(figures)) return figures;
    const bare = figures.find(({ formula }) => !formula);
    if (bare) return nothingToDraw('no-formula', context, bare.id);
    const equations = figures.map((figure) => equationOf(figure, context));
    const checked = equations.some(({ stated }) => stated !== undefined);
    const compared = comparedResult(ids, context.dossier);
    const all = withInputs([...ids, ...(compared ? [compared.to] : [])], context.dossier);
    return {
      ...baseModel('Product', checked ? 'kicker-product' : 'kicker-working', idOf(ids, context), all, context),
      table: figuresAsTable(all, context, 3),
      title: titleOf(figures, equations, context),
      emphasis: equations.at(-1)?.result.text ?? '',
      equations,
      ...(compared ? comparedWith(compared, context) : {}),
    };
  },
  draw: (model) => frame(model, [...model.equations.map(drawEquation), ...drawCompared(model)]),
});

/** The first comparison of one of the figures that the article declares and that has a ratio: a product of them shows it. */
export function comparedResult(ids: readonly string[], { comparisons, figures }: Dossier) {
  for (const declared of comparisons.filter(({ of }) => ids.includes(of))) {
    const [a, b] = [figures.get(declared.of), figures.get(declared.to)];
    const pair = a && b && sameUnit([a, b]) ? pairOf(a, b) : undefined;
    if (pair?.ratio) return { ...declared, pair };
  }
  return undefined;
}

function comparedWith({ pair, note }: Pick<Comparison, 'note'> & { pair: Pair }, context: WidgetContext) {
  const { language } = context;
  const drawn = scalePicture([pair.larger, pair.smaller], language);
  return {
    compared: {
      heading: comparisonTitle(pair, language),
      ratio: pair.ratio ? writeRatio(pair.ratio, language) : '',
      picture: drawn,
    },
    caption: drawn.sentences.join(' '),
    working: ratioWorking(pair, context),
    ...(note ? { note } : {}),
  };
}

function drawCompared(model: ProductModel): ElementContent[] {
  if (!model.compared) return [];
  const { heading, picture: drawn } = model.compared;
  return [
    h('p', { className: ['panel-heading'] }, emphasized(heading, model.compared.ratio)),
    picture(model, drawScale(drawn), { className: scaleClasses(drawn) }),
  ];
}

const computedOf = ({ quantity, computed }: Figure): Quantity => computed ?? quantity;

function equationOf(figure: Figure, { dossier, language }: WidgetContext): Equation {
  const terms = formulaParts(figure, dossier, language).map(({ text, sign, figure: input }) => ({
    text,
    ...(sign ? { sign } : {}),
    ...(input ? { label: input.label } : {}),
  }));
  const checked = figure.literal !== undefined && figure.computed !== undefined;
  const text = computedText(figure, language);
  const holds = !checked || meets(figure.quantity, computedOf(figure));
  if (!checked) return { terms, result: { text, label: figure.label }, holds };
  const stated = figureText(figure, language);
  const label = stated === text ? `${figure.label} (${say('stated-same', language)})` : figure.label;
  return { terms, result: { text, label }, holds, stated };
}

/** The first equation that does not hold, else the last one that was checked, else what the last one gives. */
function titleOf(
  figures: readonly Figure[],
  equations: readonly Equation[],
  { dossier, language }: WidgetContext,
): string {
  const wrong = equations.findIndex(({ holds }) => !holds);
  const at =
    wrong >= 0
      ? wrong
      : Math.max(
          equations.findLastIndex(({ stated }) => stated !== undefined),
          0,
        );
  const [figure, equation] = [figures[at], equations[at]];
  const last = equations.at(-1)?.result;
  if (!figure || !equation?.stated)
    return say('product-result', language, { label: last?.label ?? '', value: last?.text ?? '' });
  const values = {
    formula: formulaText(figure, dossier, language),
    result: equation.result.text,
    stated: equation.stated,
  };
  return say(equation.holds ? 'product-holds' : 'product-fails', language, values);
}

/** A sign stays on the line of the term behind it. */
function drawEquation({ terms, result, stated, holds }: Equation): ElementContent {
  const left = terms.flatMap((term, i) => {
    if (term.sign) return [];
    const signs = terms.slice(0, i).slice(terms.slice(0, i).findLastIndex(({ sign }) => !sign) + 1);
    const opening = signs.filter(({ text }) => text !== ')').map(({ text }) => text.trim());
    const closing = terms[i + 1]?.text === ')' ? ')' : '';
    return [side(opening.join(' '), { ...term, text: `${term.text}${closing}` })];
  });
  const sides = [...left, side('=', result, 'is-computed')];
  if (stated && stated !== result.text)
    sides.push(side(holds ? '≈' : '≠', { text: stated, label: result.label ?? '' }, 'is-stated'));
  return h(
    'p',
    { className: ['equation'] },
    sides.flatMap((node, i) => (i > 0 ? [' ', node] : [node])),
  );
}

const side = (sign: string, { text, label }: Term, tone?: string): ElementContent =>
  h('span', [
    ...(sign ? [h('i', sign), ' '] : []),
    h('span', { className: ['term', ...(tone ? [tone] : [])] }, [
      h('b', text),
      ...(label ? [' ', h('small', label)] : []),
    ]),
  ]);
