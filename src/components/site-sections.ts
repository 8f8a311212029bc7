import { type CollectionEntry, getEntry } from 'astro:content';
import site from '#site.config';

/** The sections in the order of the site's configuration. */
export async function siteSections(): Promise<CollectionEntry<'sections'>[]> {
  const entries = await Promise.all(site.sections.map((id) => getEntry('sections', id)));
  return entries.filter((entry) => entry !== undefined);
}
