import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Parts of an article that repeat its figures, and its frame: the search finds prose. */
const LEFT_OUT = ['.margin', '.ledger', '.byline', '.kicker', '.widget [role=img]', '.widget details', 'svg'];

/** The package's ready-made interfaces, which the site does not use. */
const INTERFACES = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Reads the built pages that are marked `data-pagefind-body` and writes what the search page searches: `pagefind/` in the
 * site's folder, an index for each language. The same pages give the same bytes.
 */
export async function buildSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
  if (!index) throw new Error(`The search index was not made: ${errors.join('; ')}`);
  const read = await index.addDirectory({ path: folder });
  const made = await index.getFiles();
  const faults = [...read.errors, ...made.errors];
  if (faults.length > 0) throw new Error(`The search index was not made: ${faults.join('; ')}`);
  for (const { path, content } of made.files.filter((file) => !INTERFACES.test(file.path))) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, path === 'pagefind-entry.json' ? canonical(content) : content);
  }
  await close();
}

/** The list of languages in one order: it comes in any. */
function canonical(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as {
    languages: Record<string, unknown>;
    include_characters?: string[];
  };
  const sorted = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(sorted) });
}
