import { ambiguous } from './ambiguous.ts';
import type { Check } from './check.ts';
import { coverage } from './coverage.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { headline } from './headline.ts';
import { homoglyph, unitTypo } from './spelling.ts';
import { unitMissing } from './unit-missing.ts';
import { unsourced } from './unsourced.ts';

export type * from './check.ts';

/** Every rule about numbers that are no claims. */
export const checks: readonly Check[] = [
  homoglyph,
  unitTypo,
  figureMismatch,
  ambiguous,
  unsourced,
  headline,
  unitMissing,
  coverage,
];
