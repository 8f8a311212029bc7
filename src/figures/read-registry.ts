import type { Finding } from '#messages';
import { didYouMean } from './did-you-mean.ts';
import { present } from './figure-reader.ts';
import type { Source } from './figure.ts';
import { readEvents, readOffers } from './read-notices.ts';
import type { Happening, Named, Offer, Rate, Registry, SharedFigure, Term } from './registry.ts';
import { Reporter } from './reporter.ts';
import { entrySchema, figureSchema, rateSchema, sharedFigureSchema, sourceSchema, termSchema } from './schema.ts';
import { isSegment } from './slug.ts';
import { namePlace, reportDuplicate, takeSlug } from './unique-names.ts';
import { YamlSource } from './yaml-source.ts';
import { yamlVariant } from './yaml-variant.ts';

/** A YAML file of the registry; `path` from the site's root ("content/figures/training-costs.yaml"). */
export interface RegistryFile {
  path: string;
  text: string;
}

/** Findings about one file of the registry. */
export interface RegistryFindings {
  path: string;
  findings: Finding[];
}

type Draft = {
  figures: Map<string, SharedFigure>;
  sources: Map<string, Source>;
  authors: Map<string, Named>;
  sections: Map<string, Named>;
  tags: Map<string, Term>;
  events: Map<string, Happening>;
  offers: Map<string, Offer>;
  vocabulary: Record<'scope' | 'basis' | 'metric', Map<string, Term>>;
  rates: Rate[];
  /** Whose address a slug is, by list. */
  slugs: Record<'authors' | 'sections' | 'sources' | 'tags', Map<string, string>>;
};

type Entries = [id: string, value: unknown][];
type Reader = (entries: Entries, reporter: Reporter, yaml: YamlSource, draft: Draft, path: string) => void;

const term =
  (listOf: (draft: Draft) => Map<string, Term>): Reader =>
  (entries, reporter, yaml, draft) => {
    const list = listOf(draft);
    for (const [id, value] of entries) {
      const row = reporter.check(termSchema, value, yaml, [id]);
      if (!row) continue;
      if (list.has(id)) reportDuplicate(id, reporter, yaml);
      if (list === draft.tags) takeSlug(draft.slugs.tags, id, reporter, namePlace(id, yaml));
      list.set(id, { id, name: row.name, ...present({ maxAge: daysOf(row.maxAge) }) });
    }
  };

const named =
  (list: 'authors' | 'sections'): Reader =>
  (entries, reporter, yaml, draft, path) => {
    const row = reporter.check(entrySchema, Object.fromEntries(entries), yaml);
    const id = stem(path);
    if (!row) return;
    if (draft[list].has(id)) reportDuplicate(id, reporter, yaml);
    // The name of the file is the address of a page.
    else if (!isSegment(id)) reporter.report('address', [0, 0], { variant: 'unfit', values: { name: id } });
    else takeSlug(draft.slugs[list], id, reporter, [0, 0]);
    draft[list].set(id, { id, name: row.name, ...present(row) });
  };

/** Who reads a file, by its folder and name. */
const readers: [RegExp, Reader][] = [
  [/(^|\/)vocabulary\/scopes\.ya?ml$/, term(({ vocabulary }) => vocabulary.scope)],
  [/(^|\/)vocabulary\/bases\.ya?ml$/, term(({ vocabulary }) => vocabulary.basis)],
  [/(^|\/)vocabulary\/metrics\.ya?ml$/, term(({ vocabulary }) => vocabulary.metric)],
  [/(^|\/)vocabulary\/tags\.ya?ml$/, term(({ tags }) => tags)],
  [/(^|\/)sections\/[^/]+\.ya?ml$/, named('sections')],
  [/(^|\/)authors\/[^/]+\.ya?ml$/, named('authors')],
  [/(^|\/)sources\/[^/]+\.ya?ml$/, readSources],
  [/(^|\/)figures\/[^/]+\.ya?ml$/, readFigures],
  [/(^|\/)events\/[^/]+\.ya?ml$/, (entries, reporter, yaml, { events }) => readEvents(entries, reporter, yaml, events)],
  [/(^|\/)offers\/[^/]+\.ya?ml$/, (entries, reporter, yaml, { offers }) => readOffers(entries, reporter, yaml, offers)],
  [/(^|\/)rates\/[^/]+\.ya?ml$/, readRates],
];

/**
 * Reads what articles share, from YAML texts; files that belong to no list are passed over. What is in order is returned
 * whatever else is wrong; faults are `frontmatter`, `figure` and `registry` findings by file.
 */
