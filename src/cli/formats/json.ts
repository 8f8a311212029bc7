import type { Quantity } from '#quantities';
import { totalCoverage } from '#wording';
import type { Reported } from './reported.ts';

/** One JSON object for the whole run, in the form that tools read: every file, and the coverage of all together. */
export function formatJson(reports: readonly Reported[]): string {
  const files = reports.map(({ path, findings, claims, coverage }) => ({
    path,
    findings: findings.map(({ ruleId, severity, place, surface, message, note, actual, expected, fix }) => ({
      ruleId,
      severity,
      place,
      surface,
      message,
      note,
      actual,
      expected,
      fix,
    })),
    claims: claims.map(({ kind, verdict, place, surface, stated, computed, operands }) => ({
      kind,
      verdict,
      place,
      surface,
      stated: interval(stated),
      computed: computed && interval(computed),
      operands: operands.map(({ surface: words, figure }) => ({ surface: words, figure })),
    })),
    coverage,
  }));
  const coverage = totalCoverage(reports.map((report) => report.coverage));
  return `${JSON.stringify({ files, coverage }, null, 2)}\n`;
}

const interval = ({ value, low, high }: Quantity) => ({ value, low, high });
