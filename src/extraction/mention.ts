import type { Modifier, Quantity } from '#quantities';

export type MentionKind =
  | 'money'
  | 'count'
  | 'percent'
  | 'percentage-point'
  | 'multiplier'
  | 'duration'
  | 'measure'
  | 'rate'
  | 'number'
  | 'date';

/** A quantity as it stands in the text. Offsets are UTF-16 code units of the given text, half-open. */
export interface Mention extends Quantity {
  /** Number, scale word and unit (and noun), without the modifier word. */
  start: number;
  end: number;
  surface: string;
  kind: MentionKind;
  value: number;
  low: number | null;
  high: number | null;
  modifier: Modifier;
  /** Where the modifier word and the number with it begin ("около $294 тыс." begins at "около"); equals `start` without one. */
  from: number;
  /** Where a modifier that stands behind the number ends ("$5 млн или больше", "100+"); equals `end` without one. */
  to: number;
  /** An extent, sorted: "от 299 до 499", "40–45 млн". */
  range?: [number, number];
  /** One end of a change: "с 30 до 90 млрд" gives two mentions; also "вырос до 250" (`to`). An end may be an extent ("до 3,75–4 %"). */
  change?: 'from' | 'to';
  unit: string;
  per?: number;
  /** What is counted, as written: "ускорителей". */
  noun?: string;
  /** The surface with look-alike letters of another script, and misspelled words, put right, where there were any ("тыc." → "тыс."). */
  repaired?: string;
  /** Whether `repaired` puts a misspelled word right ("милн" → "млн"). */
  misspelled?: true;
  /** What a date says: to the day, month or year (ISO 8601), or an interval of two with "/"; absent where it names no year. */
  date?: string;
  last: number;
  significant: number;
}
