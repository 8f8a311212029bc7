export * from './comparability.ts';
export type * from './figure.ts';
export type * from './frontmatter.ts';
export { operandOf } from './operand.ts';
export * from './read-frontmatter.ts';
export * from './read-registry.ts';
export * from './registry.ts';
export type { Correction } from './schema.ts';
