import type { Claim } from '#claims';
import { ageInDays, type Frontmatter, termName } from '#figures';
import type { Finding } from '#messages';
import type { Coverage } from '#wording';
import type { NamedDate, WidgetContext } from '#widgets';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { analyze } from './analyze.ts';
import type { Document, KratnoOptions } from './document.ts';
import { unwrapFigures } from './figure-words.ts';
import { markMentions } from './mark.ts';
import { placeFinding, type PlacedClaim, type PlacedFinding, type PlacedMention, placer } from './place-finding.ts';
import { namedDates, type PlacedDate } from './named-dates.ts';
import { type Block, sourceSpan } from './prose.ts';
import { drawHandPlaced, drawWanted, type PlacedWidget, showsDates } from './widget-nodes.ts';
import { wantedWidgets } from './wanted-widgets.ts';

/** Everything that the plugin learned of a file, for whoever runs it. Offsets are those of the source. */
export interface Analysis {
  frontmatter: Frontmatter;
  findings: PlacedFinding[];
  claims: PlacedClaim[];
  mentions: PlacedMention[];
  coverage: Pick<Coverage, 'numbers' | 'checked' | 'claims'>;
  /** The widgets of the body, in order. */
  widgets: PlacedWidget[];
  context: WidgetContext;
}

declare module 'vfile' {
  interface DataMap {
    kratno: Analysis;
  }
}

/**
 * The remark plugin: reads every number of the prose, ties it to the article's figures, recomputes what the text claims,
 * marks the numbers and places widgets behind the paragraphs that compare; in an article without a photograph one of them
 * stands at its head. What it finds are messages of the file; the whole analysis is `file.data.kratno`.
 */
export function remarkKratno(options: KratnoOptions) {
  return (tree: Root, file: VFile): void => {
    const document = options.describe(file.path, String(file.value));
    const { source } = document;
    const found: Finding[] = [];
    const report = (finding: Finding) => void found.push(finding);
    const { frontmatter, blocks, claims, allClaims, coverage, findings } = analyze(tree, document, options, report);
    const { dossier, language, widgets: mode } = frontmatter;
    const dates = showsDates(tree) ? namedDates(blocks, language) : [];
    blocks.forEach((block, index) => markMentions(block, dossier.figures, dates[index]));
    unwrapFigures(tree);
    const context = { ...contextOf(frontmatter, allClaims, document, options), dates: dates.flat().map(asNamed) };
    const byHand = drawHandPlaced(tree, context, source, report);
    const wanted = mode === 'auto' ? wantedWidgets(blocks, claims, dossier) : [];
    const headed = frontmatter.article !== undefined && !frontmatter.article.hero;
    const widgets = [...byHand, ...drawWanted(tree, wanted, context, byHand, headed)];
    const place = placer(source);
    const placed = [...findings, ...found].map((finding) => placeFinding(finding, place, language));
    placed.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const finding of placed) tell(file, finding);
    const mentions = blocks.flatMap((block) => mentionsOf(block, place));
    const placedClaims = allClaims.map((claim) => ({ ...claim, place: place(claim.start, claim.end) }));
    file.data.kratno = { frontmatter, findings: placed, claims: placedClaims, mentions, coverage, widgets, context };
  };
}

function contextOf(
  { dossier, language, article }: Frontmatter,
  claims: readonly Claim[],
  { slug, files, ranked }: Document,
  { registry, now }: KratnoOptions,
): WidgetContext {
  const label: WidgetContext['label'] = (list, id) => termName(registry, list, id, language);
  const age: WidgetContext['age'] = (date) => ageInDays(date, now);
  return {
    ...{ dossier, claims, language, slug, label, age },
    ...(article ? { published: article.published } : {}),
    ...(files ? { files } : {}),
    ...(ranked ? { ranked } : {}),
  };
}

/** A date without its place in a block. */
const asNamed = ({ date, before, surface, after, id }: PlacedDate): NamedDate => ({ date, before, surface, after, id });

/** A block's mentions at their places in the source. */
function mentionsOf(block: Block, place: ReturnType<typeof placer>): PlacedMention[] {
  return block.mentions.map((mention) => {
    const [start, end] = sourceSpan(block, mention.start, mention.end);
    return { ...mention, start, end, place: place(start, end) };
  });
}

/** A finding as a message of the file: fatal for an error, `false` for a warning, neither for an info. */
function tell(file: VFile, { ruleId, severity, place, message, note, actual, expected }: PlacedFinding): void {
  const told = file.message(message, { place, ruleId, source: 'kratno' });
  told.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  if (note !== undefined) told.note = note;
  if (actual !== undefined) told.actual = actual;
  if (expected !== undefined) told.expected = expected;
}
