import type { Dossier } from '#figures';
import { type Finding, type RuleId, rules, type Severity } from '#messages';
import type { Quantity } from '#quantities';
import type { TermName } from './comparable.ts';
import type { JudgedClaim } from './judged-claim.ts';
import { BEYOND, type Reading } from './reading.ts';
import { isReported } from './scene.ts';

/** What an author should see of a claim: everything that applies, the gravest first. */
export function findingsOf(claim: JudgedClaim, dossier: Dossier, term: TermName): Finding[] {
  const { judgment, comparability } = claim;
  const { reading, verdict } = judgment;
  if (!reading) return [];
  const findings: Finding[] = [];
  if (reading.points) {
    const expected = [{ ...claim.candidate.stated, unit: 'percentage-point' }];
    findings.push(finding(claim, reading, 'percentage-point', { expected }));
  }
  if (verdict === 'contradicted')
    findings.push(finding(claim, reading, claim.candidate.kind, reading.variant ? { variant: reading.variant } : {}));
  if (verdict === 'bound-dropped') {
    const bounded = claim.candidate.stated.modifier !== '=' && claim.candidate.stated.modifier !== '~';
    findings.push(
      finding(claim, reading, 'bound-dropped', {
        expected: [allowed(claim, reading)],
        ...(bounded ? { variant: 'stricter' } : {}),
      }),
    );
  }
  if (isUnderstated(claim))
    findings.push({ ...finding(claim, reading, 'ratio', { variant: 'understated' }), severity: 'info' });
  if (comparability.differences.length > 0) findings.push(notComparable(claim, reading, dossier, term));
  return findings;
}

/** "Более чем вдвое" where it was threefold. */
function isUnderstated({ candidate, judgment }: JudgedClaim): boolean {
  const { stated, kind } = candidate;
  const { verdict, reading } = judgment;
  const bounded = stated.modifier === '>' || stated.modifier === '>=';
  const low = reading?.computed.low ?? 0;
  return (
    kind === 'ratio' && verdict === 'supported' && bounded && reading?.anchored === true && low >= BEYOND * stated.value
  );
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
    expected: [pointOf(computed)],
    operands,
    ...more,
    values: { stated, computed: pointOf(computed), interval: computed, ...more.values },
  };
}

/** The recomputed number itself, where its interval stands beside it. */
export function pointOf(computed: Quantity): Quantity {
  const { value, low, high, unit } = computed;
  if (low === null || high === null) return computed;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 3);
  return { value, low: value - step / 2, high: value + step / 2, modifier: '=', unit };
}

/** What the bounds of the operands allow to say: the author's own number where it stands, as a bound. */
function allowed({ candidate: { stated } }: JudgedClaim, { computed }: Reading): Quantity {
  const lower = computed.low !== null;
  const end = lower ? computed.low! : (computed.high ?? computed.value);
  const slack = (stated.last ?? 0) > 0 ? stated.last! / 2 : 0.5;
  const holds = lower ? stated.value - slack <= end : stated.value + slack >= end;
  const near = Math.abs(stated.value - end) <= Math.max(slack, (stated.significant ?? 0) / 2);
  if (!holds || !near) return computed;
  const bound = {
    low: lower ? stated.value : null,
    high: lower ? null : stated.value,
    modifier: lower ? '>=' : '<=',
  } as const;
  return { ...stated, ...bound };
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
