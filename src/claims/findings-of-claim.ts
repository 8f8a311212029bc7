import type { Dossier } from '#figures';
import { type Finding, type RuleId, rules, type Severity } from '#messages';
import type { Quantity } from '#quantities';
import type { JudgedClaim } from './read-claims.ts';
import type { Reading } from './reading.ts';
import { isReported } from './scene.ts';

/** The vocabulary's name of a scope or basis, in the article's language. */
export type TermName = (aspect: string, id: string) => string;

/** What an author should see of a claim: everything that applies, the gravest first. */
export function findingsOf(claim: JudgedClaim, dossier: Dossier, term: TermName): Finding[] {
  const { judgment, comparability } = claim;
  const { reading, verdict } = judgment;
  if (!reading) return [];
  const findings: Finding[] = [];
  if (verdict === 'contradicted') findings.push(finding(claim, reading, claim.candidate.kind, {}));
  if (verdict === 'bound-dropped')
    findings.push(finding(claim, reading, 'bound-dropped', { expected: [allowed(claim, reading)] }));
  if (comparability.differences.length > 0) findings.push(notComparable(claim, reading, dossier, term));
  return findings;
}

function finding({ candidate, scene }: JudgedClaim, reading: Reading, ruleId: RuleId, more: Partial<Finding>): Finding {
  const { start, end, stated } = candidate;
  const { computed, operands } = reading;
  const severity: Severity = isReported(scene) ? 'info' : rules[ruleId];
  return {
    ruleId,
    severity,
    start,
    end,
    surface: scene.prose.text.slice(start, end),
    actual: stated,
    expected: [computed],
    operands,
    ...more,
    values: { stated, computed, interval: computed, operands, ...more.values },
  };
}

/** What the bounds of the operands allow to say: the author's own number where it stands, as a bound. */
function allowed({ candidate: { stated } }: JudgedClaim, { computed }: Reading): Quantity {
  const lower = computed.low !== null;
  const end = lower ? computed.low! : (computed.high ?? computed.value);
  const slack = (stated.last ?? 0) > 0 ? stated.last! / 2 : 0.5;
  const holds = lower ? stated.value - slack <= end : stated.value + slack >= end;
  const near = Math.abs(stated.value - end) <= Math.max(slack, (stated.significant ?? 0) / 2);
  const value = holds && near ? stated.value : computed.value;
  const bound = { low: lower ? value : null, high: lower ? null : value, modifier: lower ? '>=' : '<=' } as const;
  return { ...(holds && near ? stated : computed), value, ...bound };
}

function notComparable(claim: JudgedClaim, reading: Reading, dossier: Dossier, term: TermName): Finding {
  const { differences, unknown, better } = claim.comparability;
  const label = (id: string) => dossier.figures.get(id)?.label ?? id;
  const pairs = better.map(({ of, to }) => `${label(of)} — ${label(to)}`).join('; ');
  const first = differences.find((difference) => unknown || !difference.unknown)!;
  const [of, to] = [term(first.aspect, first.of), term(first.aspect, first.to)];
  const base = finding(claim, reading, 'not-comparable', {
    variant: `${unknown ? 'unknown' : first.aspect}${pairs ? '-better' : ''}`,
    values: { of, to, better: pairs },
  });
  return unknown ? { ...base, severity: 'info' } : base;
}