export function readRegistry(files: readonly RegistryFile[]): { registry: Registry; findings: RegistryFindings[] } {
  const draft: Draft = {
    figures: new Map(),
    sources: new Map(),
    authors: new Map(),
    sections: new Map(),
    tags: new Map(),
    events: new Map(),
    offers: new Map(),
    vocabulary: { scope: new Map(), basis: new Map(), metric: new Map() },
    rates: [],
    slugs: { authors: new Map(), sections: new Map(), sources: new Map(), tags: new Map() },
  };
  const reports = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({ file, reporter: new Reporter(file.text), yaml: new YamlSource(file.text, file.text, 0) }));
  for (const { file, reporter, yaml } of reports) readFile(file, reporter, yaml, draft);
  for (const { file, reporter, yaml } of reports) checkReferences(file.path, reporter, yaml, draft);
  const findings = reports.map(({ file, reporter }) => ({ path: file.path, findings: reporter.findings }));
  return { registry: draft, findings: findings.filter((report) => report.findings.length > 0) };
}

function readFile({ path, text }: RegistryFile, reporter: Reporter, yaml: YamlSource, draft: Draft): void {
  const reader = readers.find(([pattern]) => pattern.test(path))?.[1];
  if (!reader || text.trim() === '') return;
  const { error } = yaml;
  if (error) {
    reporter.report('frontmatter', error.span, { variant: yamlVariant(error), values: { detail: error.message } });
    return;
  }
  for (const { kind, key, span } of yaml.traps())
    reporter.report('frontmatter', span, { variant: kind, values: { key } });
  reader(Object.entries(yaml.value as object), reporter, yaml, draft, path);
}

function readSources(entries: Entries, reporter: Reporter, yaml: YamlSource, { sources, slugs }: Draft): void {
  for (const [id, value] of entries) {
    const row = reporter.check(sourceSchema, value, yaml, [id]);
    if (!row) continue;
    if (sources.has(id)) reportDuplicate(id, reporter, yaml);
    takeSlug(slugs.sources, id, reporter, namePlace(id, yaml));
    const { title, access = 'secondary', publisher, date, url } = row;
    sources.set(id, { id, title, access, ...present({ publisher, date, url }) });
  }
}

function readFigures(entries: Entries, reporter: Reporter, yaml: YamlSource, { figures }: Draft, path: string): void {
  for (const [id, value] of entries) {
    const written = reporter.check(sharedFigureSchema, value, yaml, [id]);
    if (!written) continue;
    if (figures.has(id)) reportDuplicate(id, reporter, yaml);
    const { label, lang = 'en', ...row } = written;
    figures.set(id, { id, label, language: lang, row: figureSchema.parse(row), path });
  }
}

function readRates(entries: Entries, reporter: Reporter, yaml: YamlSource, { rates }: Draft): void {
  entries.forEach(([, value], index) => {
    const row = reporter.check(rateSchema, value, yaml, [index]);
    if (row)
      rates.push({
        date: row.date,
        from: row.from,
        to: row.to,
        rate: Number(row.rate),
        ...present({ source: row.source }),
      });
  });
}

/** Shared figures, events and offers name sources and vocabulary of other files. */
function checkReferences(path: string, reporter: Reporter, yaml: YamlSource, draft: Draft): void {
  if (!/(^|\/)(figures|events|offers)\/[^/]+$/.test(path) || yaml.error) return;
  const lists = { source: draft.sources, ...draft.vocabulary };
  for (const [id, row] of Object.entries(yaml.value as Record<string, unknown>)) {
    for (const [key, list] of Object.entries(lists)) {
      const word = (row as Record<string, unknown> | null)?.[key];
      if (typeof word !== 'string' || list.size === 0 || list.has(word)) continue;
      const known = [...list.keys()];
      const meant = didYouMean(word, known);
      const variant = `unknown-${key === 'source' ? key : 'word'}${meant ? '-meant' : ''}`;
      const values = { key, word, meant: meant ?? '', known: known.join(', ') };
      reporter.report('figure', yaml.span([id, key]), { variant, values });
    }
  }
}

const stem = (path: string): string =>
  path
    .split('/')
    .at(-1)!
    .replace(/\.ya?ml$/, '');

const DAYS = { D: 1, W: 7, M: 30, Y: 365 };

/** `P90D` → 90: an ISO 8601 duration in one unit, months of 30 and years of 365 days. */
function daysOf(duration: string | undefined): number | undefined {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration ?? '') ?? [];
  return count ? Number(count) * DAYS[unit as keyof typeof DAYS] : undefined;
}
