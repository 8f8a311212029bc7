import { type FrontmatterContext, readFrontmatter, readRegistry, type RegistryFile } from '#figures';

const files: RegistryFile[] = [
  {
    path: 'content/vocabulary/scopes.yaml',
    text: 'training: { name: { en: training } }\npost-training: { name: { en: post-training } }\nunknown: { name: { en: unknown } }\n',
  },
  {
    path: 'content/vocabulary/bases.yaml',
    text: 'rental-price: { name: { en: rent } }\nunknown: { name: { en: unknown } }\n',
  },
  {
    path: 'content/vocabulary/metrics.yaml',
    text: 'training-cost: { name: { ru: Цена обучения, en: Training cost } }\nprice: { name: { en: Price }, maxAge: P90D }\n',
  },
  { path: 'content/sections/ai.yaml', text: 'name: { ru: ИИ, en: AI }\norder: 1\n' },
  { path: 'content/authors/editorial.yaml', text: 'name: { en: Staff }\n' },
  { path: 'content/sources/shared.yaml', text: 'wired: { title: Wired, access: secondary }\n' },
  {
    path: 'content/figures/costs.yaml',
    text: 'gpt4-altman-2023:\n  label: { ru: Обучение GPT-4, en: Training GPT-4 }\n  value: over $100 million\n  metric: training-cost\n  subject: GPT-4\n  scope: unknown\n  basis: unknown\n  source: wired\n',
  },
];

/** The registry of the tests. */
export const { registry, findings: registryFindings } = readRegistry(files);

/** An article's fields without figures. */
export const head = 'title: Т\nlang: ru\nsection: ai\nauthors: [editorial]\npublished: 2025-09-19\n';

/** An article with this frontmatter behind the head. */
export const article = (yaml: string): string => `---\n${head}${yaml}---\n\nТекст.\n`;

/** Reads an article's source against the tests' registry. */
export const read = (source: string, context: FrontmatterContext = {}) =>
  readFrontmatter(source, { registry, ...context });
