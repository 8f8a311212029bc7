import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Figure } from '#figures';
import { setType, writeRatio } from '#wording';
import { cardPicture } from './card-picture.ts';
import { cardText, fitText, type Face, type FittedText, type Measure } from './card-text.ts';
import { figureText, formulaText } from './figure-text.ts';
import type { Palette } from './paint.ts';
import { extremePair, sameUnit } from './pair.ts';
import type { WidgetContext } from './widget.ts';

/** What a card says besides its comparison. */
export interface CardWords {
  /** The site's name. */
  site: string;
  title: string;
  /** The section, or nothing. */
  kicker: string;
  /** A line at the foot. */
  foot: string;
  /** Ids of the figures to compare; a single one is shown with what it was worked out of. */
  figures: readonly string[];
}

/** Size of the card, its margin and the column of the ratio, in CSS pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const INNER = WIDTH - 2 * MARGIN;
const COLUMN = 300;
const BETWEEN = 44;
/** Where the title begins and where the foot's rule lies. */
const HEAD = 118;
const FOOT = 562;

/**
 * The picture that stands for an article where it is shared: its title and its comparison, drawn as the widget draws it,
 * 1200 × 630. The text is text: whoever turns it into pixels needs Source Serif 4 and Golos Text.
 */
export function drawCard(words: CardWords, context: WidgetContext, palette: Palette, measure: Measure): Element {
  const figures = words.figures.flatMap((id) => context.dossier.figures.get(id) ?? []);
  const ratio = sameUnit(figures) ? extremePair(figures)?.ratio : undefined;
  const pictured = Boolean(ratio) || figures.length === 1;
  const sizes = pictured ? [56, 52, 46, 40, 36] : [76, 68, 60, 52, 46];
  const title = fitText(
    setType(words.title, context.language),
    'serif',
    { width: INNER, lines: pictured ? 2 : 4 },
    sizes,
    measure,
  );
  const top = HEAD + 30 + title.lines.length * lineOf(title);
  const box = { x: MARGIN, y: top, width: INNER - COLUMN - BETWEEN, height: FOOT - top - 28 };
  const drawn = ratio
    ? [
        ...cardPicture(figures, context.language, box, palette, measure),
        ...ratioColumn(setType(writeRatio(ratio, context.language), context.language), top, palette, measure),
      ]
    : figures.length === 1
      ? working(figures[0]!, context, top + 20, palette, measure)
      : [];
  const size = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT };
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, [
    s('rect', { width: WIDTH, height: HEIGHT, fill: palette.paper }),
    ...headAndFoot(words, palette, measure),
    ...textLines(title, 'serif', MARGIN, HEAD, palette.ink),
    ...drawn,
  ]);
}

/** "512 ускорителей × 80 часов" and below it what that comes to. */
function working(figure: Figure, context: WidgetContext, top: number, palette: Palette, measure: Measure): Element[] {
  const { dossier, language } = context;
  const box = { width: INNER, lines: 2 };
  const formula = fitText(
    setType(formulaText(figure, dossier, language), language),
    'sans',
    box,
    [44, 38, 32, 28],
    measure,
  );
  const result = fitText(`= ${figureText(figure, language)}`, 'serif', { ...box, lines: 1 }, [84, 72, 60, 48], measure);
  return [
    ...textLines(formula, 'sans', MARGIN, top, palette.ink),
    ...textLines(result, 'serif', MARGIN, top + formula.lines.length * lineOf(formula) + 8, palette.computed),
  ];
}

/** The name over the ledger's double rule, the section beside it; the foot under a thin one. */
const headAndFoot = ({ site, kicker, foot }: CardWords, palette: Palette, measure: Measure): Element[] => [
  cardText(site, 'serif', 36, { x: MARGIN, y: 74, fill: palette.ink }),
  cardText('×', 'serif', 36, { x: MARGIN + measure(site, 36, 'serif'), y: 74, fill: palette.computed }),
  cardText(kicker, 'sans', 24, { x: WIDTH - MARGIN, y: 72, textAnchor: 'end', fill: palette.muted }),
  s('rect', { x: MARGIN, y: 92, width: INNER, height: 4, fill: palette.ink }),
  s('rect', { x: MARGIN, y: 100, width: INNER, height: 1, fill: palette.ink }),
  s('rect', { x: MARGIN, y: FOOT, width: INNER, height: 1, fill: palette.rule }),
  cardText(foot, 'sans', 22, { x: MARGIN, y: FOOT + 36, fill: palette.muted }),
];

/** What was worked out, in its color. */
const ratioColumn = (ratio: string, top: number, palette: Palette, measure: Measure): Element[] => {
  const text = fitText(ratio, 'serif', { width: COLUMN, lines: 4 }, [60, 52, 44, 36], measure);
  return textLines(text, 'serif', WIDTH - MARGIN - COLUMN, top - 10, palette.computed);
};

const lineOf = ({ size }: FittedText): number => Math.round(size * 1.16);

const textLines = (text: FittedText, face: Face, x: number, top: number, fill: string): Element[] =>
  text.lines.map((line, i) => cardText(line, face, text.size, { x, y: top + (i + 1) * lineOf(text), fill }));
