import { type Correction, type Dossier, readLiteral, withValues } from '#figures';
import type { Quantity } from '#quantities';
import { figureText, type WidgetContext, widgets } from '#widgets';

/** A number that a correction changed: what stood there and what stands there now, in words. */
export interface Change {
  /** Id of the figure; absent where it is the ratio of two. */
  id?: string;
  label: string;
  from: string;
  to: string;
}

/** A correction as readers see it. */
export interface ShownCorrection {
  /** ISO 8601. */
  date: string;
  note: string;
  changes: Change[];
  /** What follows from the corrected figures and therefore changed too. */
  moved: Change[];
}

/**
 * The corrections, newest first, each with the computed figures and the declared comparisons that moved with it. The
 * figures are those of today; going back, each correction leaves the figures as they were before it.
 */
export function showCorrections(corrections: readonly Correction[], context: WidgetContext): ShownCorrection[] {
  let after = context.dossier;
  return [...corrections]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, note, changed = {} }) => {
      const rows = Object.entries(changed);
      const before = withValues(after, quantitiesOf(rows, context.language), context.language);
      const moved = movedBetween(before, after, Object.keys(changed), context);
      const changes = rows.map(([id, { from, to }]) => ({ id, label: after.figures.get(id)?.label ?? id, from, to }));
      after = before;
      return { date, note, changes, moved };
    });
}

const quantitiesOf = (rows: [string, { from: string }][], language: string): Map<string, Quantity> =>
  new Map(
    rows.flatMap(([id, { from }]) => {
      const quantity = readLiteral(from, language);
      return quantity ? [[id, quantity]] : [];
    }),
  );

function movedBetween(before: Dossier, after: Dossier, corrected: readonly string[], context: WidgetContext): Change[] {
  const figures = [...after.figures.values()].flatMap((figure): Change[] => {
    if (corrected.includes(figure.id)) return [];
    const [from, to] = [before.figures.get(figure.id) ?? figure, figure].map((one) =>
      figureText(one, context.language),
    );
    return from === to ? [] : [{ id: figure.id, label: figure.label, from: from!, to: to! }];
  });
  const ratios = context.dossier.comparisons.flatMap(({ of, to: other }): Change[] => {
    const [from, to] = [before, after].map((dossier) => ratioOf(of, other, { ...context, dossier }));
    const label = [of, other].map((id) => after.figures.get(id)?.label ?? id).join(' — ');
    return from === to || !from || !to ? [] : [{ label, from, to }];
  });
  return [...figures, ...ratios];
}

/** The ratio of two figures in words, as their comparison says it. */
function ratioOf(of: string, to: string, context: WidgetContext): string | undefined {
  const model = widgets['Comparison']?.model({ of, to }, context);
  return model && 'emphasis' in model ? model.emphasis : undefined;
}
