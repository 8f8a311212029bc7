import type { Amount } from './amount.ts';
import { mentionOf, rangeOf } from './build.ts';
import { currenciesOf, inMoney, isElided } from './elided-currency.ts';
import type { Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import { type Relation, areBounds, directionBefore, relationOf, withSign } from './relation.ts';
import type { Findings } from './resolve.ts';
import { coordinate, shareBetween } from './sharing.ts';
import { type Placed, leveled, preposed, surroundings } from './surroundings.ts';

/** Joins neighbours to ranges and changes and supplies what one leaves to the other. */
export function relate(reader: Reader, findings: Findings): Mention[] {
  const amounts = coordinate(reader, findings.amounts).map((b, i, all) => withSign(reader, all[i - 1] ?? b, b));
  const placed = placing(reader, amounts, findings);
  const currencies = amounts.some(isElided) ? currenciesOf(reader, amounts) : [];
  const mentions: Mention[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const [previous, a, b, c] = [placed(i - 1), placed(i), placed(i + 1), placed(i + 2)];
    if (!a) break;
    const relation =
      b && (relationOf(reader, a.amount, a.around.from, b.amount, b.around.from) ?? boundsOf(reader, a, b));
    if (!relation || !b)
      mentions.push(
        mentionOf(reader, inMoney(leveled(reader, a, previous), currencies[i]), preposed(reader, a, previous)),
      );
    else if (relation !== 'range' && c && isExtent(reader, b, c))
      mentions.push(...joined(reader, a, spanned(b, c), relation, currencies[i]).slice(0, 1));
    else if (relation === 'range') {
      const level = mentions.at(-1)?.change === 'to' ? previous : undefined;
      const change = changeOf(reader, [a, b, c, placed(i + 3)], previous, level);
      mentions.push(...joined(reader, a, change?.last ?? b, relation, currencies[i++], change?.end));
    } else mentions.push(...joined(reader, a, b, relation, currencies[i++]));
  }
  return mentions;
}

/** So many quantities are looked at together. */
const KEPT = 8;

/** Each quantity by its number with what stands around it, made when it is asked for; few are kept, for a text may hold very many. */
function placing(reader: Reader, amounts: Amount[], findings: Findings): (i: number) => Placed | undefined {
  const kept: Placed[] = [];
  return (i) => {
    const amount = amounts[i];
    if (!amount) return undefined;
    const known = kept[i % KEPT];
    if (known?.amount === amount) return known;
    return (kept[i % KEPT] = { amount, around: surroundings(reader, amount, findings) });
  };
}

const isExtent = (reader: Reader, a: Placed, b: Placed): boolean =>
  relationOf(reader, a.amount, a.around.from, b.amount, b.around.from) === 'range';

/** An extent as one end of a change: it begins where the first number begins, and has the unit of the second. */
const spanned = (a: Placed, b: Placed): Placed => ({
  amount: { ...b.amount, first: a.amount.first },
  around: a.around,
});

/** "с 13–14 % до 15–16 %", "до 3,75–4 %": which end of a change the extent of the first two is, by the word before it and what follows; its second number with what the other end leaves to it. */
function changeOf(
  reader: Reader,
  [a, b, c, d]: [Placed, Placed, Placed | undefined, Placed | undefined],
  previous: Placed | undefined,
  level: Placed | undefined,
): { end: 'from' | 'to'; last: Placed } | undefined {
  const { change } = preposed(reader, a, previous);
  if (change === 'to') return { end: 'to', last: b };
  if (change !== 'from') return undefined;
  if (level && reader.skip(reader.skip(level.around.to) + 1) === a.around.from) return { end: 'from', last: b };
  if (!c) return undefined;
  const [from, to] = [spanned(a, b), d && isExtent(reader, c, d) ? spanned(c, d) : c];
  if (relationOf(reader, from.amount, from.around.from, to.amount, to.around.from) !== 'change') return undefined;
  const [amount] = shareBetween(b.amount, to.amount, 'change', directionBefore(reader, a.around.from));
  return { end: 'from', last: { ...b, amount } };
}

const boundsOf = (reader: Reader, a: Placed, b: Placed): Relation | undefined =>
  areBounds(reader, a.amount, a.around.modifier, b.amount, b.around.modifier, a.around.to, b.around.from)
    ? 'range'
    : undefined;

/** The mentions of two related quantities: one for a range, two for a change. */
function joined(
  reader: Reader,
  a: Placed,
  b: Placed,
  relation: Relation,
  currency: string | undefined,
  change?: 'from' | 'to',
): Mention[] {
  const direction = directionBefore(reader, a.around.from);
  const shared = shareBetween(a.amount, b.amount, relation, direction);
  const elided = shared.every(isElided);
  const [left, right] = elided ? [inMoney(shared[0], currency), inMoney(shared[1], currency)] : shared;
  if (relation === 'range') {
    const about = a.around.modifier === '~' || (a.around.modifier === '=' && b.around.modifier === '~');
    const modifier = about ? '~' : '=';
    return [rangeOf(reader, left, right, { ...a.around, modifier, to: b.around.to, change })];
  }
  const [first, second] = relation === 'change' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  return [
    mentionOf(reader, left, { ...a.around, change: first }),
    mentionOf(reader, right, { ...b.around, change: second }),
  ];
}
