import type { Dossier } from './figure.ts';
import type { Review } from './read-reviews.ts';
import type { Correction, ExceptionRow } from './schema.ts';
import type { Span } from './yaml-source.ts';

/** Text of the frontmatter that readers see, with its place. */
export interface PlacedText {
  text: string;
  /** Where the text stands in the file, without its quotation marks. */
  start: number;
  end: number;
  /** Whether the file has the text as it is, so that an offset in the one is an offset in the other. */
  verbatim: boolean;
}

/** An exception of the frontmatter: one rule, at words of the text or everywhere. */
export interface AllowedException extends ExceptionRow {
  start: number;
  end: number;
}

/** What an article says about itself; dates as written. */
export interface ArticleFrontmatter {
  title: string;
  lead?: string;
  lang: string;
  section: string;
  authors: string[];
  published: string;
  updated?: string;
  tags: string[];
  hero?: { src: string; alt: string; caption?: string; credit?: string };
  draft: boolean;
  corrections: Correction[];
}

/** Everything that was read above the prose, whatever kind of page it is. */
export interface Frontmatter {
  /** Only for an article without a fault in its own fields. */
  article?: ArticleFrontmatter;
  title?: PlacedText;
  lead?: PlacedText;
  dossier: Dossier;
  /** Whether the file speaks of figures at all. */
  hasFigures: boolean;
  exceptions: AllowedException[];
  /** Claims of others that the article reviews. */
  reviews: Review[];
  widgets: 'auto' | 'manual' | 'off';
  /** BCP 47. */
  language: string;
  /** Where the frontmatter and the body begin and end. */
  span: Span;
  body: number;
}
