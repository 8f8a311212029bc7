import { compile } from '#compile';
import { readRegistry } from '#figures';
import { describe, expect, it } from 'vitest';

/** An article that reviews what is given as YAML. */
function reviewed(reviews: string, language = 'ru') {
  const source = `---
title: Т
lang: ${language}
section: ai
authors: [a]
published: 2025-09-19
sources:
  cnews: { title: Заметка, publisher: CNews, date: 2025-09-19 }
figures:
  r1: { label: R1, value: "$294 ${language === 'ru' ? 'тыс.' : 'thousand'}", source: cnews }
  gpt4: { label: GPT-4, value: "${language === 'ru' ? 'более $100 млн' : 'more than $100 million'}", source: cnews }
  base: { label: База, value: "$5.88 ${language === 'ru' ? 'млн' : 'million'}", source: cnews }
reviews:
  - ${reviews}
---

Текст.
`;
  const document = {
    path: 'content/articles/a/ru.mdx',
    source,
    kind: 'article' as const,
    module: false,
    slug: 'a',
    language,
  };
  const { furniture, findings } = compile(document, {
    registry: readRegistry([]).registry,
    now: '2026-01-01T00:00:00Z',
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    shown: furniture.reviews.map(({ verdict, finding }) => `${verdict}: ${finding.replace(/\s/g, ' ')}`),
    errors: errors.map(({ ruleId, surface, message }) => `${ruleId} @${surface}: ${message}`),
  };
}

const pair = 'source: cnews, of: r1, to: gpt4';

describe('a claim of somebody else’s is judged by the article’s figures', () => {
  it.each<[review: string, said: string]>([
    [
      `{ claim: "R1 примерно в 340 раз дешевле", ${pair} }`,
      'bound-dropped: Потеряна граница: сказано — примерно в 340 раз, по числам — не менее чем в 340 раз',
    ],
    [`{ claim: "Дороже не менее чем в 340 раз", ${pair} }`, 'supported: Сходится'],
    [`{ claim: "Дешевле в 34 раза", ${pair} }`, 'contradicted: Не сходится'],
    ['{ claim: "База в 20 раз дороже", source: cnews, of: r1, to: base }', 'supported: Сходится'],
    ['{ claim: "R1 обошлась в $29,4 млн", source: cnews, of: r1 }', 'contradicted: Не сходится'],
    ['{ claim: "R1 обошлась в $290 тыс.", source: cnews, of: r1 }', 'supported-rounded: Сходится с округлением'],
    ['{ claim: "На 512 ускорителях обучили R1 за $294 тыс.", source: cnews, of: r1 }', 'supported: Сходится'],
    ['{ claim: "GPT-4 стоила $100 млн", source: cnews, of: gpt4 }', 'bound-dropped: Потеряна граница'],
  ])('%s', (review, said) => {
    const { shown, errors } = reviewed(review);
    expect(errors).toEqual([]);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(new RegExp(`^${said}`));
  });

  it('in English too', () => {
    expect(reviewed(`{ claim: "R1 was about 340 times cheaper", ${pair} }`, 'en').shown[0]).toMatch(
      /^bound-dropped: A bound was lost: stated about 340 times, the numbers give at least 340 times/,
    );
  });
});

describe('what is wrong in a review is said at its place', () => {
  it.each<[review: string, said: string]>([
    [
      `{ claim: "Дешевле в разы", ${pair} }`,
      'figure @"Дешевле в разы": Величину «Дешевле в разы» прочесть не удалось.',
    ],
    [`{ claim: "В 17 раз, а не в 340 раз", ${pair} }`, 'figure @"В 17 раз, а не в 340 раз"'],
    ['{ claim: "В 340 раз", source: cnew, of: r1, to: gpt4 }', 'figure @cnew: '],
    ['{ claim: "В 340 раз", source: cnews, of: r2, to: gpt4 }', 'figure @r2: '],
    ['{ claim: "В 340 раз", source: cnews, of: r1, to: gpt }', 'figure @gpt: '],
    ['{ claim: "В 340 раз", source: cnews }', 'frontmatter @'],
    [`{ claim: "В 340 раз", rating: 5, ${pair} }`, 'frontmatter @rating: Поля rating не бывает.'],
    ['В 340 раз', 'frontmatter @В 340 раз: '],
  ])('%s', (review, said) => {
    const { shown, errors } = reviewed(review);
    expect(shown).toEqual([]);
    expect(errors).toEqual([expect.stringContaining(said)]);
  });
});
