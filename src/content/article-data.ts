import type { ArticleFrontmatter, Figure, Source } from '#figures';
import type { PlacedFinding } from '#remark';
import type { Coverage } from '#wording';

/** What pages and feeds query of an article; its HTML is stored beside it. */
export interface ArticleData extends Omit<ArticleFrontmatter, 'lead'> {
  slug: string;
  lead: string;
  figures: Figure[];
  sources: Source[];
  coverage: Coverage;
  /** The coverage in words. */
  coverageLine: string;
  /** HTML of the table of all figures; each row has the id `figure-<id>`. */
  figuresTable?: string;
  /** HTML of the box of key figures. */
  keyFigures?: string;
  /** HTML of the article's first comparison, for the front page. */
  leadWidget?: string;
  /** Findings of severity error: in dev the article's page shows them instead of itself. */
  errors: PlacedFinding[];
  [key: string]: unknown;
}
