import { type Check, finding } from './check.ts';

/** Letters of another script inside a quantity: "тыc." with a Latin c. The fix is the right spelling. */
export const homoglyph: Check = {
  ruleId: 'homoglyph',
  find: ({ passages }) =>
    passages.flatMap((passage, index) =>
      passage.mentions.flatMap(({ start, end, repaired }) => {
        if (repaired === undefined) return [];
        const more = { expected: [repaired], values: { fixed: repaired }, fix: { text: repaired } };
        return [{ passage: index, finding: finding('homoglyph', passage, [start, end], more) }];
      }),
    ),
};
