import type { Catalogue } from './message.ts';

/** English. */
export const en = {} as Catalogue;
