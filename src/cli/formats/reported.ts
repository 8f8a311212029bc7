import type { Compilation } from '#compile';

/** What is said of one file. */
export interface Reported extends Pick<Compilation, 'findings' | 'claims' | 'coverage' | 'language'> {
  /** As the author named it. */
  path: string;
  /** Whether it is one of the site's articles or files, which are told of even where nothing is wrong. */
  own: boolean;
  /** Its text, for excerpts. */
  source: () => string;
}
