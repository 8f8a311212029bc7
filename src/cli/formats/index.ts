import { coverageLine, totalCoverage } from '#wording';
import { cliWords } from '../words/index.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import type { Reported } from './reported.ts';
import { ruleAddress } from './rule-address.ts';
import { formatSarif } from './sarif.ts';
import { formatCoverage, formatText } from './text.ts';

export type * from './reported.ts';

/** Every form in which findings are printed. */
export const formats = ['text', 'json', 'github', 'sarif'] as const;

/** How a run is printed. */
export interface Print {
  format: (typeof formats)[number];
  color: boolean;
  /** BCP 47, of the terminal. */
  language: string;
}

/** Everything that a run prints about its files. */
export function print(files: readonly Reported[], { format, color, language }: Print): string {
  if (format === 'json') return formatJson(files);
  if (format === 'sarif') return formatSarif(files, language);
  const total = `${coverageLine(totalCoverage(files.map(({ coverage }) => coverage)), languageOf(files, language))}\n`;
  if (format === 'github') return `${files.map(formatGithub).join('')}${total}`;
  // Of one file its own line would say the same twice.
  const isTold = ({ own, findings }: Reported) => files.length > 1 && (own || findings.length > 0);
  const texts = files.map((file) => formatText(file, color) + (isTold(file) ? formatCoverage(file, color) : ''));
  return `${texts.join('')}${guideTo(files, language)}${total}`;
}

/** The texts' own language, where they have one; else the terminal's. */
function languageOf(files: readonly Reported[], language: string): string {
  const spoken = new Set(files.map((file) => file.language));
  return spoken.size === 1 ? [...spoken][0]! : language;
}

/** The rules that were broken, each with its place in the author's guide. */
function guideTo(files: readonly Reported[], language: string): string {
  const broken = new Map(
    files.flatMap((file) => file.findings.map(({ ruleId }) => [ruleId, ruleAddress(ruleId, file.language)] as const)),
  );
  if (broken.size === 0) return '';
  const words = cliWords[languageOf(files, language)] ?? cliWords[language]!;
  return `\n${words.guide}\n${[...broken.values()].map((address) => `  ${address}\n`).join('')}\n`;
}
