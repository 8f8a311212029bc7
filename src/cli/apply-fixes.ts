import { randomUUID } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { PlacedFinding } from '#remark';

/** Rules whose fix changes what the text says, and is made only where the author asks for it. */
const claimRules = new Set(['ratio', 'bound-dropped']);

/** A text with some of its findings mended. */
export interface Mended {
  text: string;
  /** The findings that were, in the order of the text. */
  done: PlacedFinding[];
}

/**
 * Mends what can be mended without asking: look-alike letters and misspelled units; stated ratios only with `claims`.
 * All other characters stay.
 *
 * @param findings of this source; those that bring no fix are passed over
 */
export function applyFixes(source: string, findings: readonly PlacedFinding[], claims: boolean): Mended {
  const wanted = findings
    // A place that is written otherwise in the file (an escape, a mark inside) is left to the author.
    .filter(({ start, end, surface, fix, ruleId }) => {
      return fix && (claims || !claimRules.has(ruleId)) && source.slice(start, end) === surface;
    })
    .sort((a, b) => a.start - b.start);
  const done: PlacedFinding[] = [];
  let text = '';
  let at = 0;
  for (const finding of wanted) {
    if (finding.start < at) continue;
    text += source.slice(at, finding.start) + finding.fix!.text;
    at = finding.end;
    done.push(finding);
  }
  return { text: text + source.slice(at), done };
}

/** Writes a file so that it is never half written: the text stands whole beside it before it takes its name. Links stay. */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  const beside = `${target}.${randomUUID()}`;
  try {
    writeFileSync(beside, text, { mode: statSync(target).mode });
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
