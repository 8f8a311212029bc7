import { existsSync, globSync } from 'node:fs';
import { isAbsolute, parse, relative, resolve } from 'node:path';
import { compile, type Compilation, refuse, withFindings } from '#compile';
import { readRegistry, type Registry, registryMismatches } from '#figures';
import type { Document } from '#remark';
import { placeFinding, type PlacedFinding, placer } from '#remark';
import { articleOf, articlePaths } from './article-paths.ts';
import { articlePlaces, misplacedArticles } from './article-places.ts';
import { buildTime } from './build-time.ts';
import { CONFIG } from './config-error.ts';
import { configFaults, type ConfiguredNames } from './config-faults.ts';
import { fileAddresses } from './file-addresses.ts';
import { rankedIn, type RankedSite } from './ranked-figures.ts';
import { readSource } from './read-source.ts';

/** The folders of `content/` that make up the registry: what articles refer to. */
const registryFiles = 'content/{authors,sections,sources,figures,vocabulary,events,offers,rates}/*.{yaml,yml}';

/** What the site's configuration says about its content. */
export interface SiteSettings {
  /** Of findings about files that name none. */
  language: string;
  fullMdx?: readonly string[];
  /** Sections and languages that the site must have; without them nothing is asked of the registry. */
  sections?: readonly string[];
  languages?: readonly string[];
  /** The folder of the host that the site stands in, with a slash at both ends. */
  base?: string;
}

/** What the site's files are compiled with. */
export interface SiteContent {
  /** Absolute path of the site's folder. */
  root: string;
  registry: Registry;
  /** What is wrong in the registry's own files. */
  problems: { path: string; findings: PlacedFinding[] }[];
  /** The build's "now", ISO 8601. */
  now: string;
  /** Slugs of articles that are full MDX. */
  fullMdx: readonly string[];
  /** Reads a file, of an absolute path. */
  read: typeof readSource;
  /** As in the settings. */
  base: string;
  languages: readonly string[];
}

/**
 * Reads the registry below a site's folder; a folder without `content/` has an empty one.
 *
 * @param settings what the site's configuration says; `language` is BCP 47, `fullMdx` slugs of articles that are JavaScript
 *   modules
 * @param read what a file holds, where that is not what stands on the disk
 */
export function readSiteContent(
  root: string,
  settings: SiteSettings,
  read: typeof readSource = readSource,
): SiteContent {
  const { language, fullMdx = [], sections = [], languages = [], base = '/' } = settings;
  const files = globSync(registryFiles, { cwd: root }).map((path) => {
    const file = read(resolve(root, path));
    return { path: path.replaceAll('\\', '/'), text: file.text };
  });
  const { registry, findings } = readRegistry(files);
  const problems = findings.map(({ path, findings: faults }) => {
    const place = placer(files.find((file) => file.path === path)?.text ?? '');
    return { path, findings: faults.map((fault) => placeFinding(fault, place, language)) };
  });
  problems.push(...configProblems(root, { sections, languages, fullMdx, language }, registry, read));
  for (const path of languages.length > 0 ? misplacedArticles(root) : []) {
    const finding = { ruleId: 'address', severity: 'error', variant: 'misplaced', start: 0, end: 0 } as const;
    problems.push({ path, findings: [placeFinding({ ...finding, surface: '', values: {} }, placer(''), language)] });
  }
  return { root, registry, problems, now: buildTime(root).toISOString(), fullMdx, read, base, languages };
}

/** What the configuration names and the site has not, at its place. */
function configProblems(
  root: string,
  { language, ...names }: ConfiguredNames & { language: string },
  { sections }: Registry,
  read: typeof readSource,
): SiteContent['problems'] {
  const config = resolve(root, CONFIG);
  const text = existsSync(config) ? read(config).text : '';
  const spoken = globSync('src/translations/*.json', { cwd: root }).map((path) => parse(path).name);
  const articles = articlePaths(root).flatMap((path) => articleOf(path)?.slug ?? []);
  const existing = { sections, articles, ...(spoken.length > 0 && { spoken }) };
  return configFaults(names, existing, text).map(({ path, finding }) => ({
    path,
    findings: [placeFinding(finding, placer(path === CONFIG ? text : ''), language)],
  }));
}

/**
 * Reads and compiles one file.
 *
 * @param path absolute, or relative to the site's folder
 * @param language BCP 47, of a file that names none; else its script decides
 */
export function compileFile(site: SiteContent, path: string, language?: string): Compilation {
  const file = site.read(resolve(site.root, path));
  const document = describe(site, path, file.text, language);
  if (!file.badByte) return compile(document, site);
  const { at: start, byte } = file.badByte;
  const values = { byte: `0x${byte.toString(16).toUpperCase()}` };
  return refuse(document, { ruleId: 'encoding', severity: 'error', start, end: start + 1, surface: '\uFFFD', values });
}

/**
 * Reads and compiles several files, and holds them to each other, to the registry and to the site: one fact, one value;
 * one article, one address.
 *
 * @param compileOne what compiles a file; `compileFile` unless given
 */
export function compileFiles(
  site: SiteContent,
  paths: readonly string[],
  compileOne: (path: string) => Compilation = (path) => compileFile(site, path),
): Compilation[] {
  const compilations = paths.map(compileOne);
  const articles = compilations.flatMap(({ path, frontmatter }) =>
    frontmatter?.hasFigures ? [{ path, dossier: frontmatter.dossier }] : [],
  );
  const mismatches = registryMismatches(articles, site.registry);
  const places = articlePlaces(site, compilations);
  return compilations.map((compilation) => {
    const found = [...(mismatches.get(compilation.path) ?? []), ...(places.get(compilation.path) ?? [])];
    if (found.length === 0) return compilation;
    const place = placer(site.read(resolve(site.root, compilation.path)).text);
    const findings = found.map((finding) => placeFinding(finding, place, compilation.language));
    return withFindings(compilation, findings);
  });
}

/** What kind of file a text is: by its path, else by whether its frontmatter speaks of figures. */
export function describe(
  site: RankedSite & Pick<SiteContent, 'fullMdx'>,
  path: string,
  source: string,
  language?: string,
): Document {
  const shown = isAbsolute(path) ? relative(site.root, path) : path;
  const article = articleOf(shown);
  const name = shown.replaceAll('\\', '/');
  const kind = kindOf(name, source);
  const ranked = article && rankedIn(site, article, source);
  const spoken = language ?? article?.lang ?? languageByScript(source);
  return {
    path: name.startsWith('../') ? path : name,
    source,
    kind,
    module: kind === 'page' || (article !== undefined && site.fullMdx.includes(article.slug)),
    slug: article?.slug ?? name.replace(/^.*\/|\.[^.]*$/g, ''),
    ...(spoken === undefined ? {} : { language: spoken }),
    ...(article ? { files: fileAddresses(site, article) } : {}),
    ...(ranked ? { ranked } : {}),
  };
}

function kindOf(path: string, source: string): Document['kind'] {
  if (articleOf(path)) return 'article';
  if (/^src\/pages\/.*\.mdx?$/.test(path)) return 'page';
  return /^---\r?\n(?:[\s\S]*?\n)?(?:figures|comparisons|checks):/.test(source) ? 'copy' : 'plain';
}

/** Russian where Cyrillic letters are no rarity, else English; `undefined` for a text without letters. */
function languageByScript(text: string): string | undefined {
  const sample = text.slice(0, 10_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const [cyrillic, latin] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Latin}/gu)];
  if (cyrillic + latin === 0) return undefined;
  return cyrillic > latin / 2 ? 'ru' : 'en';
}
