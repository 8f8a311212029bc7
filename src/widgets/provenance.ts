import type { Dossier, Figure, Source } from '#figures';
import { say, writeDate } from '#wording';
import type { SourceLine } from './widget.ts';

/**
 * The figures and all that their formulas read, each once, in order of first use. Behind a figure that someone stated stands
 * its source: what it may be made up of is another figure's story, unless it is itself among `ids`.
 */
export function withInputs(ids: readonly string[], { figures }: Dossier): Figure[] {
  const found = new Map<string, Figure>();
  const visit = (id: string): void => {
    const figure = figures.get(id);
    if (!figure || found.has(id)) return;
    found.set(id, figure);
    if (figure.literal === undefined || ids.includes(id)) figure.inputs.forEach(visit);
  };
  ids.forEach(visit);
  return [...found.values()];
}

/** The sources behind the figures, those of a formula's inputs among them, each once. */
export function sourceLines(ids: readonly string[], dossier: Dossier, language: string): SourceLine[] {
  const sources = new Set(withInputs(ids, dossier).flatMap(({ source }) => dossier.sources.get(source ?? '') ?? []));
  return [...sources].map((source) => sourceLine(source, language));
}

/** One source in words. */
export function sourceLine({ id, title, publisher, date, url, access }: Source, language: string): SourceLine {
  const shown = { id, name: publisher ?? title, title, access: say(`access-${access}`, language) };
  return { ...shown, ...(date ? { date: writeDate(date, language) } : {}), ...(url ? { url } : {}) };
}
