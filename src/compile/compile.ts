import { type Frontmatter, readFrontmatter, splitFrontmatter } from '#figures';
import type { Finding } from '#messages';
import { rehypeKratno } from '#rehype';
import {
  type Analysis,
  type Document,
  type KratnoOptions,
  type PlacedClaim,
  type PlacedFinding,
  type PlacedMention,
  type PlacedWidget,
  placeFinding,
  placer,
  remarkKratno,
} from '#remark';
import { type Coverage, totalCoverage } from '#wording';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { VFileMessage } from 'vfile-message';
import { drawFurniture, type Furniture, noFurniture } from './furniture.ts';
import { type Heading, headingsOf } from './headings.ts';
import { plainMdx } from './plain-mdx.ts';

/** A longer file is no article and is refused before anything reads it. In UTF-16 code units. */
const LONGEST = 500_000;

/** What one file comes to. */
export interface Compilation {
  path: string;
  /** The body's HTML; empty where the file can't be read as Markdown. */
  html: string;
  /** What an author should see, in the order of the file. */
  findings: PlacedFinding[];
  /** Every claim recognised, whatever its verdict; offsets are those of the source. */
  claims: PlacedClaim[];
  mentions: PlacedMention[];
  frontmatter: Frontmatter | undefined;
  widgets: PlacedWidget[];
  headings: Heading[];
  furniture: Furniture;
  coverage: Coverage;
  /** BCP 47, of the article. */
  language: string;
}

/**
 * Compiles one article, page or plain Markdown file. Pure: the same file, registry and "now" give the same bytes. Never
 * throws at what an author wrote: every fault is a finding at its place.
 *
 * @param document the file's text and what kind it is
 */
export function compile(document: Document, options: Omit<KratnoOptions, 'describe'>): Compilation {
  const { path, source } = document;
  if (source.length > LONGEST) {
    const values = { limit: LONGEST };
    return refuse(document, { ruleId: 'too-long', severity: 'error', start: 0, end: 0, surface: '', values });
  }
  const file = new VFile({ path, value: blankFrontmatter(source) });
  const found: Finding[] = [];
  const processor = remark();
  if (path.endsWith('.mdx')) processor.use(remarkMdx);
  processor
    .use(remarkGfm)
    .use(remarkKratno, { ...options, describe: () => document })
    .use(plainMdx, { report: (finding: Finding) => void (document.module || found.push(finding)) })
    .use(remarkRehype)
    .use(rehypeKratno);
  try {
    const tree = processor.runSync(processor.parse(file), file) as Root;
    return compilation(document, file.data.kratno!, found, tree);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return refuse(document, ...unreadable(error, document, options));
  }
}

function compilation({ path, source }: Document, analysis: Analysis, found: Finding[], tree: Root): Compilation {
  const { frontmatter, findings, claims, mentions, widgets, context, coverage } = analysis;
  const { language } = frontmatter;
  const place = placer(source);
  const base = {
    path,
    html: toHtml(tree, { closeEmptyElements: true, tightSelfClosing: true }),
    findings,
    claims,
    mentions,
    frontmatter,
    widgets,
    headings: headingsOf(tree),
    furniture: drawFurniture(context, widgets, tree, frontmatter),
    coverage: { ...coverage, errors: 0, warnings: 0, fixable: 0 },
    language,
  };
  return withFindings(
    base,
    found.map((finding) => placeFinding(finding, place, language)),
  );
}

/** The compilation with more findings, all in the order of the file and counted. */
export function withFindings(compilation: Compilation, more: readonly PlacedFinding[]): Compilation {
  const findings = [...compilation.findings, ...more].sort((a, b) => a.start - b.start || a.end - b.end);
  const count = (test: (finding: PlacedFinding) => boolean) => findings.filter(test).length;
  const counts = {
    errors: count(({ severity }) => severity === 'error'),
    warnings: count(({ severity }) => severity === 'warning'),
    fixable: count(({ fix }) => fix !== undefined),
  };
  return { ...compilation, findings, coverage: { ...compilation.coverage, ...counts } };
}

/**
 * What is wrong in a file that is no Markdown: the parser's fault and those of its frontmatter. A frontmatter that is never
 * closed is the whole fault, since the parser stumbled over it.
 */
function unreadable(error: VFileMessage, { source, kind }: Document, { registry }: Pick<KratnoOptions, 'registry'>) {
  const { findings } = readFrontmatter(source, { registry, kind });
  if (findings.some(({ variant }) => variant === 'unterminated')) return findings;
  return [...findings, syntaxFinding(error, source)];
}

/** The compilation of a file that can't be read: its findings and nothing else. */
export function refuse({ path, source, language = 'ru' }: Document, ...findings: Finding[]): Compilation {
  const place = placer(source);
  const empty: Compilation = {
    path,
    html: '',
    findings: [],
    claims: [],
    mentions: [],
    frontmatter: undefined,
    widgets: [],
    headings: [],
    furniture: noFurniture(),
    coverage: totalCoverage([]),
    language,
  };
  return withFindings(
    empty,
    findings.map((finding) => placeFinding(finding, place, language)),
  );
}

/** Which wording explains what the MDX parser could not read, by the parser's name for it. */
const syntaxVariants: Readonly<Record<string, string>> = {
  'end-tag-mismatch': 'unclosed',
  'unexpected-closing-slash': 'unopened',
  'unexpected-eof': 'cut-off',
  'unexpected-character': 'no-tag',
  acorn: 'no-code',
};

/** What the MDX parser could not read: at the tag that its reason names, else at the place of the message. */
function syntaxFinding({ place, reason, ruleId }: VFileMessage, source: string): Finding {
  const named = /\((\d+):(\d+)-/.exec(reason);
  const point = place && ('start' in place ? place.start : place);
  const offset = named
    ? location(source).toOffset({ line: Number(named[1]), column: Number(named[2]) })
    : point?.offset;
  const start = Math.min(offset ?? 0, source.length);
  const surface = source.slice(start, start + 1);
  const detail = reason.replace(/ \(\d+:\d+-\d+:\d+\)/, '');
  const variant = syntaxVariants[ruleId ?? ''] ?? 'unreadable';
  const values = { detail, name: /`(<[^`]*>)`/.exec(reason)?.[1] ?? surface };
  return { ruleId: 'mdx', severity: 'error', variant, start, end: start + surface.length, surface, values };
}

/**
 * The source with its frontmatter, and a byte order mark, as spaces: a Markdown parser passes over them and every offset
 * stays true.
 */
function blankFrontmatter(source: string): string {
  const split = splitFrontmatter(source);
  const body = split.kind === 'found' ? split.body : source.startsWith('\uFEFF') ? 1 : 0;
  return source.slice(0, body).replace(/[^\r\n]/g, ' ') + source.slice(body);
}
