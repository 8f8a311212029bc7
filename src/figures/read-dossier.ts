import { language as languageOf, type Language } from '#languages';
import { dimensionOf } from '#units';
import { differencesBetween } from './comparability.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Comparison, Dossier, Figure, Source } from './figure.ts';
import { type Entry, FigureReader, present } from './figure-reader.ts';
import type { Registry } from './registry.ts';
import type { Reporter } from './reporter.ts';
import { comparisonSchema, figureId, figureSchema, type FigureRow, sharedId, sourceSchema } from './schema.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** The parts of a frontmatter that speak of numbers, each entry not yet checked. */
export interface DossierParts {
  sources?: Record<string, unknown> | undefined;
  figures?: Record<string, unknown> | undefined;
  comparisons?: unknown[] | undefined;
}

/** Reads sources, figures and comparisons; an entry with a fault is reported and left out, the rest stays. */
export function readDossier(
  parts: DossierParts,
  reporter: Reporter,
  yaml: YamlSource,
  registry: Registry,
  language: Language,
): Dossier {
  const reader = new DossierReader(reporter, yaml, registry, language);
  const sources = reader.sources(parts.sources ?? {});
  const entries = reader.entries(parts.figures ?? {}, sources);
  const { figures } = new FigureReader(entries, reporter, yaml);
  for (const { source } of figures.values()) {
    const shared = source === undefined || sources.has(source) ? undefined : registry.sources.get(source);
    if (shared) sources.set(shared.id, shared);
  }
  const unread = Object.keys(parts.figures ?? {}).filter((id) => !figures.has(id));
  return {
    figures,
    ...(unread.length > 0 ? { unread } : {}),
    sources,
    comparisons: reader.comparisons(parts.comparisons ?? [], figures, new Set(entries.keys())),
  };
}

class DossierReader {
  readonly #reporter: Reporter;
  readonly #yaml: YamlSource;
  readonly #registry: Registry;
  readonly #language: Language;

  constructor(reporter: Reporter, yaml: YamlSource, registry: Registry, language: Language) {
    this.#reporter = reporter;
    this.#yaml = yaml;
    this.#registry = registry;
    this.#language = language;
  }

