export * from './compile.ts';
export type * from './furniture.ts';
export type * from './headings.ts';
