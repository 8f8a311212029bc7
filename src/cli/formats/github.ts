import type { PlacedFinding } from '#remark';
import type { Reported } from './reported.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Findings as workflow commands of GitHub Actions, which shows them at their lines. */
export const formatGithub = ({ path, findings }: Reported): string =>
  findings
    .map((finding) => {
      const { severity, ruleId, message, note } = finding;
      const where = { file: path, ...placeOf(finding), title: ruleId };
      const properties = Object.entries(where).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${commands[severity]} ${properties.join(',')}::${data(note === undefined ? message : `${message}\n${note}`)}\n`;
    })
    .join('');

/** Columns are of use to GitHub only where a finding begins and ends on one line. */
function placeOf({ place: { start, end } }: PlacedFinding) {
  if (end.line !== start.line) return { line: start.line, endLine: end.line };
  return { line: start.line, col: start.column, endLine: end.line, endColumn: end.column };
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
