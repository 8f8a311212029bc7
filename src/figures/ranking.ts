import type { Figure, Source } from './figure.ts';

/** A figure among those of the whole site. */
export interface RankedFigure {
  /** Unlike that of any other figure of the site. */
  key: string;
  figure: Figure;
  source?: Source;
  /** Keys of the figures that it is a part of. */
  wholes: readonly string[];
  /** The address of its row in the article that it stands in. */
  href?: string;
  /** The address of that article, where it is another than the one that ranks. */
  article?: string;
}

/** Figures that may be held against each other: valued in one way, of one extent, in the prices of one year and one unit. */
export interface RankingPanel {
  basis?: string;
  scope?: string;
  priceYear?: number;
  unit: string;
  /** The largest first. */
  rows: RankedFigure[];
}

const UNKNOWN = 'unknown';

/**
 * One metric's figures in panels, the panel with the most figures first. A panel has two subjects at least. What nobody
 * discloses, `unknown`, is comparable with nothing; a figure without a subject is ranked only where no other has one either; and
 * no whole stands beside its own parts.
 *
 * @param basis the only one wanted
 */
export function rankingPanels(figures: readonly RankedFigure[], metric: string, basis?: string): RankingPanel[] {
  const members = figures
    .filter(({ figure }) => figure.metric === metric && (!basis || figure.basis === basis))
    .filter(({ figure }) => Number.isFinite(figure.quantity.value))
    .filter(({ figure }) => figure.scope !== UNKNOWN && figure.basis !== UNKNOWN);
  const alike = [...Map.groupBy(members, ({ figure }) => `${figure.basis ?? ''} ${unitOf(figure)}`).values()];
  const panels = alike.flatMap((group) => {
    const rivals = withoutParts(group, ofOneSubject);
    return [...Map.groupBy(rivals, ({ figure }) => `${figure.scope ?? ''} ${figure.priceYear ?? ''}`).values()];
  });
  return panels
    .map((rows) => withoutParts(rows, () => true))
    .map((rows) => (rows.some(({ figure }) => figure.subject) ? rows.filter(({ figure }) => figure.subject) : rows))
    .filter((rows) => new Set(rows.map(({ figure }) => figure.subject ?? figure.label)).size > 1)
    .map(panelOf)
    .sort((a, b) => b.rows.length - a.rows.length || largestOf(b) - largestOf(a));
}

const unitOf = ({ quantity }: Figure): string => `${quantity.unit} ${quantity.per ?? 1}`;

const largestOf = ({ rows }: RankingPanel): number => rows[0]?.figure.quantity.value ?? 0;

const ofOneSubject = (part: Figure, whole: Figure): boolean =>
  part.subject === undefined || part.subject === whole.subject;

/**
 * The figures without those that are parts of another among them, where the two are rivals. A sum that is nobody's gives way
 * to the parts that are somebody's.
 */
function withoutParts(rows: readonly RankedFigure[], areRivals: (part: Figure, whole: Figure) => boolean) {
  const known = new Map(rows.map((row) => [row.key, row]));
  const left = new Set<RankedFigure>();
  for (const part of rows) {
    for (const key of part.wholes) {
      const whole = known.get(key);
      if (!whole || whole === part || !areRivals(part.figure, whole.figure)) continue;
      left.add(part.figure.subject !== undefined && whole.figure.subject === undefined ? whole : part);
    }
  }
  return rows.filter((row) => !left.has(row));
}

function panelOf(rows: readonly RankedFigure[]): RankingPanel {
  const { basis, scope, priceYear, quantity } = rows[0]!.figure;
  return {
    ...(basis ? { basis } : {}),
    ...(scope ? { scope } : {}),
    ...(priceYear ? { priceYear } : {}),
    unit: quantity.unit,
    rows: rows.toSorted((a, b) => b.figure.quantity.value - a.figure.quantity.value),
  };
}
