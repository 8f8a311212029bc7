import type { Severity } from './severity.ts';

/** Every rule's permanent name with the severity it has unless the finding says otherwise. */
export const rules = {
  // A claim that its own operands contradict: the name is the claim's kind.
  ratio: 'error',
  'percent-change': 'error',
  difference: 'error',
  sum: 'error',
  share: 'error',
  product: 'error',
  rate: 'error',
  // A claim that says more than its operands allow.
  'bound-dropped': 'warning',
  'not-comparable': 'warning',
  'percentage-point': 'warning',
  // Numbers of the text.
  homoglyph: 'warning',
  'unit-typo': 'warning',
  'unit-missing': 'info',
  'figure-mismatch': 'error',
  ambiguous: 'info',
  unsourced: 'info',
  headline: 'warning',
  coverage: 'warning',
  // Figures of the frontmatter and of the registry.
  stale: 'warning',
  'unused-figure': 'info',
  'registry-mismatch': 'warning',
  'unused-exception': 'warning',
  exception: 'error',
  frontmatter: 'error',
  figure: 'error',
  formula: 'error',
  registry: 'error',
  // Where a file stands, and the address that follows from it.
  address: 'error',
  // The file as a whole.
  mdx: 'error',
  widget: 'error',
  encoding: 'error',
  'too-long': 'error',
  empty: 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof rules;

/** Every rule's name, in the order of the author's guide. */
export const ruleIds = Object.keys(rules) as RuleId[];
