import { alike, type Modifier } from '#quantities';
import type { Claim, TiedMention } from '../claim.ts';
import { type Check, type CheckContext, finding, type PlacedInPassage } from './check.ts';

/** A title or lead that drops a bound which the text keeps, or has a value that the text has not. Rounding is allowed. */
export const headline: Check = {
  ruleId: 'headline',
  find(context) {
    const body = context.passages
      .filter(({ role }) => role !== 'title' && role !== 'lead')
      .flatMap(({ mentions }) => mentions);
    if (body.length === 0) return [];
    return context.passages.flatMap((passage, index) => {
      if (passage.role !== 'title' && passage.role !== 'lead') return [];
      return passage.mentions.flatMap((mention) => check(mention, index, body, context));
    });
  },
};

function check(
  mention: TiedMention,
  index: number,
  body: readonly TiedMention[],
  context: CheckContext,
): PlacedInPassage[] {
  const passage = context.passages[index]!;
  const span = [Math.min(mention.from, mention.start), mention.end] as const;
  const alikes = body.filter((other) => isSame(mention, other));
  if (alikes.length === 0) {
    const borne =
      mention.figure !== undefined || (context.claims[index] ?? []).some((claim) => bearsOut(claim, mention));
    if (borne || isSmall(mention)) return [];
    return [{ passage: index, finding: finding('headline', passage, span, { variant: 'absent' }) }];
  }
  const bound = alikes.find(({ modifier }) => isBound(modifier));
  if (isBound(mention.modifier) || !bound || alikes.some(({ modifier }) => !isBound(modifier))) return [];
  const { unit, value, low, high, modifier } = bound;
  const amount = { unit, value, low, high, modifier };
  return [{ passage: index, finding: finding('headline', passage, span, { actual: mention, expected: [amount] }) }];
}

const isBound = (modifier: Modifier): boolean => modifier !== '=' && modifier !== '~';

/** Whether the headline's number is the text's, or the text's rounded. */
function isSame(title: TiedMention, body: TiedMention): boolean {
  const [known, stated] = alike(body, title);
  if (!known || !stated) return false;
  const slack = Math.max(stated.significant ?? 0, stated.last ?? 0) / 2;
  return Math.abs(stated.value - known.value) <= slack + 1e-9 * Math.abs(known.value);
}

const bearsOut = ({ start, end, verdict }: Claim, mention: TiedMention): boolean =>
  start <= mention.start && mention.end <= end && verdict !== 'unverifiable';

/** Small counts in words and digits are how a headline is phrased. */
const isSmall = ({ kind, value }: TiedMention): boolean =>
  kind === 'date' || kind === 'duration' || ((kind === 'count' || kind === 'number') && Math.abs(value) < 20);
