import type { Quantity } from '#quantities';

export type Access = 'primary' | 'reproduced' | 'secondary';

export interface Source {
  id: string;
  title: string;
  publisher?: string;
  /** ISO 8601, to the day, month or year. */
  date?: string;
  url?: string;
  access: Access;
}

/** A named quantity of the article with its source. Offsets are those of its entry in the article's source file. */
export interface Figure {
  id: string;
  label: string;
  quantity: Quantity;
  /** The two ends of a value that is a range ("от 299 до 499 руб."), in the quantity's unit; its value is then their middle. */
  range?: [number, number];
  /** The value as the author wrote it: "$294 тыс."; absent for a purely computed figure. */
  literal?: string;
  formula?: string;
  /** Ids the formula reads, in order of appearance. */
  inputs: string[];
  /** What the formula gives, where the figure has both a value and a formula. */
  computed?: Quantity;
  metric?: string;
  subject?: string;
  date?: string;
  /** Id in the article's sources. */
  source?: string;
  who?: string;
  status: 'stated' | 'estimated' | 'computed';
  scope?: string;
  basis?: string;
  priceYear?: number;
  /** Id in the shared registry, where the figure comes from there. */
  ref?: string;
  start: number;
  end: number;
}

/** A pair that the author declares for comparison. */
export interface Comparison {
  of: string;
  to: string;
  note?: string;
  start: number;
  end: number;
}

/** What an article's frontmatter says about its numbers. */
export interface Dossier {
  figures: Map<string, Figure>;
  /** Ids that are declared and came to no number; why is reported where they stand. */
  unread?: readonly string[];
  sources: Map<string, Source>;
  comparisons: Comparison[];
}
