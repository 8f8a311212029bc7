import type { Reported } from './reported.ts';
const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Findings as workflow commands of GitHub Actions, which shows them at their lines. */
export function formatGithub({ path, findings }: Reported): string {
  return findings
    .map(({ severity, place: { start, end }, ruleId, message }) => {
      const where = `file=${property(path)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
      return `::${commands[severity]} ${where},title=${property(ruleId)}::${data(message)}\n`;
    })
    .join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
