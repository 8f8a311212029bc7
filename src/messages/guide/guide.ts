import type { RuleId } from '../rules.ts';

/** What the author's guide says of one rule, in one language. */
export interface GuideEntry {
  /** What is meant by it, in a sentence or two. */
  meaning: string;
  /** How to put it right. */
  mend: string;
  /**
   * A text in which the rule finds something, as an author writes it: prose, with frontmatter above it where that matters;
   * above both files of the registry, each below a line with its path ("# content/figures/prices.yaml"). Empty for a rule
   * about bytes, of which no text is an example.
   */
  example: string;
}

export type Guide = Readonly<Record<RuleId, GuideEntry>>;
