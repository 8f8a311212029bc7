import type { Comparability } from './comparable.ts';
import type { Judgment } from './reading.ts';
import type { Candidate } from './rules/index.ts';
import type { Scene } from './scene.ts';

/** A claim with what was made of it. */
export interface JudgedClaim {
  scene: Scene;
  candidate: Candidate;
  judgment: Judgment;
  comparability: Comparability;
}
