export type * from './finding.ts';
export * from './rules.ts';
