import { type Dossier, type Rate } from '#figures';
import type { Finding } from '#messages';
import type { Claim, Passage } from './claim.ts';
import { comparabilityOf, type Comparability, declaredPair } from './comparable.ts';
import { findingsOf, type TermName } from './findings-of-claim.ts';
import { Names } from './names.ts';
import { Prose } from './prose.ts';
import { judge, type Judgment } from './reading.ts';
import { type Candidate, claimRules } from './rules/index.ts';
import type { Scene } from './scene.ts';
import { type ClaimWords, wordsOf } from './words/index.ts';

/** What claims are read against besides the article's own figures. */
export interface ClaimOptions {
  rates?: readonly Rate[];
  /** Names scopes and bases for messages; their ids where it is left out. */
  term?: TermName;
}

/** Claims and findings by passage, in its offsets. */
export interface ReadClaims {
  claims: Claim[][];
  findings: Finding[][];
}

/** A claim with what was made of it. */
export interface JudgedClaim {
  scene: Scene;
  candidate: Candidate;
  judgment: Judgment;
  comparability: Comparability;
}

/** Claims that are worth a word only if something recomputes them: any amount may be a product or a rate. */
const QUIET = new Set<Claim['kind']>(['product', 'rate', 'sum']);

/**
 * Every claim of the passages, recomputed, with what an author should see. Offsets, those of operands with a `surface` too,
 * count in the claim's passage, or in the operand's own `passage`; operands without a `surface` are figures and count in the
 * article's source.
 *
 * @param passages in the article's order, their mentions tied
 * @param language BCP 47; of a language without words only declared comparisons and formulas are read
 */
export function readClaims(
  passages: readonly Passage[],
  dossier: Dossier,
  language: string,
  { rates = [], term = (_, id) => id }: ClaimOptions = {},
): ReadClaims {
  const words = wordsOf(language);
  if (!words) return { claims: passages.map(() => []), findings: passages.map(() => []) };
  const proses = passages.map((passage, index) => new Prose(passage, index, words));
  const names = new Names(dossier.figures.values(), words.empty);
  const judged = proses.map((prose) => judgePassage(prose, { proses, dossier, names, words }, rates));
  return {
    claims: judged.map((claims) => claims.map(claimOf)),
    findings: judged.map((claims) => claims.flatMap((claim) => findingsOf(claim, dossier, term))),
  };
}

function judgePassage(
  prose: Prose,
  context: { proses: readonly Prose[]; dossier: Dossier; names: Names; words: ClaimWords },
  rates: readonly Rate[],
): JudgedClaim[] {
  return prose.sentences.flatMap((sentence) =>
    sentence.mentions.flatMap((mention): JudgedClaim[] => {
      if (mention.kind === 'date') return [];
      const scene: Scene = { ...context, prose, sentence, mention };
      for (const rule of claimRules) {
        const candidate = rule.read(scene);
        if (!candidate) continue;
        const judgment = judge(candidate.stated, candidate.readings);
        if (judgment.verdict === 'unverifiable' && QUIET.has(candidate.kind)) continue;
        return [
          {
            scene,
            candidate,
            judgment,
            comparability: comparabilityOf(candidate.kind, judgment.reading, context.dossier, rates),
          },
        ];
      }
      return [];
    }),
  );
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
