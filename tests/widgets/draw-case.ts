import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '#compile';
import { type Dossier, readRegistry } from '#figures';
import { type DrawnWidget, renderWidget } from '#widgets';
import { readCase } from './read-case.ts';

/** What a case of the gallery comes to. */
export interface DrawnCase {
  why: string;
  language: string;
  dossier: Dossier;
  /** The case's widget, unless it can't be drawn. */
  drawn?: DrawnWidget;
  /** Why it can't be drawn, and all else that its author is told. */
  told: string[];
}

const gallery = import.meta.dirname;
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Every case as the widget's kind and the name of the case. */
export const galleryCases = (): [kind: string, name: string][] =>
  folders(gallery).flatMap((kind) => folders(join(gallery, kind)).map((name): [string, string] => [kind, name]));

export const caseFolder = (kind: string, name: string): string => join(gallery, kind, name);

/** Words of the cases' scopes, bases and metrics. */
const { registry } = readRegistry([
  {
    path: 'content/vocabulary/scopes.yaml',
    text: `post-training: { name: { ru: дообучение готовой базовой модели, en: post-training of an existing base model } }
pre-training: { name: { ru: обучение базовой модели, en: training of the base model } }
training: { name: { ru: обучение модели целиком, en: training of the whole model } }
one-run: { name: { ru: один прогон, en: one run } }
unknown: { name: { ru: состав не раскрыт, en: not disclosed } }
`,
  },
  {
    path: 'content/vocabulary/bases.yaml',
    text: `rental-price: { name: { ru: условная цена аренды, en: assumed rental price } }
cloud-price: { name: { ru: цены облачных провайдеров, en: prices of cloud providers } }
amortized: { name: { ru: износ оборудования и электричество, en: amortized hardware and energy } }
`,
  },
  {
    path: 'content/vocabulary/metrics.yaml',
    text: `training-cost: { name: { ru: Стоимость обучения, en: Training cost } }
profit: { name: { ru: Прибыль, en: Profit } }
subscription-price: { name: { ru: Цена подписки, en: Subscription price } }
`,
  },
]);

/**
 * A case's widget of the kind, drawn: of `input.json`, a context in short, or of `input.mdx`, an article (a `copy` unless it says when it was
 * published) whose lead says why there is such a case.
 *
 * @param slug the first part of the widget's id
 */
export function drawCase(kind: string, name: string, slug = 'case'): DrawnCase {
  const article = join(caseFolder(kind, name), 'input.mdx');
  if (existsSync(article)) return drawArticle(kind, readFileSync(article, 'utf8'), slug);
  const { attributes, context, why } = readCase(join(caseFolder(kind, name), 'input.json'));
  const result = renderWidget(kind, attributes, { ...context, slug });
  const { language, dossier } = context;
  if ('problem' in result) return { why, language, dossier, told: [JSON.stringify(result.problem)] };
  return { why, language, dossier, drawn: result, told: [] };
}

/** The build's "now" of the articles. */
const NOW = '2025-09-19T12:00:00Z';

function drawArticle(kind: string, source: string, slug: string): DrawnCase {
  const article = /^published:/m.test(source) ? 'article' : 'copy';
  const document = { path: 'content/articles/case/input.mdx', source, kind: article, slug } as const;
  const { widgets, findings, frontmatter, language } = compile(document, { registry, now: NOW });
  const drawn = widgets.find((widget) => widget.name === kind);
  const told = findings.flatMap(({ severity, ruleId, place: { start }, message }) =>
    severity === 'info' ? [] : [`${start.line}:${start.column} ${severity} ${message} ${ruleId}`],
  );
  const { dossier, lead } = frontmatter!;
  return { why: lead?.text ?? '', language, dossier, ...(drawn ? { drawn } : {}), told };
}
