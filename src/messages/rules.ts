import type { Severity } from './finding.ts';

/** Every rule's permanent name with the severity it has unless the finding says otherwise. */
export const rules = {
  'bound-dropped': 'warning',
  ratio: 'error',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof rules;
