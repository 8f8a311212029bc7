export * from './claim-record.ts';
export * from './compile.ts';
export type * from './headings.ts';
export type { Change, ShownCorrection } from './corrections.ts';
export type { ShownReview } from './reviews.ts';
export type { Furniture, ShownComparison } from './furniture.ts';