  sources(rows: Record<string, unknown>): Map<string, Source> {
    const sources = new Map<string, Source>();
    for (const [id, value] of Object.entries(rows)) {
      const path = ['sources', id];
      if (!this.#goodId(id, sharedId, path)) continue;
      const row = this.#reporter.check(sourceSchema, value, this.#yaml, path);
      if (row)
        sources.set(id, {
          id,
          title: row.title,
          access: row.access ?? 'secondary',
          ...present({ publisher: row.publisher, date: row.date, url: row.url }),
        });
    }
    return sources;
  }

  entries(rows: Record<string, unknown>, sources: ReadonlyMap<string, Source>): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const [id, value] of Object.entries(rows)) {
      const path = ['figures', id];
      if (!this.#goodId(id, figureId, path)) continue;
      const row = this.#reporter.check(figureSchema, value, this.#yaml, path);
      const entry = row && (row.ref === undefined ? this.#own(id, row) : this.#shared(id, row, row.ref));
      if (!entry) continue;
      entries.set(id, entry);
      if (entry.ref === undefined) this.#checkWords(entry, sources);
    }
    return entries;
  }

  #goodId(id: string, pattern: RegExp, path: string[]): boolean {
    if (pattern.test(id)) return true;
    const span = this.#yaml.keySpan(path) ?? this.#yaml.span(path);
    this.#reporter.report('frontmatter', span, {
      variant: /^[\d.]+$/.test(id) ? 'numeric-key' : 'key-form',
      values: { key: id },
    });
    return false;
  }

  #own(id: string, row: FigureRow): Entry | undefined {
    const path = ['figures', id];
    const { label } = row;
    const span = this.#yaml.keySpan(path) ?? this.#yaml.span(path);
    if (label === undefined)
      this.#reporter.report('frontmatter', span, { variant: 'missing-key', values: { key: 'label' } });
    if (row.value === undefined && row.formula === undefined) {
      this.#reporter.report('figure', span, { variant: 'no-value', values: { name: id } });
      return undefined;
    }
    if (row.unit !== undefined && dimensionOf(row.unit) === undefined) {
      this.#reporter.report('figure', this.#yaml.span([...path, 'unit']), {
        variant: 'unknown-unit',
        values: { word: row.unit },
      });
      return undefined;
    }
    return { id, row, label: label ?? id, path, language: this.#language };
  }

  #shared(id: string, row: FigureRow, ref: string): Entry | undefined {
    const path = ['figures', id];
    const span = this.#yaml.span([...path, 'ref']);
    const extra = Object.keys(row).find((key) => key !== 'ref' && key !== 'label');
    if (extra !== undefined) {
      const place = this.#yaml.keySpan([...path, extra]) ?? span;
      this.#reporter.report('figure', place, { variant: 'ref-with', values: { key: extra, ref } });
    }
    const shared = this.#registry.figures.get(ref);
    if (!shared) {
      const meant = didYouMean(ref, this.#registry.figures.keys());
      const variant = meant ? 'unknown-ref-meant' : 'unknown-ref';
      this.#reporter.report('figure', span, {
        variant,
        values: { ref, meant: meant ?? '' },
        ...(meant ? { expected: [meant] } : {}),
      });
      return undefined;
    }
    const own = shared.label[this.#language.code] ?? Object.values(shared.label)[0] ?? ref;
    const literal = languageOf(shared.language) ?? this.#language;
    return { id, row: shared.row, label: row.label ?? own, path, language: literal, ref };
  }

  #checkWords({ row, path }: Entry, sources: ReadonlyMap<string, Source>): void {
    const { scope, basis, metric } = this.#registry.vocabulary;
    this.#checkWord([...path, 'scope'], row.scope, scope);
    this.#checkWord([...path, 'basis'], row.basis, basis);
    this.#checkWord([...path, 'metric'], row.metric, metric);
    const known = new Map([...this.#registry.sources, ...sources]);
    if (row.source !== undefined && !known.has(row.source))
      this.#unknown('source', [...path, 'source'], row.source, known.keys());
  }

  #checkWord(path: Path, word: string | undefined, list: ReadonlyMap<string, unknown>): void {
    if (word === undefined || list.size === 0 || list.has(word)) return;
    this.#unknown('word', path, word, list.keys());
  }

  #unknown(what: 'word' | 'source' | 'figure', path: Path, word: string, known: Iterable<string>): void {
    const options = [...known];
    const meant = didYouMean(word, options);
    this.#reporter.report('figure', this.#yaml.span(path), {
      variant: meant ? `unknown-${what}-meant` : `unknown-${what}`,
      values: { key: String(path.at(-1)), word, meant: meant ?? '', known: options.join(', ') },
      actual: word,
      ...(meant ? { expected: [meant] } : {}),
    });
  }

  /** @param declared ids that exist although their figure may have no value; they are reported elsewhere */
  comparisons(rows: unknown[], figures: ReadonlyMap<string, Figure>, declared: ReadonlySet<string>): Comparison[] {
    return rows.flatMap((value, index) => {
      const path = ['comparisons', index];
      const row = this.#reporter.check(comparisonSchema, value, this.#yaml, path);
      if (!row) return [];
      const sides = (['of', 'to'] as const).map((side) => {
        const id = row[side];
        if (!declared.has(id)) this.#unknown('figure', [...path, side], id, declared);
        return figures.get(id);
      });
      const [of, to] = sides;
      if (!of || !to || !this.#comparable(of, to, path)) return [];
      const [start, end] = this.#yaml.span(path);
      return [{ of: row.of, to: row.to, ...present({ note: row.note }), start, end }];
    });
  }

  #comparable(of: Figure, to: Figure, path: Path): boolean {
    const unit = differencesBetween(of, to).find(({ aspect }) => aspect === 'unit');
    if (!unit && of.id !== to.id) return true;
    const values: Record<string, string> = { left: unit?.of ?? of.id, right: unit?.to ?? to.id };
    this.#reporter.report('figure', this.#yaml.span(path), {
      variant: unit ? 'comparison-units' : 'comparison-self',
      values,
    });
    return false;
  }
}
