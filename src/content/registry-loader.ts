import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Registry } from '#figures';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSiteContent, type SiteSettings } from './site-content.ts';

/** The lists of the registry that are collections of their own. */
export type RegistryList = 'authors' | 'events' | 'figures' | 'offers' | 'sections' | 'sources' | 'tags';

/** An entry of a list, as the registry has it. */
export type RegistryEntry<List extends RegistryList> =
  Registry[List] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/**
 * One list of the registry as a collection. What is wrong in its files is reported, at line and column, with the articles:
 * an entry that can't be read is not there.
 */
export function registryLoader(list: RegistryList, settings: SiteSettings): Loader {
  return {
    name: `kratno-${list}`,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await fill(root, list, settings, context);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(resolve(root, 'content')) && /\.ya?ml$/.test(path))
          void fill(root, list, settings, context);
      });
    },
  };
}

async function fill(
  root: string,
  list: RegistryList,
  settings: SiteSettings,
  { store, parseData, generateDigest }: LoaderContext,
) {
  const { registry } = readSiteContent(root, settings);
  store.clear();
  for (const [id, entry] of registry[list]) {
    const data = await parseData({ id, data: { ...entry } });
    store.set({ id, data, digest: generateDigest(data) });
  }
}
