import { readFileSync } from 'node:fs';
import type { Claim } from '#claims';
import { ageInDays, type Comparison, type Figure, type Source } from '#figures';
import type { WidgetAttributes, WidgetContext } from '#widgets';

/** A gallery case as it stands in `input.json`: a context in short. */
interface Case {
  why: string;
  language: string;
  attributes: WidgetAttributes;
  figures: Partial<Figure>[];
  sources?: Source[];
  comparisons?: Partial<Comparison>[];
  claims?: Claim[];
  labels?: Record<string, string>;
  now?: string;
  files?: boolean;
}

/** The attributes and the context that a case describes, and why there is such a case. */
export function readCase(path: string): { attributes: WidgetAttributes; context: WidgetContext; why: string } {
  const input = JSON.parse(readFileSync(path, 'utf8')) as Case;
  const figures = input.figures.map((figure) => {
    const whole = { inputs: [], status: 'stated', start: 0, end: 0, ...figure } as unknown as Figure;
    return [whole.id, whole] as const;
  });
  const comparisons = (input.comparisons ?? []).map((pair) => ({ start: 0, end: 0, ...pair }) as Comparison);
  const sources = (input.sources ?? []).map((source) => [source.id, source] as const);
  const { now } = input;
  const context: WidgetContext = {
    dossier: { figures: new Map(figures), sources: new Map(sources), comparisons },
    claims: input.claims ?? [],
    language: input.language,
    slug: 'case',
    label: (_list, id) => input.labels?.[id],
    ...(now === undefined ? {} : { age: (date: string) => ageInDays(date, now) }),
    ...(input.files ? { files: { data: '/data/en/case', embed: '/embed/case' } } : {}),
  };
  return { attributes: input.attributes, context, why: input.why };
}
