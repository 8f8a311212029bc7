import { describe, expect, it } from 'vitest';
import { readRegistry } from '#figures';
import { article, head, read, registryFindings } from './article.ts';

/** Findings as "rule variant @place" lines. */
const said = (source: string, context = {}) =>
  read(source, context).findings.map(({ ruleId, variant, surface }) => `${ruleId} ${variant ?? ''} @${surface}`);

const figures = (rows: string) => article(`figures:\n${rows}`);

describe('a frontmatter in order', () => {
  const source = figures(
    `  r1: { label: R1, value: "$294 тыс.", scope: post-training, basis: rental-price, source: wired }
  base: { label: V3, value: "$5,576 млн" }
  gpt4: { ref: gpt4-altman-2023 }
  gpus: { label: G, value: "512 ускорителей" }
  hours: { label: H, value: "80 часов" }
  full: { label: F, formula: r1 + base }
  gpuHours: { label: M, formula: gpus * hours, unit: gpu-hour }
  rate: { label: C, formula: r1 / gpuHours }
  atPrice: { label: P, formula: 'gpuHours * "$2 за GPU-час"' }
  five: { label: Пять, value: "5,0" }
comparisons:
  - { of: r1, to: gpt4, note: разное }
`,
  );

  it('has no findings and reads every figure', () => {
    const { findings, dossier, article: fields } = read(source);
    expect(findings).toEqual([]);
    expect(fields).toMatchObject({ title: 'Т', lang: 'ru', draft: false, authors: ['editorial'] });
    expect([...dossier.figures.keys()]).toHaveLength(10);
    expect(dossier.comparisons).toMatchObject([{ of: 'r1', to: 'gpt4', note: 'разное' }]);
    expect([...dossier.sources.keys()]).toEqual(['wired']);
  });

  it.each([
    ['r1', 'USD', 294000, 293500, 294500, '=', 'implied precision'],
    ['full', 'USD', 5870000, 5869000, 5871000, '=', 'a sum'],
    ['gpt4', 'USD', 1e8, 1e8, null, '>', 'from the registry, in its own language'],
    ['gpuHours', 'gpu-hour', 40960, 40960, 40960, '=', 'by declaration'],
    ['rate', 'USD/gpu-hour', 7.177734375, 7.16552734375, 7.18994140625, '=', 'a quotient'],
    ['atPrice', 'USD', 81920, 81920, 81920, '=', 'a quantity in quotes'],
    ['five', 'count', 5, 4.95, 5.05, '=', 'two digits are kept'],
  ])('%s', (id, unit, value, low, high, modifier, why) => {
    expect(read(source).dossier.figures.get(id)!.quantity, why).toMatchObject({ unit, value, low, high, modifier });
  });

  it('knows where a figure stands', () => {
    const { dossier } = read(source);
    const { start, end } = dossier.figures.get('base')!;
    expect(source.slice(start, end)).toBe('base: { label: V3, value: "$5,576 млн" }');
  });

  it('gives a shared figure its label in the article’s language', () => {
    expect(read(source).dossier.figures.get('gpt4')).toMatchObject({
      label: 'Обучение GPT-4',
      ref: 'gpt4-altman-2023',
    });
  });
});

