export * from './axis.ts';
export * from './bar.ts';
export * from './dots.ts';
export * from './interval-line.ts';
export { linearScale, ticks, type LinearScale } from './scale.ts';
export type * from './tone.ts';
export * from './unit-grid.ts';
