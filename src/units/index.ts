export * from './currencies.ts';
export * from './dimension.ts';
export * from './units.ts';
