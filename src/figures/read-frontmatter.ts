import { language as languageOf, languages } from '#languages';
import type { Finding } from '#messages';
import { didYouMean } from './did-you-mean.ts';
import { present } from './figure-reader.ts';
import type { AllowedException, ArticleFrontmatter, Frontmatter, PlacedText } from './frontmatter.ts';
import { readDossier } from './read-dossier.ts';
import { readReviews } from './read-reviews.ts';
import { emptyRegistry, type Registry } from './registry.ts';
import { Reporter } from './reporter.ts';
import {
  type ArticleRow,
  articleSchema,
  type Correction,
  correctionSchema,
  exceptionSchema,
  pageSchema,
  plainSchema,
} from './schema.ts';
import { slugOf } from './slug.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { yamlVariant } from './yaml-variant.ts';
import { YamlSource } from './yaml-source.ts';

/** What a frontmatter is read against. */
export interface FrontmatterContext {
  registry?: Registry;
  /** Language of a file that names none, BCP 47; Russian where nobody says, and for a language that is not read. */
  language?: string;
  /** `article` (default) and `page` are the site's own; `copy` has an article's keys, none of which it needs; `plain` is anybody's Markdown. */
  kind?: 'article' | 'copy' | 'page' | 'plain';
  /** Whether a file without frontmatter is a fault; by default for articles. */
  requireFrontmatter?: boolean;
}

const schemas = { article: articleSchema, copy: articleSchema.partial(), page: pageSchema, plain: plainSchema };

/**
 * Reads what stands above an article's prose. Nothing is thrown: every fault is a finding at its own place (`frontmatter`,
 * `figure`, `formula`, `product`, `empty`), and what is in order is returned beside it.
 *
 * @param source the whole file
 */
export function readFrontmatter(
  source: string,
  context: FrontmatterContext = {},
): Frontmatter & { findings: Finding[] } {
  const { kind = 'article', requireFrontmatter = kind === 'article' } = context;
  const { registry = emptyRegistry(), language: spoken = 'ru' } = context;
  const language = languageOf(spoken) ? spoken : 'ru';
  const reporter = new Reporter(source);
  const split = splitFrontmatter(source);
  const bare: Frontmatter = {
    dossier: { figures: new Map(), sources: new Map(), comparisons: [] },
    hasFigures: false,
    exceptions: [],
    reviews: [],
    widgets: 'auto',
    language,
    span: [0, 0],
    body: split.body,
  };
  if (split.kind === 'empty') reporter.report('empty', [0, 0]);
  if (split.kind === 'none' && requireFrontmatter) reporter.report('frontmatter', [0, 0], { variant: 'missing' });
  if (split.kind === 'unterminated') reporter.report('frontmatter', [0, split.end], { variant: 'unterminated' });
  if (split.kind !== 'found') return { ...bare, findings: reporter.findings };
  const reader = new FrontmatterReader(reporter, new YamlSource(source, split.yaml, split.offset), registry);
  const read = reader.read(kind, { ...bare, span: [0, split.body] });
  return { ...read, findings: reporter.findings };
}

class FrontmatterReader {
  readonly #reporter: Reporter;
  readonly #yaml: YamlSource;
  readonly #registry: Registry;

  constructor(reporter: Reporter, yaml: YamlSource, registry: Registry) {
    this.#reporter = reporter;
    this.#yaml = yaml;
    this.#registry = registry;
  }