describe('what is wrong is said at its own place', () => {
  it.each<[string, string, string[], string]>([
    ['empty file', '', ['empty  @'], 'one finding'],
    ['white space', ' \n\n', ['empty  @'], 'nothing in it'],
    ['no frontmatter', 'Текст', ['frontmatter missing @'], 'an article needs one'],
    ['not closed', `---\n${head}`, ['frontmatter unterminated @---'], 'one finding, at the opening'],
    ['broken YAML', '---\ntitle: [a\n---\n', ['frontmatter broken @---'], 'YAML’s own words'],
    ['a list', '---\n- a\n---\n', ['frontmatter no-map @- a'], 'fields are wanted'],
    ['twice', article('tags: [a]\ntags: [b]\n'), ['frontmatter duplicate-key @tags'], 'YAML would take the last'],
    ['tab', '---\ntitle: a\nhero:\n\tsrc: b\n---\n', ['frontmatter tab @\t'], 'no tabs'],
    ['colon', '---\ntitle: R1: цена\n---\n', ['frontmatter colon @R1'], 'a colon needs quotes'],
    ['alias', '---\na: &x [1]\nb: [*x, *x]\n---\n', ['frontmatter alias @*x'], 'a bomb of aliases'],
    ['unknown key', article('titel: x\n'), ['frontmatter unknown-key @titel'], 'title is there already'],
    [
      'missing',
      '---\ntitle: x\nlang: ru\nsection: ai\nauthors: [editorial]\n---\n',
      ['frontmatter missing-key @---'],
      'published',
    ],
    ['date', article('updated: вчера\n'), ['frontmatter moment @вчера'], 'ISO 8601'],
    [
      'status',
      figures('  a: { label: A, value: "1 час", status: stted }\n'),
      ['frontmatter not-one-of-meant @stted'],
      'did you mean',
    ],
    [
      'section',
      article('').replace('section: ai', 'section: aj'),
      ['frontmatter unknown-id-meant @aj'],
      'a file in content/sections',
    ],
    ['language', article('').replace('lang: ru', 'lang: tlh'), ['frontmatter unknown-language @tlh'], 'no such table'],
    [
      'updated alone',
      article('updated: 2025-09-20\n'),
      ['frontmatter updated-alone @updated: 2025-09-20'],
      'corrections say what changed',
    ],
    [
      'split',
      figures('  a: { label: A, value: $5,576 млн, scope: training }\n'),
      ['frontmatter split @$5,576 млн'],
      'a comma in {…}',
    ],
    ['folded', figures('  a:\n    label: A\n    value: > $100 млн\n'), ['frontmatter folded @$100 млн'], 'a leading >'],
    [
      'folded block',
      figures('  a:\n    label: A\n    value: >\n      $100 млн\n'),
      ['frontmatter folded @>\n      $100 млн'],
      'the bound is lost',
    ],
    ['percent sign', figures('  a:\n    label: A\n    value: %5\n'), ['frontmatter unquoted @%5'], 'needs quotes'],
    [
      'numeric key',
      figures('  2023: { label: A, value: "1 час" }\n'),
      ['frontmatter numeric-key @2023'],
      'formulas could not name it',
    ],
    [
      'key form',
      figures('  gpu-hours: { label: A, value: "1 час" }\n'),
      ['frontmatter key-form @gpu-hours'],
      'a minus in formulas',
    ],
    ['unreadable', figures('  a: { label: A, value: "много" }\n'), ['figure unreadable @"много"'], 'no number'],
    ['no value', figures('  a: { label: A }\n'), ['figure no-value @a'], 'value, formula or ref'],
    ['no label', figures('  a: { value: "1 час" }\n'), ['frontmatter missing-key @a'], 'readers see it'],
    [
      'scope',
      figures('  a: { label: A, value: "1 час", scope: trainnig }\n'),
      ['figure unknown-word-meant @trainnig'],
      'the vocabulary',
    ],
    [
      'source',
      figures('  a: { label: A, value: "1 час", source: wierd }\n'),
      ['figure unknown-source-meant @wierd'],
      'of the article or the registry',
    ],
    [
      'ref',
      figures('  a: { ref: gpt4-altman-2022 }\n'),
      ['figure unknown-ref-meant @gpt4-altman-2022'],
      'the registry',
    ],
    [
      'ref with value',
      figures('  a: { ref: gpt4-altman-2023, value: "1 час" }\n'),
      ['figure ref-with @value'],
      'the registry decides',
    ],
    ['unit', figures('  a: { label: A, formula: 1 + 1, unit: parsec }\n'), ['figure unknown-unit @parsec'], 'CLDR'],
    [
      'comparison',
      figures('  a: { label: A, value: "1 час" }\ncomparisons: [{ of: a, to: b }]\n'),
      ['figure unknown-figure @b'],
      'no such figure',
    ],
    [
      'comparison units',
      figures('  a: { label: A, value: "1 час" }\n  b: { label: B, value: "$1" }\ncomparisons: [{ of: a, to: b }]\n'),
      ['figure comparison-units @{ of: a, to: b }'],
      'hours and dollars',
    ],
    [
      'comparison of one',
      figures('  a: { label: A, value: "1 час" }\ncomparisons: [{ of: a, to: a }]\n'),
      ['figure comparison-self @{ of: a, to: a }'],
      'itself',
    ],
    ['syntax', figures('  a: { label: A, formula: 2 + }\n'), ['formula unfinished @'], 'breaks off'],
    ['sign', figures('  a: { label: A, formula: 2 ^ 3 }\n'), ['formula syntax @^'], 'no powers'],
    [
      'decimal comma',
      figures('  a: { label: A, formula: "1,5 * 2" }\n'),
      ['formula decimal-comma @,'],
      'a point is wanted',
    ],
    [
      'unknown name',
      figures('  base: { label: A, value: "1 час" }\n  b: { label: B, formula: 2 * bse }\n'),
      ['formula unknown-name-meant @bse'],
      'did you mean',
    ],
    [
      'unknown name, far',
      figures('  b: { label: B, formula: 2 * xyz }\n'),
      ['formula unknown-name @xyz'],
      'nothing is near',
    ],
    [
      'cycle',
      figures('  a: { label: A, formula: b + 1 }\n  b: { label: B, formula: a + 1 }\n'),
      ['formula cycle @a + 1'],
      'reported once',
    ],
    ['self', figures('  a: { label: A, formula: a + 1 }\n'), ['formula cycle @a + 1'], 'the shortest cycle'],
    [
      'mismatch',
      figures(
        '  a: { label: A, value: "$1" }\n  h: { label: H, value: "1 час" }\n  s: { label: S, formula: 2 * (a + h) }\n',
      ),
      ['formula unit-mismatch @(a + h)'],
      'dollars and hours',
    ],
    [
      'zero',
      figures('  a: { label: A, formula: 1 / (2 - 2) }\n'),
      ['formula zero @(2 - 2)'],
      'nothing is divided by it',
    ],
    [
      'declared',
      figures('  a: { label: A, value: "$1" }\n  b: { label: B, formula: a * 2, unit: hour }\n'),
      ['formula declared-unit @hour'],
      'dollars are no hours',
    ],
    ['literal', figures('  a: { label: A, formula: \'2 * "много"\' }\n'), ['formula literal @"много"'], 'no number'],
    [
      'product',
      figures('  a: { label: A, value: "$90 тыс.", formula: 2 * b }\n  b: { label: B, value: "$41 тыс." }\n'),
      ['product figure @"$90 тыс."'],
      '82, not 90',
    ],
    [
      'value unit',
      figures('  a: { label: A, value: "90 часов", formula: 2 * b }\n  b: { label: B, value: "$41 тыс." }\n'),
      ['formula value-unit @2 * b'],
      'hours against dollars',
    ],
  ])('%s', (_name, source, expected, why) => {
    expect(said(source), why).toEqual(expected);
  });

  it('names the place inside a quoted formula', () => {
    const source = figures(
      '  r1: { label: A, value: "$1" }\n  h: { label: H, value: "1 час" }\n  s:\n    label: S\n    formula: "2 * r1 + h"\n',
    );
    const [finding] = read(source).findings;
    expect(source.slice(0, finding!.start).split('\n').length).toBe(12);
    expect(source.slice(finding!.start, finding!.end)).toBe('2 * r1 + h');
  });

  it('reads plain Markdown without a word about what is not ours', () => {
    expect(said('Текст', { kind: 'plain' })).toEqual([]);
    expect(said('---\nlayout: post\ncategories: [a]\n---\nТекст', { kind: 'plain' })).toEqual([]);
    expect(said('---\n\nA rule, then text', { kind: 'plain' })).toEqual([]);
    expect(read('---\nlang: en\n---\n', { kind: 'plain' }).language).toBe('en');
  });

  it('survives windows line ends and a byte order mark', () => {
    const source = `\uFEFF${figures('  a: { label: A, value: "$1" }\n').replaceAll('\n', '\r\n')}`;
    expect(said(source)).toEqual([]);
    expect(read(source).dossier.figures.size).toBe(1);
  });

  it('refuses brackets nested beyond reason', () => {
    expect(said(figures(`  a: { label: A, formula: "${'('.repeat(5000)}1${')'.repeat(5000)}" }\n`))).toHaveLength(1);
  });
});

