export * from './interval.ts';
export * from './precision.ts';
export type * from './quantity.ts';
