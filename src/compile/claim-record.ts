import type { PlacedClaim } from '#remark';
import type { Quantity } from '#quantities';

/** A number as its words allow it; an end is `null` where it is open. */
export interface NumberRecord {
  value: number;
  low: number | null;
  high: number | null;
}

/** A claim as machines are told of it. */
export interface ClaimRecord {
  kind: string;
  verdict: string;
  surface: string;
  stated: NumberRecord;
  computed?: NumberRecord;
  operands: { surface?: string; figure?: string }[];
}

/** The claim without its place and its reading. */
export const claimRecord = ({ kind, verdict, surface, stated, computed, operands }: PlacedClaim): ClaimRecord => ({
  kind,
  verdict,
  surface,
  stated: numberRecord(stated),
  ...(computed ? { computed: numberRecord(computed) } : {}),
  operands: operands.map(({ surface: words, figure }) => ({
    ...(words === undefined ? {} : { surface: words }),
    ...(figure === undefined ? {} : { figure }),
  })),
});

const numberRecord = ({ value, low, high }: Quantity): NumberRecord => ({ value, low, high });
