import type { Place } from '#remark';
import stringWidth from 'string-width';

/** A line no wider than this is shown whole, in columns of the terminal. */
const LINE = 72;

/** How much of a longer one is shown before and behind the words, and of the words themselves at most, in columns of the terminal. */
const MARGIN = 34;
const WORDS = 60;

/** The line of the source, shortened around the words, and under it a line with carets below them. */
export interface Excerpt {
  line: string;
  carets: string;
}

/**
 * What stands at a place, as a terminal shows it: wide characters count twice, a tab is one space, what would move the
 * cursor is a sign that does not.
 *
 * @param line the place's first line
 * @returns `undefined` where the line is blank
 */
export function excerptAt({ start, end }: Place, line: string): Excerpt | undefined {
  if (line.trim() === '') return undefined;
  const shown = visible(line);
  const from = Math.min(start.column - 1, shown.length);
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : shown.length;
  const margin = stringWidth(shown) > LINE ? MARGIN : LINE;
  const before = ending(shown.slice(0, from), margin);
  const words = beginning(shown.slice(from, to), Math.max(WORDS, margin));
  const cut = from + words.length < Math.min(to, shown.length);
  const after = cut ? '' : beginning(shown.slice(to), margin);
  const head = before.length < from ? `…${fromWord(before)}` : before;
  const tail = cut || to + after.length < shown.length ? `${upToWord(after)}…` : after;
  const carets = ' '.repeat(stringWidth(head)) + '^'.repeat(Math.max(1, stringWidth(words)));
  return { line: `${head}${words}${tail}`.trimEnd(), carets };
}

/** The text without characters that move the cursor or turn the direction of what follows. */
export const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The longest beginning of the text that is no wider than `width`. */
function beginning(text: string, width: number): string {
  let taken = '';
  let room = width;
  for (const grapheme of graphemes(text.slice(0, 4 * width))) {
    room -= stringWidth(grapheme);
    if (room < 0) break;
    taken += grapheme;
  }
  return taken;
}

/** The longest end of the text that is no wider than `width`. */
function ending(text: string, width: number): string {
  let taken = '';
  let room = width;
  for (const grapheme of graphemes(text.slice(-4 * width)).reverse()) {
    room -= stringWidth(grapheme);
    if (room < 0) break;
    taken = grapheme + taken;
  }
  return taken;
}

/** The text without the part of a word that a cut has left at its start, or at its end. */
const fromWord = (text: string): string => text.replace(/^\S*\s(?=\S)/, '');
const upToWord = (text: string): string => text.replace(/(?<=\S)\s\S*$/, '');
