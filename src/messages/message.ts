import type { RuleId } from './rules.ts';

/**
 * What one rule says, in one language. Places `{name}` are filled from the finding: its `values` (strings, numbers, amounts,
 * lists of operands), `{surface}`, `{actual}`, `{expected}`, `{operands}`. An amount named `interval` is written as its interval
 * ("от 339,6 до 340,7", "не менее 339,6"), any other as a quantity; a string named `date` is an ISO 8601 date and is written in words.
 */
export interface Message {
  /** The rule in a few words, for the author's guide and for lists. */
  title: string;
  /** What is wrong, in one or two sentences; says what would be right where that is known. */
  reason: string;
  /** Why it matters or how it was worked out. */
  note?: string;
  /** Other wordings of the rule, by the finding's `variant`. */
  variants?: Readonly<Record<string, { reason: string; note?: string }>>;
}

/** What every rule says, in one language. */
export type Catalogue = Readonly<Record<RuleId, Message>>;
