import type { RuleId } from './rules.ts';
import type { Severity } from './severity.ts';

/** A quantity as a finding carries it; `wording` writes it in the article's language. Same fields as a `Quantity`. */
export interface Amount {
  value: number;
  low: number | null;
  high: number | null;
  modifier: '=' | '~' | '>' | '>=' | '<' | '<=';
  unit: string;
  per?: number;
}

/** What went into a computation: words of the text, a figure, or both. */
export interface Operand {
  /** The words in the text, if the operand stands there. */
  surface?: string;
  /** The figure's id, if the operand is tied to one. */
  figure?: string;
  label?: string;
  amount: Amount;
  /** Offsets in the article's source. */
  start?: number;
  end?: number;
  /** Which passage `start` and `end` count in, where that is another than the claim's; the numbering of the reader's list. */
  passage?: number;
  /** The line of the source on which the operand stands, counted from 1; set where places are known. */
  line?: number;
}

/**
 * Something an author should see. Offsets are UTF-16 code units of the article's source, half-open.
 * `values` fill the places of the rule's message in the catalogue; amounts and operands are written by `wording`.
 */
export interface Finding {
  ruleId: RuleId;
  severity: Severity;
  start: number;
  end: number;
  surface: string;
  /** Which wording of the rule's message applies, where it has several ("cycle", "unknown-key"). */
  variant?: string;
  actual?: Amount | string;
  expected?: (Amount | string)[];
  operands?: Operand[];
  values: Record<string, string | number | Amount | Operand[]>;
  /** The text to put in place of `surface`. */
  fix?: { text: string };
}
