import { describe, expect, it } from 'vitest';
import { compile } from '#compile';
import { extract } from '#extraction';
import { emptyRegistry } from '#figures';
import { language } from '#languages';
import { writeDate } from '#wording';
import { excerptOf } from '../../src/remark/excerpt.ts';

describe('what a date says', () => {
  it.each([
    ['ru', '5 сентября 2025 г.', '2025-09-05', '5 сентября 2025 г.'],
    ['ru', '10–12 сентября 2025 года', '2025-09-10/2025-09-12', '10–12 сентября 2025 г.'],
    ['ru', '10.09.2025', '2025-09-10', '10 сентября 2025 г.'],
    ['ru', '10.09.25', '2025-09-10', '10 сентября 2025 г.'],
    ['ru', '2025-09-19', '2025-09-19', '19 сентября 2025 г.'],
    ['ru', 'в июне 2023-го', '2023-06', 'июнь 2023 г.'],
    ['ru', 'в 2019–2021 годах', '2019/2021', '2019–2021'],
    ['ru', 'в 2013-14 годах', '2013/2014', '2013–2014'],
    ['ru', 'в 1990-х', '1990/1999', '1990–1999'],
    ['ru', 'в 2023 году', '2023', '2023'],
    ['ru', '5 сентября', undefined, ''],
    ['ru', 'в 90-х', undefined, ''],
    ['ru', '30 февраля 2024 года', undefined, ''],
    ['ru', '31.02.2025', undefined, ''],
    ['en', 'Sept. 5, 2025', '2025-09-05', '5 September 2025'],
    ['en', 'September 5-7, 2025', '2025-09-05/2025-09-07', '5 – 7 September 2025'],
    ['en', '5 September 2025', '2025-09-05', '5 September 2025'],
    ['en', '9/10/2025', '2025-09-10', '10 September 2025'],
    ['en', '19/10/2025', '2025-10-19', '19 October 2025'],
    ['en', 'in the 1990s', '1990/1999', '1990–1999'],
    ['en', 'May 2024', '2024-05', 'May 2024'],
    ['en', 'on May 5', undefined, ''],
  ])('%s: %s', (lang, text, date, words) => {
    const [mention] = extract(`${text}, xx.`, language(lang)!, { dates: true });
    expect([mention?.kind, mention?.date]).toEqual(['date', date]);
    if (date) expect(writeDate(date, lang).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('an excerpt', () => {
  const of = (text: string, surface: string, ...others: string[]) => {
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const { start, end } = at(surface);
    const { before, surface: middle, after } = excerptOf(text, [0, text.length], [start, end], others.map(at));
    expect(middle).toBe(surface);
    return before + middle + after;
  };
  const filler = 'and this is a clause that tells of something else, '.repeat(4);

  it.each([
    ['a short sentence stands whole', 'It came, in 2023, out.', '2023', [], 'It came, in 2023, out.'],
    [
      'a long one is cut at its clauses',
      `${filler}it came in 2023.`,
      '2023',
      [],
      /^… and this is a clause.* it came in 2023\.$/,
    ],
    ['on both sides', `${filler}it came in 2023, ${filler}`, '2023', [], /^… .*it came in 2023.* …$/],
    [
      'one clause stands whole, however long',
      `In 2023 ${'word '.repeat(60)}ended.`,
      '2023',
      [],
      /^In 2023 word .* ended\.$/,
    ],
    ['another date has its own clause', 'It came in 2023, it went in 2024.', '2024', ['2023'], '… it went in 2024.'],
    [
      'two dates of one clause stay together',
      'It lasted from 2023 to 2024.',
      '2024',
      ['2023'],
      'It lasted from 2023 to 2024.',
    ],
    ['what is no text is left out', 'The tool \uFFFC came in 2023.', '2023', [], 'The tool … came in 2023.'],
  ])('%s', (_why, text, surface, others, expected) => {
    const found = of(text, surface, ...others);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatch(expected);
    if (text.includes('clause that')) expect(found.length).toBeLessThan(185);
  });
});

describe('the dates of an article', () => {
  const compiled = (body: string) =>
    compile(
      {
        ...{ path: 'a.mdx', kind: 'copy', slug: 'a', language: 'en' },
        source: `---\nfigures:\n  cost: { label: Cost, value: "$5", date: 2023-04 }\n---\n\n${body}\n`,
      },
      { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' },
    );

  it('lead from a timeline to their places, each once, whatever stands around them', () => {
    const { html } = compiled(
      [
        '<Timeline />',
        '## In May 2020',
        'It came in *April* 2023 for $5. See [the paper of 2021](https://a.example/), `in 2019`. It came in April 2023, in April 2023 indeed.',
        '> It was said in 2018.',
        '- In **2017**.',
        '| When | What |\n| --- | --- |\n| 2016 | x |',
      ].join('\n\n'),
    );
    const ids = [...html.matchAll(/<span id="(date-[^"]*)">(.*?)<\/span>/g)].map(([, id, text]) => `${id} ${text}`);
    expect(ids).toEqual([
      'date-2023-04 April',
      'date-2021 2021',
      'date-2023-04-2 April 2023',
      'date-2018 2018',
      'date-2017 2017',
    ]);
    const links = [...html.matchAll(/href="#(date-[^"]*)"/g)].map(([, id]) => id);
    expect(links).toEqual(['date-2017', 'date-2018', 'date-2021', 'date-2023-04', 'date-2023-04-2']);
    expect(html).toContain('<bdi>Cost</bdi>');
  });

  it('stand in a sentence, not in an abbreviation', () => {
    const { html } = compile(
      {
        ...{ path: 'a.mdx', kind: 'plain', slug: 'a', language: 'ru' },
        source: 'В 2023 г. Рост составил 5 %. Спад начался в 2024 г. Рынок упал.\n\n<Timeline />\n',
      },
      { registry: emptyRegistry(), now: '2026-01-01T00:00:00Z' },
    );
    const told = [...html.matchAll(/<p>([^<]*)<a href="#date[^>]*>([^<]*)<\/a>([^<]*)<\/p>/g)];
    expect(told.map((match) => match.slice(1).join('').replaceAll('\u00a0', ' '))).toEqual([
      'В 2023 г. Рост составил 5 %.',
      'Спад начался в 2024 г.',
    ]);
  });

  it('are left alone where no timeline shows them', () => {
    const body = 'It came in April 2023 for $5, and in 2024 for $6.';
    for (const widget of ['', '<Timeline of="cost" />\n\n'])
      expect(compiled(widget + body).html).not.toContain('id="date');
  });

  it('change no claim and no number', () => {
    const body = 'It grew in 2023 from $5 to $10, by 100%, in May 2024.';
    const [bare, shown] = [compiled(body), compiled(`${body}\n\n<Timeline />`)];
    expect(shown.claims).toEqual(bare.claims);
    expect(shown.coverage).toEqual(bare.coverage);
    expect(shown.html.match(/<data /g)).toEqual(bare.html.match(/<data /g));
  });
});
