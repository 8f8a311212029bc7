import { type Check, finding } from './check.ts';

/** Numbers that fit several figures equally well; none was chosen. */
export const ambiguous: Check = {
  ruleId: 'ambiguous',
  find: ({ passages }) =>
    passages.flatMap((passage, index) =>
      passage.mentions.flatMap(({ start, end, ambiguous: names }) => {
        if (!names) return [];
        return [
          {
            passage: index,
            finding: finding('ambiguous', passage, [start, end], { values: { names: names.join(', ') } }),
          },
        ];
      }),
    ),
};