  read(kind: keyof typeof schemas, bare: Frontmatter): Frontmatter {
    const value = this.#plainValue();
    if (!value) {
      const named = this.#yaml.scalar(['lang']);
      return named !== undefined && languageOf(named) ? { ...bare, language: named } : bare;
    }
    const whole = this.#reporter.check(schemas[kind], value, this.#yaml);
    const parts = (whole ?? value) as Record<string, unknown>;
    const language = this.#language(parts['lang'], bare.language);
    const figures = recordOf(parts['figures']);
    const spoken = languageOf(language) ?? languages['ru']!;
    const dossier = readDossier(
      { sources: recordOf(parts['sources']), figures, comparisons: listOf(parts['comparisons']) },
      this.#reporter,
      this.#yaml,
      this.#registry,
      spoken,
    );
    const corrections = this.#corrections(listOf(parts['corrections']) ?? [], Object.keys(figures ?? {}));
    const article = whole && kind === 'article' ? this.#article(whole as never, corrections) : undefined;
    const widgets = parts['widgets'];
    return {
      ...bare,
      ...present({ article, title: this.#text('title', parts), lead: this.#text('lead', parts) }),
      dossier,
      hasFigures: figures !== undefined,
      exceptions: this.#exceptions(listOf(recordOf(parts['checks'])?.['allow']) ?? []),
      reviews: readReviews(listOf(parts['reviews']) ?? [], dossier, spoken, this.#reporter, this.#yaml),
      widgets: widgets === 'manual' || widgets === 'off' ? widgets : 'auto',
      language,
    };
  }

  /** The frontmatter as a map; `undefined` where YAML cannot be read, which is reported once. */
  #plainValue(): Record<string, unknown> | undefined {
    const { error } = this.#yaml;
    if (error) {
      this.#reporter.report('frontmatter', error.span, {
        variant: yamlVariant(error),
        values: { detail: error.message },
      });
      return undefined;
    }
    const value = recordOf(this.#yaml.value);
    if (!value) this.#reporter.report('frontmatter', this.#yaml.span([]), { variant: 'no-map' });
    const traps = this.#yaml.traps();
    for (const { kind, key, span } of traps)
      this.#reporter.report('frontmatter', span, { variant: kind, values: { key } });
    return (
      value &&
      dropKeys(
        value,
        traps.filter(({ kind }) => kind === 'split').map(({ key }) => key),
      )
    );
  }

  #language(written: unknown, fallback: string): string {
    if (typeof written !== 'string') return fallback;
    if (languageOf(written)) return written;
    const known = Object.keys(languages);
    const meant = didYouMean(written, known);
    const values = { language: written, known: known.join(', '), meant: meant ?? '' };
    this.#reporter.report('frontmatter', this.#yaml.span(['lang']), {
      variant: 'unknown-language',
      values,
      expected: known,
    });
    return fallback;
  }

  #text(key: 'title' | 'lead', parts: Record<string, unknown>): PlacedText | undefined {
    const text = parts[key];
    if (typeof text !== 'string') return undefined;
    const verbatim = this.#yaml.textSpan([key]);
    const [start, end] = verbatim ?? this.#yaml.span([key]);
    return { text, start, end, verbatim: verbatim !== undefined };
  }

  #article(row: ArticleRow, corrections: Correction[]): ArticleFrontmatter | undefined {
    const { title, lead, lang, section, authors, published, updated, tags = [], hero, draft } = row;
    const known = this.#registry;
    this.#known(['section'], section, known.sections.keys(), 'section');
    authors.forEach((author, index) => this.#known(['authors', index], author, known.authors.keys(), 'author'));
    tags.forEach((tag, index) => {
      this.#known(['tags', index], tag, known.tags.keys(), 'tag');
      if (slugOf(tag) !== '') return;
      this.#reporter.report('address', this.#yaml.span(['tags', index]), { variant: 'unfit', values: { name: tag } });
    });
    if (updated !== undefined && corrections.length === 0) {
      this.#reporter.report('frontmatter', this.#yaml.entrySpan(['updated']), { variant: 'updated-alone' });
    }
    if (updated !== undefined && Date.parse(updated) < Date.parse(published)) {
      this.#reporter.report('frontmatter', this.#yaml.span(['updated']), {
        variant: 'updated-early',
        values: { published },
      });
    }
    const image = hero && { src: hero.src, alt: hero.alt, ...present({ caption: hero.caption, credit: hero.credit }) };
    return {
      title,
      lang,
      section,
      authors,
      published,
      tags,
      draft: draft === 'true',
      corrections,
      ...present({ lead, updated, hero: image }),
    };
  }

  #known(path: (string | number)[], id: string, ids: Iterable<string>, what: string): void {
    const list = [...ids];
    // A registry without sections is no site's and knows nobody; a site without tags may have any.
    const asked = list.length > 0 || (what === 'author' && this.#registry.sections.size > 0);
    if (!asked || list.includes(id)) return;
    const meant = didYouMean(id, list);
    const file = `content/authors/${id}.yaml`;
    const values = { key: what, word: id, meant: meant ?? '', known: list.join(', '), path: file };
    const variant = list.length === 0 ? 'no-file' : meant ? 'unknown-id-meant' : 'unknown-id';
    this.#reporter.report('frontmatter', this.#yaml.span(path), {
      variant,
      values,
      expected: meant ? [meant] : list,
    });
  }

  /** @param figures ids that a correction may name */
  #corrections(rows: unknown[], figures: readonly string[]): Correction[] {
    return rows.flatMap((value, index) => {
      const path = ['corrections', index];
      const row = this.#reporter.check(correctionSchema, value, this.#yaml, path);
      for (const id of Object.keys(row?.changed ?? {})) {
        if (figures.includes(id)) continue;
        const meant = didYouMean(id, figures);
        const values = { word: id, meant: meant ?? '', known: figures.join(', ') };
        const variant = meant ? 'unknown-figure-meant' : 'unknown-figure';
        const span = this.#yaml.keySpan([...path, 'changed', id]) ?? this.#yaml.span(path);
        this.#reporter.report('figure', span, { variant, values });
      }
      return row ?? [];
    });
  }

  #exceptions(rows: unknown[]): AllowedException[] {
    return rows.flatMap((value, index) => {
      const path = ['checks', 'allow', index];
      const row = this.#reporter.check(exceptionSchema, value, this.#yaml, path);
      const [start, end] = this.#yaml.span(path);
      return row ? [{ ...row, start, end }] : [];
    });
  }
}

const recordOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

const listOf = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? (value as unknown[]) : undefined);

/** The map without the keys that a comma has cut off, so that they are not reported twice. */
function dropKeys<T>(value: T, keys: readonly string[]): T {
  if (keys.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => dropKeys(item, keys)) as T;
  const kept = Object.entries(value).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, dropKeys(item as unknown, keys)])) as T;
}
