export type * from './claim.ts';
export { type CheckedNumbers, coverageOf, isSourced } from './coverage.ts';
export * from './exceptions.ts';
export * from './read-claims.ts';
export * from './sentences.ts';
export * from './tie.ts';
export { pointOf } from './findings-of-claim.ts';
