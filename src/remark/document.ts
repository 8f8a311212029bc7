import type { RankedFigure, Registry } from '#figures';

/** A file to be read. */
export interface Document {
  /** From the site's root, with forward slashes: "content/articles/deepseek-r1-cost/ru.mdx". */
  path: string;
  /** The whole file, frontmatter included. */
  source: string;
  /**
   * `article` and `page` are the site's own, with a strict frontmatter; `copy` is a text with figures that stands elsewhere,
   * `plain` anybody's Markdown.
   */
  kind: 'article' | 'copy' | 'page' | 'plain';
  /** Whether it is a JavaScript module, where imports and expressions belong; else it is data. */
  module?: boolean;
  /** The first part of every widget's id. */
  slug: string;
  /** BCP 47, of a file that names none. */
  language?: string;
  /** Addresses of the article's folders with data files and pages to embed; without them no link points at any. */
  files?: { data: string; embed: string };
  /** The figures of the site's articles, its own among them, where it ranks them. */
  ranked?: readonly RankedFigure[];
}

/** What the plugin is given of the world. */
export interface KratnoOptions {
  registry: Registry;
  /** The build's "now", ISO 8601. */
  now: string;
  /** The document of a path, as unified has it; what a processor has blanked or cut off is whole in it. */
  describe: (path: string, value: string) => Document;
}
