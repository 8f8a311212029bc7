import settings from '#site.config';

/** What a new article begins with. */
export interface NewArticle {
  lang: string;
  title: string | undefined;
  /** Id of its author; the newsroom's own where the site names none. */
  author: string | undefined;
  /** ISO 8601. */
  published: string;
}

/**
 * A draft with hints in comments and no number of its own: nothing in it has to be taken out but what the author replaces.
 *
 * @returns the whole file; English hints where the article's language has none
 */
export function newArticle({ lang, title, author = 'editorial', published }: NewArticle): string {
  const hints = hintsByLanguage[lang] ?? hintsByLanguage['en']!;
  return `---
# ${hints.title}
title: ${JSON.stringify(title ?? hints.untitled)}
# ${hints.lead}
# lead: ""
lang: ${lang}
section: ${settings.sections[0]}
authors: [${author}]
published: ${published}
tags: []
# ${hints.draft}
draft: true

# ${hints.sources}
# sources:
#   report:
#     title: ""
#     publisher: ""
#     date: ${published.slice(0, 10)}
#     url: https://
#     access: primary

# ${hints.figures.replaceAll('\n', '\n# ')}
# figures:
#   cost: { label: ${hints.label}, value: "${hints.value}", source: report, who: ${hints.who}, scope: training }
#   other: { label: ${hints.label}, value: "${hints.bound}", source: report, who: ${hints.who}, scope: training }
#   both: { label: ${hints.total}, formula: cost + other, scope: training }

# ${hints.comparisons}
# comparisons:
#   - { of: cost, to: other }
---

{/*
  ${hints.body.replaceAll('\n', '\n  ')}
*/}
`;
}

interface Hints {
  untitled: string;
  title: string;
  lead: string;
  draft: string;
  sources: string;
  figures: string;
  label: string;
  value: string;
  bound: string;
  who: string;
  total: string;
  comparisons: string;
  body: string;
}

const hintsByLanguage: Readonly<Record<string, Hints>> = {
  ru: {
    untitled: 'Новая статья',
    title: 'Заголовок, не длиннее 110 знаков.',
    lead: 'Одно-два предложения под заголовком.',
    draft: 'Черновик виден только в npm run dev. Уберите эту строку, когда статья готова.',
    sources:
      'Откуда взяты числа. access: primary — читали сам документ, reproduced — перепечатку, secondary — пересказ.',
    figures:
      'Числа, на которых держится статья: value пишется, как в тексте, formula считается сама.\n' +
      'Снимите решётки и впишите свои.',
    label: 'Название',
    value: '$… тыс.',
    bound: 'более $… млн',
    who: 'Кто назвал',
    total: 'Вместе',
    comparisons: 'Пары, которые сравнивает текст. Если числа считали по-разному, нужно пояснение note.',
    body:
      'Текст статьи — обычный, разметка числам не нужна. Сравнения пишите словами: «в … раза дороже»,\n' +
      '«выросла на … %, с … до …» — они пересчитаются сами, а рисунок встанет за абзацем.\n\n' +
      'Проверка: npx kratno check. О каждом числе: npx kratno explain. Правила и примеры — на странице /guide/.',
  },
  en: {
    untitled: 'New article',
    title: 'The title, 110 characters at most.',
    lead: 'One or two sentences below the title.',
    draft: 'A draft is seen in npm run dev only. Take this line out when the article is ready.',
    sources:
      'Where the numbers come from. access: primary (the document itself was read), reproduced (a copy) or secondary.',
    figures:
      'The numbers that the article rests on: value is written as in prose, formula is worked out.\n' +
      'Take out the number signs and write your own.',
    label: 'Name',
    value: '$… thousand',
    bound: 'more than $… million',
    who: 'Who says so',
    total: 'Together',
    comparisons: 'Pairs that the text compares. Where they were counted differently, a note must explain it.',
    body:
      'The text is plain prose; numbers need no markup. Write comparisons in words, “… times as expensive”,\n' +
      '“rose …%, from … to …”: they are recomputed, and a picture is put behind the paragraph.\n\n' +
      'To check: npx kratno check. What became of each number: npx kratno explain. Rules and examples: /en/guide/.',
  },
};
