export type * from './finding.ts';
export type * from './message.ts';
export * from './catalogues.ts';
export * from './guide/index.ts';
export * from './rules.ts';
export type * from './severity.ts';
