import { didYouMean, type Registry } from '#figures';
import type { Finding } from '#messages';
import { CONFIG } from './config-error.ts';
import { type ConfigPath, configPlaces } from './config-places.ts';

/** What the configuration names and the site's files must have. */
export interface ConfiguredNames {
  sections: readonly string[];
  languages: readonly string[];
  fullMdx: readonly string[];
}

/** What the site's files have. */
export interface ExistingNames extends Pick<Registry, 'sections'> {
  /** Slugs of the articles. */
  articles: readonly string[];
  /** Languages with texts for the pages, BCP 47; unless known, every language has them. */
  spoken?: readonly string[];
}

/**
 * What the site's configuration names and its files do not have (`frontmatter`): a section without a file, a language without
 * texts, an article in full MDX that is not there, each at its place in the configuration; a section without a name in a
 * language of the site, and one that the configuration leaves out, so that it has no page, at the top of its file.
 *
 * @param text the configuration's source
 */
export function configFaults(
  { sections, languages, fullMdx }: ConfiguredNames,
  existing: ExistingNames,
  text: string,
): { path: string; finding: Finding }[] {
  const inConfig = unknownIn(text);
  const known = [...existing.sections.keys()];
  const articles = languages.length > 0 ? existing.articles : fullMdx;
  const faults = [
    ...inConfig('sections', sections, known),
    ...inConfig('languages', languages, existing.spoken ?? languages),
    ...inConfig('fullMdx', fullMdx, articles),
  ].map((finding) => ({ path: CONFIG, finding }));
  const inFiles = known.flatMap((id) => {
    const names = existing.sections.get(id)!.name;
    const nameless = sections.includes(id) ? languages.filter((lang) => !names[lang]) : [];
    const findings = nameless.map((lang) => fault([0, 0], '', 'missing-key', { key: `name.${lang}` }));
    if (sections.length > 0 && !sections.includes(id))
      findings.push(fault([0, 0], '', 'not-listed', { word: id, known: sections.join(', ') }));
    return findings.map((finding) => ({ path: `content/sections/${id}.yaml`, finding }));
  });
  return [...faults, ...inFiles];
}

/** Names of a list of the configuration that are not known, each at its place. */
function unknownIn(text: string) {
  const places = configPlaces(text);
  return (key: string, names: readonly string[], known: readonly string[]): Finding[] =>
    names.flatMap((word, index) => {
      if (known.includes(word)) return [];
      const path: ConfigPath = [key, index];
      const [start, end] = places(path) ?? [0, 0];
      const meant = didYouMean(word, known);
      const values = { key, word, meant: meant ?? '', known: known.join(', ') };
      return [fault([start, end], text.slice(start, end), meant ? 'unknown-id-meant' : 'unknown-id', values)];
    });
}

const fault = (
  [start, end]: [number, number],
  surface: string,
  variant: string,
  values: Finding['values'],
): Finding => ({
  ruleId: 'frontmatter',
  severity: 'error',
  variant,
  start,
  end,
  surface,
  values,
});
