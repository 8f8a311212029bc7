import type { Reported } from './reported.ts';
import { styleText } from 'node:util';

import type { PlacedFinding } from '#remark';

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * Findings as people read them: `file:line:column severity message ruleId`, then the line of the source with a caret
 * below the words, then the note.
 *
 * @param sourceOf the text of a file, for the excerpt; none where it cannot be had
 * @param color whether the reader is a terminal that shows colour
 */
export function formatText(
  { path, findings }: Pick<Reported, 'path' | 'findings'>,
  sourceOf: (path: string) => string | undefined,
  color: boolean,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = sourceOf(path)?.split(/\r?\n/) ?? [];
  return findings
    .map((finding) => {
      const { severity, message, note, ruleId, place } = finding;
      const head = `${path}:${place.start.line}:${place.start.column} ${paint(styles[severity], severity)} ${message} ${paint('dim', ruleId)}\n`;
      const shown = excerpt(finding, lines[place.start.line - 1]);
      return head + (shown && paint('dim', shown)) + (note ? `${note.replace(/^/gm, '  ')}\n` : '');
    })
    .join('');
}

/** How much of a line is shown before and behind the words. */
const MARGIN = 40;

/** The line with a caret line below it; empty where the place is the start of an empty line. */
function excerpt({ place }: PlacedFinding, line: string | undefined): string {
  if (!line?.trim()) return '';
  const from = place.start.column - 1;
  const to = place.end.line === place.start.line ? Math.max(place.end.column - 1, from + 1) : line.length;
  const begin = from - afterSpace(line.slice(0, from).slice(-MARGIN), from > MARGIN).length;
  const end = to + upToSpace(line.slice(to, to + MARGIN), to + MARGIN < line.length).length;
  const label = String(place.start.line);
  const shown = `${begin > 0 ? '…' : ''}${line.slice(begin, end)}${end < line.length ? '…' : ''}`;
  const indent = from - begin + (begin > 0 ? 1 : 0);
  const gutter = ' '.repeat(label.length);
  return `  ${label} | ${shown}\n  ${gutter} | ${' '.repeat(indent)}${'^'.repeat(Math.min(to, end) - from)}\n`;
}

/** The text without the part of a word that a cut has left at its start. */
const afterSpace = (text: string, cut: boolean): string => (cut ? text.replace(/^\S*\s(?=\S)/, '') : text);

/** The text without the part of a word that a cut has left at its end. */
const upToSpace = (text: string, cut: boolean): string => (cut ? text.replace(/(?<=\S)\s\S*$/, '') : text);
