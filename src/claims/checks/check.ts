import type { Dossier } from '#figures';
import { type Finding, type RuleId, rules, type Severity } from '#messages';
import type { Claim, Passage } from '../claim.ts';
import type { ClaimWords } from '../words/index.ts';

/** What a check of the prose may look at. */
export interface CheckContext {
  passages: readonly Passage[];
  claims: readonly (readonly Claim[])[];
  dossier: Dossier;
  words: ClaimWords | undefined;
  /** BCP 47. */
  language: string;
  /** Whether the article has a list of figures, so that its numbers should have sources. */
  hasFigures: boolean;
  /** Whether a long text without a number is worth a word. */
  numbersExpected: boolean;
}

/** A finding with the passage in which it counts its offsets. */
export interface PlacedInPassage {
  passage: number;
  finding: Finding;
}

/** A rule about numbers that are no claims. */
export interface Check {
  ruleId: RuleId;
  find: (context: CheckContext) => PlacedInPassage[];
}

/** A finding about a stretch of a passage. */
export function finding(
  ruleId: RuleId,
  { text }: Passage,
  [start, end]: readonly [number, number],
  more: Partial<Omit<Finding, 'severity'>> & { severity?: Severity } = {},
): Finding {
  return { ruleId, severity: rules[ruleId], start, end, surface: text.slice(start, end), values: {}, ...more };
}
