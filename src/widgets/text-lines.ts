import type { Element } from 'hast';
import { s } from 'hastscript';
import { classNames, type Palette } from './paint.ts';

/** Words in one face and color. */
export interface Run {
  text: string;
  bold: boolean;
  /** Set smaller than the words around it. */
  small?: boolean;
  tone?: keyof Palette;
}

export type Line = Run[];

/** Mean width of a character in ems, with room to spare: no font is measured here. */
const CHARACTER = 0.6;

/** The text of an element with what is bold, muted or colored in it. */
export function textRuns(node: Element, style: Omit<Run, 'text'> = { bold: false }): Run[] {
  const names = classNames(node);
  const tone = names.includes('is-stated') ? 'stated' : names.includes('is-computed') ? 'computed' : undefined;
  const quiet = ['small', 'dt'].includes(node.tagName) || names.includes('kicker') ? ('muted' as const) : undefined;
  const bold = (style.bold || ['b', 'strong', 'dd'].includes(node.tagName)) && node.tagName !== 'small';
  const color = tone ?? quiet ?? style.tone;
  const small = style.small ?? node.tagName === 'small';
  const inherited = { bold, ...(small ? { small } : {}), ...(color ? { tone: color } : {}) };
  return node.children.flatMap((child): Run[] => {
    if (child.type === 'text') return [{ text: child.value, ...inherited }];
    if (child.type !== 'element') return [];
    const runs = textRuns(child, inherited);
    return ['td', 'th', 'p'].includes(child.tagName) ? [...runs, { text: ' ', ...inherited }] : runs;
  });
}

/** The runs in lines of at most `width` ems, broken at ordinary spaces. */
export function wrap(runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  for (const { text, ...style } of runs) {
    for (const word of text.split(/(?<= )/)) {
      const length = word.length * CHARACTER;
      if (used > 0 && used + word.trimEnd().length * CHARACTER > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ text: word, ...style });
      used += length;
    }
  }
  return lines.map(joined).filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Neighbors of one style as one run. */
function joined(line: Line): Line {
  const runs: Line = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last && last.bold === run.bold && last.small === run.small && last.tone === run.tone) last.text += run.text;
    else runs.push({ ...run });
  }
  return runs;
}

/** Size of what is set smaller, in CSS pixels. */
const SMALL = 13;

/** A line with its base line at `y`, from `x` on or, at an end, up to `x`. */
export function drawLine(
  line: Line,
  { x, y, size, serif, end }: { x: number; y: number; size: number; serif?: boolean; end?: boolean },
  palette: Palette,
): Element {
  const weight = serif ? { fontFamily: 'Source Serif 4, Georgia, serif', fontWeight: 600 } : {};
  const anchor = end ? { textAnchor: 'end' } : {};
  const spans = line.map(({ text, bold, small, tone }) =>
    s(
      'tspan',
      {
        ...(bold ? { fontWeight: 600 } : {}),
        ...(small && size > SMALL ? { fontSize: SMALL } : {}),
        ...(tone ? { fill: palette[tone] } : {}),
      },
      text,
    ),
  );
  return s('text', { x, y, fontSize: size, fill: palette.ink, 'xml:space': 'preserve', ...anchor, ...weight }, spans);
}
