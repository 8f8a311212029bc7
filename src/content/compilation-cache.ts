import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Compilation } from '#compile';
import { articleOf } from './article-paths.ts';
import { rankedIn } from './ranked-figures.ts';
import { compileFile, type SiteContent } from './site-content.ts';

const DAY = 86_400_000;

/** Length of a SHA-256 digest in bytes. */
const DIGEST = 32;

/** Where a compiled article may be kept. */
export interface CompilationCache {
  /** The compiled article: kept, or compiled now and kept. */
  compile: (path: string) => Compilation;
  /** Drops what is kept of files that were not asked for. */
  prune: () => void;
}

/**
 * Keeps compiled articles in a folder, one file each. What is kept counts only while all that it was made from is the same,
 * byte for byte: the article, the figures of the others if it ranks them, the registry, the day, the sources of the generator,
 * its packages and Node; and only where the file has the bytes that were written. Anything else is compiled anew. A folder that cannot be written to keeps nothing.
 *
 * @param folder absolute; made where it is missing
 */
export function compilationCache(site: SiteContent, folder: string): CompilationCache {
  const surroundings = surroundingsOf(site);
  const wanted = new Set<string>();
  return {
    compile(path) {
      const name = digestOf(path).toString('hex');
      wanted.add(name);
      const { text, badByte } = site.read(resolve(site.root, path));
      const article = articleOf(path);
      const ranked = serialize(article && rankedIn(site, article, text));
      const key = digestOf(surroundings, path, JSON.stringify(badByte ?? null), text, ranked).toString('hex');
      const kept = readKept(resolve(folder, name), key);
      if (kept) return kept;
      const compilation = compileFile(site, path);
      keep(folder, name, key, compilation);
      return compilation;
    },
    prune() {
      for (const name of namesIn(folder)) if (!wanted.has(name)) rmSync(resolve(folder, name), { force: true });
    },
  };
}

/** A digest of all that every article is compiled with. */
function surroundingsOf({ root, registry, now, fullMdx }: SiteContent): Buffer {
  const sources = globSync(['src/**/*.{ts,json}', 'package-lock.json'], { cwd: root }).sort();
  const bytes = sources.flatMap((path) => [path, readFileSync(resolve(root, path))]);
  // Ages are counted from midnight (UTC): within a day "now" changes nothing.
  const day = Math.ceil(Date.parse(now) / DAY);
  return digestOf(process.version, String(day), serialize(fullMdx), serialize(registry), ...bytes);
}

/** SHA-256 of the parts, each with its length before it. */
function digestOf(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest();
}

/** What a file keeps under this key; `undefined` for no file, another key and bytes that are not those that were written. */
function readKept(path: string, key: string): Compilation | undefined {
  try {
    const bytes = readFileSync(path);
    const payload = bytes.subarray(DIGEST);
    if (!digestOf(payload).equals(bytes.subarray(0, DIGEST))) return undefined;
    const kept = deserialize(payload) as { key: string; compilation: Compilation };
    return kept.key === key ? kept.compilation : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the file beside its place and then takes the place: another build never reads half of it. */
function keep(folder: string, name: string, key: string, compilation: Compilation): void {
  const payload = serialize({ key, compilation });
  const beside = resolve(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return;
  }
  try {
    writeFileSync(beside, Buffer.concat([digestOf(payload), payload]));
    renameSync(beside, resolve(folder, name));
  } catch {
    rmSync(beside, { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
