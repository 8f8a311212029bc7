import type { Quantity } from '#quantities';
import type { ClaimKind } from '../claim.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from '../scene.ts';

/** What a rule makes of a number: a claim of its kind with every way to recompute it, the surest first. */
export interface Candidate {
  kind: ClaimKind;
  stated: Quantity;
  readings: Reading[];
  /** Where the claim's words begin and end, with its modifier. */
  start: number;
  end: number;
}

/** One kind of claim. `read` says what the rule makes of a number, `undefined` where it is no claim of this kind. */
export interface ClaimRule {
  kind: ClaimKind;
  read: (scene: Scene) => Candidate | undefined;
}
