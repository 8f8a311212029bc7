import { isSourced } from '#claims';
import type { Compilation } from '#compile';
import type { PlacedMention } from '#remark';

/** Why nothing checks a number. */
export type Unchecked = 'ambiguous' | 'unsourced' | 'unverifiable' | 'untied';

/** What is known of one number of an article. */
export interface ExplainedNumber {
  place: { line: number; column: number };
  surface: string;
  kind: string;
  value: number;
  unit: string;
  per?: number;
  modifier: PlacedMention['modifier'];
  low: number | null;
  high: number | null;
  /** The figure that it is tied to. */
  figure?: string;
  /** Figures that fit equally well, where none was chosen. */
  ambiguous?: string[];
  /** Id of the figure's source, where it names one. */
  source?: string;
  /** The claims that state it or rest on it. */
  claims: { kind: string; verdict: string; line: number; surface: string }[];
  checked: boolean;
  /** Why not, where it is not checked. */
  why?: Unchecked;
}

/** Every number of a compiled article with what it was read as, tied to and used for, in the order of the text. */
export function explainNumbers({ mentions, claims, frontmatter }: Compilation): ExplainedNumber[] {
  const dossier = frontmatter?.dossier;
  return mentions.map((mention) => {
    const { place, surface, kind, value, unit, per, modifier, low, high, figure, ambiguous } = mention;
    const source = dossier?.figures.get(figure ?? '')?.source;
    const used = claims.filter((claim) => isPartOf(mention, claim));
    const sourced = dossier !== undefined && isSourced(figure, dossier);
    const why = sourced || used.some(({ verdict }) => verdict !== 'unverifiable') ? undefined : whyNot(mention, used);
    return {
      place: place.start,
      surface,
      kind,
      value,
      unit,
      ...(per === undefined ? {} : { per }),
      modifier,
      low,
      high,
      ...(figure === undefined ? {} : { figure }),
      ...(ambiguous === undefined ? {} : { ambiguous }),
      ...(source === undefined ? {} : { source }),
      claims: used.map((claim) => ({
        kind: claim.kind,
        verdict: claim.verdict,
        line: claim.place.start.line,
        surface: claim.surface,
      })),
      checked: why === undefined,
      ...(why === undefined ? {} : { why }),
    };
  });
}

function whyNot({ ambiguous, figure }: PlacedMention, used: readonly unknown[]): Unchecked {
  if (ambiguous !== undefined) return 'ambiguous';
  if (figure !== undefined) return 'unsourced';
  return used.length > 0 ? 'unverifiable' : 'untied';
}

/** Whether a claim states the number or has it among its operands. */
function isPartOf(mention: PlacedMention, claim: Compilation['claims'][number]): boolean {
  const holds = (start = -1, end = -1): boolean => start <= mention.start && mention.end <= end;
  return (
    holds(claim.start, claim.end) ||
    claim.operands.some(({ surface, start, end }) => surface !== undefined && holds(start, end))
  );
}
