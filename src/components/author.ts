import { getEntry } from 'astro:content';
import { href } from './href.ts';
import { nameIn } from './registry.ts';

/** An author as a page names them. */
export interface Author {
  name: string;
  kind: 'person' | 'organization';
  /** The page with their stories, as a link writes it. */
  address: string;
}

/** The authors of an article in its language, in the order it names them; throws for one that has no file. */
export async function authorsOf({ authors, lang }: { authors: readonly string[]; lang: string }): Promise<Author[]> {
  return Promise.all(
    authors.map(async (id) => {
      const entry = await getEntry('authors', id);
      if (!entry) throw new Error(`There is no content/authors/${id}.yaml`);
      const { name, kind = 'person' } = entry.data;
      return { name: nameIn(name, lang).text, kind, address: href(lang, 'authors', id) };
    }),
  );
}
