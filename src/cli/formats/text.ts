import { styleText } from 'node:util';
import type { PlacedFinding } from '#remark';
import { coverageLine } from '#wording';
import { excerptAt, visible } from './excerpt.ts';
import type { Reported } from './reported.ts';

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/**
 * The findings of a file as people read them: `file:line:column severity message ruleId`, the source with a caret below the
 * words, and the note.
 *
 * @param color whether the reader is a terminal that shows color
 */
export function formatText({ path, findings, source }: Reported, color: boolean): string {
  if (findings.length === 0) return '';
  const lines = source().split(/\r\n|\r|\n/);
  return findings
    .map((finding) => formatFinding(finding, path, lines[finding.place.start.line - 1] ?? '', color))
    .join('');
}

/** How much of a file was checked. */
export const formatCoverage = ({ path, coverage, language }: Reported, color: boolean): string =>
  `${paint('dim', `${visible(path)}: ${coverageLine(coverage, language)}`, color)}\n`;

function formatFinding(finding: PlacedFinding, path: string, line: string, color: boolean): string {
  const { severity, message, note, ruleId, place } = finding;
  const where = `${visible(path)}:${place.start.line}:${place.start.column}`;
  const kind = paint(styles[severity], severity, color);
  const head = `${where} ${kind} ${paint('bold', visible(message), color)} ${paint('dim', ruleId, color)}\n`;
  const excerpt = excerptAt(place, line);
  const label = String(place.start.line);
  const shown = excerpt
    ? `  ${label} | ${excerpt.line}\n  ${' '.repeat(label.length)} | ${paint(styles[severity], excerpt.carets, color)}\n`
    : '';
  const notes = note === undefined ? [] : note.split('\n').map((part) => `  ${visible(part)}\n`);
  return `${head}${shown}${notes.join('')}`;
}

const paint = (style: Parameters<typeof styleText>[0], text: string, color: boolean): string =>
  color ? styleText(style, text, { validateStream: false }) : text;
