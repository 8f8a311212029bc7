import { didYouMean, type Registry } from '#figures';
import type { Finding } from '#messages';

/** The file in which a newsroom lists its sections. */
const CONFIG = 'src/site.config.ts';

/**
 * What is wrong with the sections that the site's configuration lists: one that has no file (`frontmatter`, at its name in
 * the configuration), one without a name in a language of the site, and one of content/ that the list leaves out, so that it
 * has no page (at the top of its file).
 *
 * @param text the configuration's source
 */
export function configuredSections(
  { sections, languages }: { sections: readonly string[]; languages: readonly string[] },
  registry: Pick<Registry, 'sections'>,
  text: string,
): { path: string; finding: Finding }[] {
  const known = [...registry.sections.keys()];
  const unlisted = sections.length > 0 ? known.filter((id) => !sections.includes(id)) : [];
  const left = unlisted.map((id) => ({
    path: `content/sections/${id}.yaml`,
    finding: fault([0, 0], '', 'not-listed', { word: id, known: sections.join(', ') }),
  }));
  const listed = sections.flatMap((id) => {
    const section = registry.sections.get(id);
    if (!section) return [{ path: CONFIG, finding: unknownSection(id, known, text) }];
    const nameless = languages.filter((lang) => !section.name[lang]);
    return nameless.map((lang) => ({
      path: `content/sections/${id}.yaml`,
      finding: fault([0, 0], '', 'missing-key', { key: `name.${lang}` }),
    }));
  });
  return [...listed, ...left];
}

function unknownSection(id: string, known: readonly string[], text: string): Finding {
  const meant = didYouMean(id, known);
  const list = Math.max(text.search(/\bsections\s*:/), 0);
  const at = text.slice(list).search(new RegExp(`['"\`]${id}['"\`]`));
  const start = at < 0 ? list : list + at + 1;
  const values = { key: 'sections', word: id, meant: meant ?? '', known: known.join(', ') };
  return fault([start, start + (at < 0 ? 0 : id.length)], id, meant ? 'unknown-id-meant' : 'unknown-id', values);
}

const fault = ([start, end]: [number, number], surface: string, variant: string, values: Finding['values']): Finding => ({
  ruleId: 'frontmatter',
  severity: 'error',
  variant,
  start,
  end,
  surface,
  values,
});
