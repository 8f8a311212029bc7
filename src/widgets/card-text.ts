import type { Element } from 'hast';
import { s } from 'hastscript';

/** The two faces of a card: words in the serif, numbers in the sans, which has a bold cut. */
export type Face = 'serif' | 'sans' | 'bold';

/** Width of a text in CSS pixels at a size; what measures it has the fonts. */
export type Measure = (text: string, size: number, face: Face) => number;

const faces: Record<Face, Record<string, string | number>> = {
  serif: { fontFamily: 'Source Serif 4', fontWeight: 600 },
  sans: { fontFamily: 'Golos Text', fontWeight: 400 },
  bold: { fontFamily: 'Golos Text', fontWeight: 600 },
};

/** One line of text with its base line at `y`. */
export const cardText = (text: string, face: Face, size: number, place: Record<string, string | number>): Element =>
  s('text', { 'xml:space': 'preserve', ...faces[face], fontSize: size, ...place }, text);

/** A text as it fits into a box. */
export interface FittedText {
  lines: string[];
  size: number;
}

/**
 * The text at the largest of the sizes at which it takes no more lines than allowed; at the smallest, what does not fit
 * gives way to an ellipsis.
 *
 * @param sizes in CSS pixels, from the largest
 */
export function fitText(
  text: string,
  face: Face,
  box: { width: number; lines: number },
  sizes: readonly number[],
  measure: Measure,
): FittedText {
  const set = (size: number) => ({ lines: balanced(text, box.width, (part) => measure(part, size, face)), size });
  const fits = ({ lines, size }: FittedText) =>
    lines.length <= box.lines && lines.every((line) => measure(line, size, face) <= box.width);
  const smallest = set(sizes.at(-1)!);
  return (
    sizes.map(set).find(fits) ?? {
      ...smallest,
      lines: cut(smallest, box, (part) => measure(part, smallest.size, face)),
    }
  );
}

/** The text in as few lines as the width allows, none much shorter than the others. */
function balanced(text: string, width: number, measure: (text: string) => number): string[] {
  let lines = linesOf(text, width, measure);
  for (let narrow = width * 0.95; narrow > width / 2; narrow *= 0.95) {
    const narrower = linesOf(text, narrow, measure);
    if (narrower.length > lines.length || narrower.some((line) => measure(line) > narrow)) break;
    lines = narrower;
  }
  return lines;
}

/** The text in lines, broken at ordinary spaces; a word longer than a line is a line. */
function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(
  { lines }: FittedText,
  box: { width: number; lines: number },
  measure: (text: string) => number,
): string[] {
  const kept = lines.slice(0, box.lines);
  return kept.map((line, i) => {
    const last = i === box.lines - 1 && lines.length > box.lines;
    let shown = last ? `${line}…` : line;
    while (measure(shown) > box.width && shown.length > 1) shown = `${shown.replace(/…$/, '').slice(0, -1)}…`;
    return shown;
  });
}