describe('the registry', () => {
  it('is in order', () => expect(registryFindings).toEqual([]));

  it.each([
    [
      'content/figures/a.yaml',
      'x:\n  label: { ru: X }\n  valeu: "$1"\n',
      'frontmatter missing-key; frontmatter unknown-key-meant',
    ],
    ['content/figures/a.yaml', 'x:\n  label: { ru: X }\n  value: "$1"\n', ''],
    ['content/vocabulary/metrics.yaml', 'a: { name: { ru: А }, maxAge: 90 }\n', 'frontmatter duration'],
    ['content/rates/cbr.yaml', '- { date: 2025-09-19, from: USD, to: RUB, rate: "83,17" }\n', 'frontmatter decimal'],
    ['content/sources/a.yaml', 'a: [\n', 'frontmatter broken'],
    ['content/events/a.yaml', 'x: { name: { ru: X }, source: s, seen: 2025-09-19 }\n', ''],
    ['content/events/a.yaml', 'x: { name: { ru: X }, source: s, seen: 2025-09 }\n', 'frontmatter day'],
    [
      'content/events/a.yaml',
      'x: { name: { ru: X }, dat: 2025, source: s, seen: 2025-09-19 }\n',
      'frontmatter unknown-key-meant',
    ],
    [
      'content/events/a.yaml',
      'x: { name: { ru: X }, date: 2025-10-02, until: 2025-10-01, source: s, seen: 2025-09-19 }\n',
      'frontmatter until-early',
    ],
    ['content/events/a.yaml', 'x:\n', 'frontmatter not-object'],
    [
      'content/offers/a.yaml',
      'x: { label: { ru: X }, price: "от 684 руб./месяц", metric: m, checked: 2025-09-19, source: s }\n',
      '',
    ],
    [
      'content/offers/a.yaml',
      'x: { label: { ru: X }, price: дорого, metric: m, checked: 2025-09-19, source: s }\n',
      'figure unreadable',
    ],
    [
      'content/offers/a.yaml',
      'x: { label: { ru: X }, price: "1 руб.", checked: 2025-09-19, source: s }\n',
      'frontmatter missing-key',
    ],
    [
      'content/vocabulary/tags.yaml',
      'a: { nam: { ru: А } }\n',
      'frontmatter missing-key; frontmatter unknown-key-meant',
    ],
  ])('%s: %s', (path, text, expected) => {
    const { findings } = readRegistry([{ path, text }]);
    const lines = findings.flatMap((file) => file.findings.map(({ ruleId, variant }) => `${ruleId} ${variant}`));
    expect(lines.join('; ')).toBe(expected);
  });

  it('says when an id is given twice', () => {
    const text = 'x:\n  label: { ru: X }\n  value: "$1"\n';
    const files = ['content/figures/a.yaml', 'content/figures/b.yaml'].map((path) => ({ path, text }));
    expect(readRegistry(files).findings.map(({ path, findings }) => [path, findings[0]?.ruleId])).toEqual([
      ['content/figures/b.yaml', 'registry'],
    ]);
  });

  it('holds events and offers to the sources and words that there are', () => {
    const files = [
      { path: 'content/sources/a.yaml', text: 'cnews: { title: T }\n' },
      { path: 'content/vocabulary/metrics.yaml', text: 'price: { name: { ru: Цена } }\n' },
      {
        path: 'content/offers/a.yaml',
        text: 'x: { label: { ru: X }, price: "1 руб.", metric: prise, checked: 2025-09-19, source: cnwes }\n',
      },
    ];
    const findings = readRegistry(files).findings.flatMap((file) => file.findings);
    expect(findings.map(({ variant, surface }) => `${variant} ${surface}`)).toEqual([
      'unknown-source-meant cnwes',
      'unknown-word-meant prise',
    ]);
  });
});
