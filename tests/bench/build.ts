/**
 * Seconds that a build takes: of `npm run bench:build -- 1000` articles for the first time, again, and with one of them edited. The
 * articles are copies of the site's own, each with another number in it, in a folder of its own.
 */
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const COUNT = Number(process.argv[2] ?? 1000);
const root = await mkdtemp(join(tmpdir(), 'kratno-build-'));

/** An article of the site, in Russian, as number `i`. */
function article(slugs: readonly string[], i: number): string {
  const text = readFileSync(join('content/articles', slugs[i % slugs.length]!, 'ru.mdx'), 'utf8');
  return `${text}\nВ архиве это текст из папки номер ${i}.\n`;
}

async function copy(): Promise<void> {
  const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  await Promise.all(parts.map((part) => cp(part, join(root, part), { recursive: true })));
  // Packages are linked one by one: what Astro keeps beside them is this copy's own.
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir('node_modules'))
    if (name !== '.astro') await symlink(resolve('node_modules', name), join(root, 'node_modules', name));
  const slugs = await readdir('content/articles');
  for (let i = 0; i < COUNT; i++) {
    const folder = join(root, 'content/articles', `copy-${i}`);
    await mkdir(folder);
    await writeFile(join(folder, 'ru.mdx'), article(slugs, i));
  }
}

async function build(what: string): Promise<void> {
  const begun = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env,
    maxBuffer: 1e9,
  });
  console.log(`${what.padEnd(24)}${((performance.now() - begun) / 1000).toFixed(1).padStart(8)} s`);
}

try {
  await copy();
  console.log(`${COUNT} articles beside the site’s own`);
  await build('for the first time');
  await build('again');
  await writeFile(join(root, 'content/articles/copy-0/ru.mdx'), article(await readdir('content/articles'), COUNT));
  await build('one article edited');
} finally {
  await rm(root, { recursive: true });
}
