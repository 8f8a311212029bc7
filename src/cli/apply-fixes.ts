import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { PlacedFinding } from '#remark';

/** Findings whose stated number may be put right where the author asks for it. */
const claimRules = new Set(['ratio', 'bound-dropped']);

/**
 * The source with its findings mended: look-alike letters always; stated ratios only with `claims`. All other bytes stay.
 *
 * @param findings of this source; those that bring no fix are passed over
 */
export function applyFixes(source: string, findings: readonly PlacedFinding[], claims: boolean): string {
  const mended = findings
    .flatMap((finding) => {
      const text = textOf(finding, claims);
      return text === undefined ? [] : [{ ...finding, text }];
    })
    .sort((a, b) => b.start - a.start);
  let result = source;
  let done = Infinity;
  for (const { start, end, surface, text } of mended) {
    // A place that is written otherwise in the file (an escape, a mark inside) is left to the author.
    if (end > done || source.slice(start, end) !== surface) continue;
    result = result.slice(0, start) + text + result.slice(end);
    done = start;
  }
  return result;
}

function textOf({ ruleId, fix, expected }: PlacedFinding, claims: boolean): string | undefined {
  if (fix) return fix.text;
  // An author types plain spaces; the page sets its own.
  return claims && claimRules.has(ruleId) ? expected?.[0]?.replaceAll('\u00a0', ' ') : undefined;
}

/** Mends a file in place: the new text stands beside it whole before it takes its name. @returns whether it changed */
export function fixFile(path: string, findings: readonly PlacedFinding[], claims: boolean): boolean {
  const source = readFileSync(path, 'utf8');
  const mended = applyFixes(source, findings, claims);
  if (mended === source) return false;
  const beside = `${path}.${randomUUID()}`;
  writeFileSync(beside, mended, { mode: statSync(path).mode });
  renameSync(beside, path);
  return true;
}
