import type { Claim, TiedMention } from '#claims';
import type { Finding, Severity } from '#messages';
import { formulate, suggestFix, writeCompact } from '#wording';
import { location, type Location } from 'vfile-location';

export interface Point {
  line: number;
  column: number;
}

export interface Place {
  start: Point;
  end: Point;
}

/** A finding as people and machines read it: at its line and column, in words. Lines and columns count from 1. */
export interface PlacedFinding {
  ruleId: string;
  severity: Severity;
  place: Place;
  surface: string;
  message: string;
  note?: string;
  actual?: string;
  expected?: string[];
  fix?: { text: string };
  /** Offsets in the source, half-open. */
  start: number;
  end: number;
}

/** A claim at its lines and columns. */
export type PlacedClaim = Claim & { place: Place };

/** A mention at its lines and columns; offsets are those of the source. */
export type PlacedMention = TiedMention & { place: Place };

/** Turns offsets of one source into lines and columns. */
export function placer(source: string): (start: number, end: number) => Place {
  const lines: Location = location(source);
  const point = (offset: number): Point => {
    const { line, column } = lines.toPoint(Math.min(Math.max(offset, 0), source.length)) ?? { line: 1, column: 1 };
    return { line, column };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}

/** Writes a finding in a language and puts it at its place; operands get the line on which they stand. */
export function placeFinding(finding: Finding, place: ReturnType<typeof placer>, language: string): PlacedFinding {
  const { ruleId, severity, surface, start, end, actual, expected, fix = suggestFix(finding, language) } = finding;
  const operands = finding.operands?.map((operand) =>
    operand.start === undefined ? operand : { ...operand, line: place(operand.start, operand.start).start.line },
  );
  const { message, note } = formulate(operands ? { ...finding, operands } : finding, language);
  const write = (value: NonNullable<typeof actual>) =>
    typeof value === 'string' ? value : writeCompact(value, language);
  return {
    ruleId,
    severity,
    place: place(start, end),
    surface,
    message,
    ...(note === undefined ? {} : { note }),
    ...(actual === undefined ? {} : { actual: write(actual) }),
    ...(expected === undefined ? {} : { expected: expected.map(write) }),
    ...(fix === undefined ? {} : { fix }),
    start,
    end,
  };
}
