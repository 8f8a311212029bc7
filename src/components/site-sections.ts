import { type CollectionEntry, getCollection } from 'astro:content';
import site from '#site.config';

/** The sections in the order of the site's configuration; throws for one that has no file or no name. */
export async function siteSections(): Promise<CollectionEntry<'sections'>[]> {
  const entries = await getCollection('sections');
  return site.sections.map((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry)
      throw new Error(`src/site.config.ts lists the section "${id}", but there is no content/sections/${id}.yaml`);
    const nameless = site.languages.find((lang) => !entry.data.name[lang]);
    if (nameless) throw new Error(`content/sections/${id}.yaml has no name in "${nameless}"`);
    return entry;
  });
}
