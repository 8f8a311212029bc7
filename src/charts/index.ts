export * from './axis.ts';
export * from './bar.ts';
export * from './dots.ts';
export * from './hatch.ts';
export * from './interval-line.ts';
export * from './scale.ts';
export type * from './tone.ts';
export * from './unit-grid.ts';
