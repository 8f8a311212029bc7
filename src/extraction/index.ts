export { type ExtractOptions, extract } from './extract.ts';
export type * from './mention.ts';
export { readQuantity } from './read-quantity.ts';
