import { applyExceptions, type Claim, coverageOf, type Passage, readClaims, tie } from '#claims';
import { extract } from '#extraction';
import { type Frontmatter, type PlacedText, readFrontmatter, staleFigures, termName } from '#figures';
import { language as languageOf } from '#languages';
import type { Finding, Operand } from '#messages';
import type { Coverage } from '#wording';
import type { Root } from 'mdast';
import type { Document, KratnoOptions } from './document.ts';
import { readExceptions } from './exceptions.ts';
import { fillFigures } from './figure-words.ts';
import { figuresOfWidgets } from './widget-nodes.ts';
import { type Block, readProse, sourceSpan } from './prose.ts';

/** What was read in an article. Offsets are those of its source. */
export interface Reading {
  frontmatter: Frontmatter;
  blocks: Block[];
  /** Claims by block. */
  claims: Claim[][];
  /** Every claim, those of title and lead first. */
  allClaims: Claim[];
  findings: Finding[];
  /** The counts that a reading knows; findings are counted when all are gathered. */
  coverage: Pick<Coverage, 'numbers' | 'checked' | 'claims'>;
}

/** Reads an article's numbers, ties them, recomputes its claims. In the tree it only fills empty `<Fig>` elements. */
export function analyze(
  tree: Root,
  document: Document,
  { registry, now }: KratnoOptions,
  report: (finding: Finding) => void,
): Reading {
  const { source, kind } = document;
  const language = document.language === undefined ? {} : { language: document.language };
  const { findings: faults, ...frontmatter } = readFrontmatter(source, { registry, kind, ...language });
  fillFigures(tree, frontmatter.dossier, { source, language: frontmatter.language }, report);
  const blocks = readProse(tree, source);
  for (const block of blocks) {
    block.forced = block.forced.filter(({ figure }) => frontmatter.dossier.figures.has(figure));
  }
  const heads = [headPassage('title', frontmatter.title), headPassage('lead', frontmatter.lead)].flat();
  const passages: Located[] = [...heads, ...blocks.map((block) => ({ passage: block, spanOf: spanIn(block) }))];
  const prose = readNumbers(passages, frontmatter);
  const read = readClaims(prose, frontmatter.dossier, frontmatter.language, {
    rates: registry.rates,
    term: (list, id) =>
      list === 'scope' || list === 'basis' ? termName(registry, list, id, frontmatter.language) : id,
    hasFigures: frontmatter.hasFigures,
    placed: figuresOfWidgets(tree),
    numbersExpected: kind !== 'page',
  });
  const claims = read.claims.map((list, index) => list.map((claim) => moveClaim(claim, passages, index)));
  const found = read.findings.flatMap((list, index) => list.map((finding) => moveFinding(finding, passages, index)));
  const findings = [...faults, ...found, ...read.dossier, ...staleFigures(frontmatter.dossier, registry, now)];
  const exceptions = { allowed: frontmatter.exceptions, commented: readExceptions(tree) };
  return {
    frontmatter,
    blocks,
    claims: claims.slice(heads.length),
    allClaims: claims.flat(),
    findings: applyExceptions(findings, exceptions, source),
    coverage: coverageOf(prose, read.claims, frontmatter.dossier),
  };
}

/** Reads the numbers of the passages and ties them to figures. @returns the passages, which now hold their mentions */
function readNumbers(passages: readonly Located[], { language, dossier }: Frontmatter): Passage[] {
  const prose = passages.map(({ passage }) => passage);
  for (const passage of prose) passage.mentions = extract(passage.text, languageOf(language)!);
  const ties = tie(prose, dossier, language);
  prose.forEach((passage, index) => (passage.mentions = ties[index]!));
  return prose;
}

/** A passage with the way from its offsets to those of the source. */
interface Located {
  passage: Passage;
  spanOf: (start: number, end: number) => [number, number];
}

const spanIn =
  (block: Block): Located['spanOf'] =>
  (start, end) =>
    sourceSpan(block, start, end);

/** The title or the lead as a passage; one whose YAML escapes characters is placed as a whole. */
function headPassage(role: 'title' | 'lead', head: PlacedText | undefined): Located[] {
  if (!head) return [];
  const { text, start, end, verbatim } = head;
  const passage: Passage = { text, role, mentions: [], quoted: [] };
  return [{ passage, spanOf: (from, to) => (verbatim ? [start + from, start + to] : [start, end]) }];
}

function moveClaim(claim: Claim, passages: readonly Located[], index: number): Claim {
  const [start, end] = passages[index]!.spanOf(claim.start, claim.end);
  return { ...claim, start, end, operands: moveOperands(claim.operands, passages, index) };
}

function moveFinding(finding: Finding, passages: readonly Located[], index: number): Finding {
  const [start, end] = passages[index]!.spanOf(finding.start, finding.end);
  const operands = finding.operands && moveOperands(finding.operands, passages, index);
  return { ...finding, start, end, ...(operands ? { operands } : {}) };
}

/** Operands that stand in the text; a figure's own place is one of the source already. */
function moveOperands(operands: readonly Operand[], passages: readonly Located[], index: number): Operand[] {
  return operands.map(({ passage = index, ...operand }) => {
    if (operand.surface === undefined || operand.start === undefined || operand.end === undefined) return operand;
    const [start, end] = passages[passage]!.spanOf(operand.start, operand.end);
    return { ...operand, start, end };
  });
}
