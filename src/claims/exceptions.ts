import { type Finding, type RuleId, rules } from '#messages';
import { type AllowedException, didYouMean } from '#figures';

/** An exception written as a comment in the prose: it covers `[end, until)`. Offsets are those of the source. */
export interface CommentedException {
  /** The rule it names; empty where none is named. */
  rule: string;
  reason: string;
  start: number;
  end: number;
  until: number;
}

/** What authors let pass. */
export interface Exceptions {
  allowed: readonly AllowedException[];
  commented: readonly CommentedException[];
}

/** Rules that nobody may let pass: the text or its frontmatter cannot be read otherwise. */
const FIRM = new Set<string>([
  'frontmatter',
  'figure',
  'formula',
  'registry',
  'exception',
  'unused-exception',
  'mdx',
  'encoding',
  'too-long',
  'empty',
]);

/** Whether authors may let pass what a rule finds. */
export const allowsException = (rule: RuleId): boolean => !FIRM.has(rule);

/**
 * Takes out the findings that an exception lets pass, and adds what is wrong with the exceptions: no reason or no such rule
 * (`exception`), nothing to let pass (`unused-exception`).
 *
 * @param findings of one article, at offsets of its source
 */
export function applyExceptions(
  findings: readonly Finding[],
  { allowed, commented }: Exceptions,
  source: string,
): Finding[] {
  const used = new Set<AllowedException | CommentedException>();
  const faults: Finding[] = [];
  const report = (
    ruleId: 'exception' | 'unused-exception',
    { start, end }: { start: number; end: number },
    variant: string,
    rule: string,
    meant?: string,
  ) =>
    faults.push({
      ruleId,
      severity: rules[ruleId],
      variant,
      start,
      end,
      surface: source.slice(start, end),
      values: { rule, ...(meant === undefined ? {} : { meant }) },
    });
  const reportUnknown = (exception: AllowedException | CommentedException) => {
    const { rule } = exception;
    const meant = Object.hasOwn(rules, rule)
      ? undefined
      : didYouMean(
          rule,
          Object.keys(rules).filter((name) => !FIRM.has(name)),
        );
    if (rule === '') report('exception', exception, 'no-rule', rule);
    else report('exception', exception, meant ? 'unknown-rule-meant' : 'unknown-rule', rule, meant);
  };
  const sound = <E extends AllowedException | CommentedException>(exception: E): boolean => {
    const known = Object.hasOwn(rules, exception.rule) && !FIRM.has(exception.rule);
    if (!known) reportUnknown(exception);
    else if (exception.reason.trim() === '') report('exception', exception, 'no-reason', exception.rule);
    return known;
  };
  const comments = commented.filter(sound);
  const rows = allowed.filter(sound);
  const kept = findings.filter((finding) => {
    const matching = [
      ...comments.filter(
        (comment) => comment.rule === finding.ruleId && comment.end <= finding.start && finding.start < comment.until,
      ),
      ...rows.filter((row) => row.rule === finding.ruleId && isAt(row.at, finding.surface)),
    ];
    matching.forEach((exception) => used.add(exception));
    return matching.every(({ reason }) => reason.trim() === '');
  });
  for (const exception of [...rows, ...comments]) {
    if (!used.has(exception)) report('unused-exception', exception, 'nothing', exception.rule);
  }
  return [...kept, ...faults];
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isAt = (at: string | undefined, surface: string): boolean =>
  at === undefined || plain(surface).includes(plain(at)) || plain(at).includes(plain(surface));
