import type { Operand } from '#messages';
import type { Quantity } from '#quantities';
import type { Mention } from '#extraction';

export type ClaimKind = 'ratio' | 'percent-change' | 'difference' | 'sum' | 'share' | 'product' | 'rate';

export type Verdict =
  'contradicted' | 'bound-dropped' | 'not-comparable' | 'supported-rounded' | 'supported' | 'unverifiable';

/** One block of prose (paragraph, heading, list item, table cell, title, lead) with what was read in it. */
export interface Passage {
  text: string;
  role: 'paragraph' | 'heading' | 'item' | 'cell' | 'title' | 'lead';
  mentions: TiedMention[];
  /** Spans whose numbers are read but never judged above info: quotations. */
  quoted: [number, number][];
  /** Words that the author tied to a figure by hand. */
  forced?: { start: number; end: number; figure: string }[];
}

/** A mention with the figure it is tied to, if any. */
export interface TiedMention extends Mention {
  figure?: string;
  /** Several figures fit equally well: none was chosen. */
  ambiguous?: string[];
}

/** A statement that relates figures, recomputed. Offsets are those of the passage until `remark` moves them to the source. */
export interface Claim {
  kind: ClaimKind;
  verdict: Verdict;
  start: number;
  end: number;
  surface: string;
  stated: Quantity;
  computed: Quantity | null;
  operands: Operand[];
  /** The declared comparison that anchors the claim, if one does. */
  comparison?: { of: string; to: string };
}
