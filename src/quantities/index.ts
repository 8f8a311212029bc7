export * from './agreement.ts';
export * from './arithmetic.ts';
export * from './interval.ts';
export * from './precision.ts';
export type * from './quantity.ts';
export * from './shared-precision.ts';
export { isDimensionless, unitFactor } from './unit-expression.ts';
