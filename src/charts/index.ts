export * from './bar.ts';
export * from './hatch.ts';
export * from './scale.ts';
export type * from './tone.ts';
export * from './unit-grid.ts';
