import { type Dossier, type Rate } from '#figures';
import type { Finding } from '#messages';
import { agreementOf } from '#quantities';
import { type CheckContext, checks } from './checks/index.ts';
import type { Claim, Passage } from './claim.ts';
import { unexplainedComparisons, unusedFigures } from './dossier-checks.ts';
import { comparabilityOf, declaredPair, type TermName } from './comparable.ts';
import { findingsOf } from './findings-of-claim.ts';
import type { JudgedClaim } from './judged-claim.ts';
import { Names } from './names.ts';
import { Prose } from './prose.ts';
import { differenceOf, judge, type Judgment } from './reading.ts';
import { type Candidate, claimRules } from './rules/index.ts';
import type { Scene } from './scene.ts';
import { type ClaimWords, wordsOf } from './words/index.ts';

/** What claims are read against besides the article's own figures. */
export interface ClaimOptions {
  rates?: readonly Rate[];
  /** Names scopes and bases for messages; their ids where it is left out. */
  term?: TermName;
  /** Whether the article has a list of figures; by default if it has any figure. */
  hasFigures?: boolean;
  /** Figures that widgets in the text show. */
  placed?: Iterable<string>;
  /** Whether a long text without a number is worth a word: it is, unless a page about the site itself. */
  numbersExpected?: boolean;
}

/** Claims and findings by passage, in its offsets. */
export interface ReadClaims {
  claims: Claim[][];
  findings: Finding[][];
  /** Findings about the frontmatter's figures and comparisons, at offsets of the source. */
  dossier: Finding[];
}

/** Claims that are worth a word only if something recomputes them: any amount may be a product or a rate. */
const QUIET = new Set<Claim['kind']>(['product', 'rate', 'sum']);

/** A sentence with more quantities is a row of data, no prose: no claim is read in it, so that time stays linear in the text. */
const MOST_IN_SENTENCE = 100;

/**
 * Every claim of the passages, recomputed, with what an author should see. Offsets, those of operands with a `surface` too,
 * count in the claim's passage, or in the operand's own `passage`; operands without a `surface` are figures and count in the
 * article's source.
 *
 * @param passages in the article's order, their mentions tied
 * @param language BCP 47; of a language without words (`claimWords`) no claims are read, only the checks run
 */
export function readClaims(
  passages: readonly Passage[],
  dossier: Dossier,
  language: string,
  options: ClaimOptions = {},
): ReadClaims {
  const { rates = [], term = (_, id) => id, hasFigures = dossier.figures.size > 0, placed = [] } = options;
  const { numbersExpected = true } = options;
  const words = wordsOf(language);
  const judged = words ? judgeAll(passages, dossier, words, rates) : passages.map(() => []);
  const claims = judged.map((list) => list.map(claimOf));
  const findings = judged.map((list) => list.flatMap((claim) => findingsOf(claim, dossier, term)));
  const context: CheckContext = { passages, claims, dossier, words, language, hasFigures, numbersExpected };
  for (const check of checks) for (const { passage, finding } of check.find(context)) findings[passage]?.push(finding);
  return {
    claims,
    findings: findings.map((list) => list.sort((a, b) => a.start - b.start)),
    dossier: [...unusedFigures(passages, dossier, placed), ...unexplainedComparisons(claims, dossier, rates, term)],
  };
}

function judgeAll(
  passages: readonly Passage[],
  dossier: Dossier,
  words: ClaimWords,
  rates: readonly Rate[],
): JudgedClaim[][] {
  const proses = passages.map((passage, index) => new Prose(passage, index, words));
  const names = new Names(dossier.figures.values(), words.empty);
  return proses.map((prose) => judgePassage(prose, { proses, dossier, names, words, rates }));
}

function judgePassage(prose: Prose, context: Omit<Scene, 'prose' | 'sentence' | 'mention'>): JudgedClaim[] {
  const told = prose.sentences.filter(({ mentions }) => mentions.length <= MOST_IN_SENTENCE);
  return told.flatMap((sentence) =>
    sentence.mentions.flatMap((mention): JudgedClaim[] => {
      if (mention.kind === 'date') return [];
      const scene: Scene = { ...context, prose, sentence, mention };
      const claim = claimAt(scene);
      if (!claim) return [];
      const { candidate, judgment } = claim;
      const comparability = comparabilityOf(candidate.kind, judgment.reading, context.dossier, context.rates);
      return [{ scene, candidate, judgment, comparability }];
    }),
  );
}

/** The claim that a number makes: the first that something recomputes, else the first that is one by its words. */
function claimAt(scene: Scene): { candidate: Candidate; judgment: Judgment } | undefined {
  const claims = claimRules.flatMap((rule) => {
    const candidate = rule.read(scene);
    return candidate ? [{ candidate, judgment: judge(candidate.stated, candidate.readings) }] : [];
  });
  const verified = claims.find(({ judgment }) => judgment.verdict !== 'unverifiable');
  return inPoints(verified ?? claims.find(({ candidate }) => !QUIET.has(candidate.kind)));
}

/** "Ставка выросла на 2 %, с 19 % до 21 %": not contradicted, since points were meant. */
function inPoints(claim: ReturnType<typeof claimAt>): ReturnType<typeof claimAt> {
  const reading = claim?.judgment.reading;
  const [a, b, more] = reading?.operands.map(({ amount }) => amount) ?? [];
  if (claim?.candidate.kind !== 'percent-change' || claim.judgment.verdict !== 'contradicted') return claim;
  if (!reading || !a || !b || more || a.unit !== 'percent' || b.unit !== 'percent') return claim;
  const points = a.value <= b.value ? differenceOf(a, b, 1) : differenceOf(b, a, 1);
  if (!points || agreementOf(claim.candidate.stated, points) === 'apart') return claim;
  return { ...claim, judgment: { verdict: 'unverifiable', reading: { ...reading, points } } };
}

function claimOf({ scene, candidate, judgment, comparability }: JudgedClaim): Claim {
  const { kind, stated, start, end } = candidate;
  const { reading } = judgment;
  const [a, b] = reading?.operands ?? [];
  const comparison =
    reading?.comparison ?? (a?.figure && b?.figure ? declaredPair(scene.dossier, a.figure, b.figure) : undefined);
  const supported = judgment.verdict === 'supported' || judgment.verdict === 'supported-rounded';
  return {
    kind,
    verdict:
      supported && comparability.differences.length > 0 && !comparability.unknown ? 'not-comparable' : judgment.verdict,
    start,
    end,
    surface: scene.prose.text.slice(start, end),
    stated,
    computed: reading?.computed ?? null,
    operands: reading?.operands ?? [],
    ...(comparison ? { comparison: { of: comparison.of, to: comparison.to } } : {}),
  };
}
