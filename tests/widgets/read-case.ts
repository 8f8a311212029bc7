import { readFileSync } from 'node:fs';
import type { Claim } from '#claims';
import type { Comparison, Figure, Source } from '#figures';
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
  stale?: string[];
  data?: string;
}

/** The attributes and the context that a case describes. */
export function readCase(path: string): { attributes: WidgetAttributes; context: WidgetContext } {
  const input = JSON.parse(readFileSync(path, 'utf8')) as Case;
  const figures = input.figures.map((figure) => {
    const whole = { inputs: [], status: 'stated', start: 0, end: 0, ...figure } as unknown as Figure;
    return [whole.id, whole] as const;
  });
  const comparisons = (input.comparisons ?? []).map((pair) => ({ start: 0, end: 0, ...pair }) as Comparison);
  const sources = (input.sources ?? []).map((source) => [source.id, source] as const);
  const context: WidgetContext = {
    dossier: { figures: new Map(figures), sources: new Map(sources), comparisons },
    claims: input.claims ?? [],
    language: input.language,
    slug: 'case',
    label: (_list, id) => input.labels?.[id],
    stale: (id) => input.stale?.includes(id) ?? false,
    ...(input.data === undefined ? {} : { data: input.data }),
  };
  return { attributes: input.attributes, context };
}
