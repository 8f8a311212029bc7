import type { Log, ReportingDescriptor, Result } from 'sarif';
import { catalogues, type RuleId, ruleIds, rules } from '#messages';
import type { PlacedFinding } from '#remark';
import site from '#site.config';
import type { Reported } from './reported.ts';
import { ruleAddress } from './rule-address.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Findings as a SARIF 2.1.0 log, for code scanning services. Columns count UTF-16 code units, addresses are relative to
 * the folder of the run.
 *
 * @param language of what is said about the rules, BCP 47
 */
export function formatSarif(reports: readonly Reported[], language: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Kratno', informationUri: site.url, rules: ruleIds.map((id) => describeRule(id, language)) },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(({ path, findings }) => findings.map((finding) => resultOf(finding, path))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(id: RuleId, language: string): ReportingDescriptor {
  const { title } = (catalogues[language] ?? catalogues['en']!)[id];
  const address = ruleAddress(id, language);
  return {
    id,
    shortDescription: { text: title },
    help: { text: `${title}: ${address}`, markdown: `[${title}](${address})` },
    helpUri: address,
    defaultConfiguration: { level: levels[rules[id]] },
  };
}

function resultOf({ ruleId, severity, message, note, place, fix }: PlacedFinding, path: string): Result {
  const { start, end } = place;
  const artifactLocation = { uri: addressOf(path) };
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  const replacement = fix && { deletedRegion: region, insertedContent: { text: fix.text } };
  return {
    ruleId,
    ruleIndex: (ruleIds as string[]).indexOf(ruleId),
    level: levels[severity],
    message: { text: note === undefined ? message : `${message}\n${note}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(replacement ? { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }] } : {}),
  };
}

const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
