import type { Compilation } from '#compile';

/** What is said of one file. */
export type Reported = Pick<Compilation, 'path' | 'findings' | 'claims' | 'coverage' | 'language'>;
