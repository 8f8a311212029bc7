import type { ClaimRecord, Furniture } from '#compile';
import type { ArticleFrontmatter, Figure, Source } from '#figures';
import type { PlacedFinding } from '#remark';
import type { Coverage } from '#wording';

/** What pages and feeds query of an article; its HTML is stored beside it. */
export interface ArticleData extends Omit<ArticleFrontmatter, 'lead' | 'corrections'>, Furniture {
  slug: string;
  lead: string;
  figures: Figure[];
  /** The figures that each is a part of, by its id. */
  wholes: Record<string, string[]>;
  sources: Source[];
  claims: ClaimRecord[];
  coverage: Coverage;
  /** The coverage in words. */
  coverageLine: string;
  /** Findings of severity error: in dev the article's page shows them instead of itself. */
  errors: PlacedFinding[];
  [key: string]: unknown;
}
