import type { Catalogue } from './message.ts';

/** Russian. */
export const ru = {} as Catalogue;
