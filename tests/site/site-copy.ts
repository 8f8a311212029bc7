import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project whose files may be changed. */
export interface SiteCopy {
  /** Writes a file of the project with a stretch replaced; throws where the file does not have it. */
  edit: (path: string, from: string | RegExp, to: string) => Promise<void>;
  /** Puts a file into the project. */
  write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Gives a file or folder of the project another name. */
  move: (from: string, to: string) => Promise<void>;
  /** @param now seconds since 1970 of the build's clock */
  build: (now?: number) => Promise<{ status: number; output: string }>;
  /** The folder of the built site. */
  dist: string;
  /** A file of the built site. */
  built: (path: string) => Promise<string>;
  remove: () => Promise<void>;
}

/** Copies what a build reads into a folder of its own. */
export async function copySite(): Promise<SiteCopy> {
  const root = await mkdtemp(join(tmpdir(), 'kratno-copy-'));
  const parts = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  await Promise.all(parts.map((part) => cp(part, join(root, part), { recursive: true })));
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const clockedEnv = (now?: number) => (now === undefined ? env : { ...env, SOURCE_DATE_EPOCH: String(now) });
  const astro = ['node_modules/astro/bin/astro.mjs', 'build'];
  return {
    async edit(path, from, to) {
      const text = await readFile(path, 'utf8');
      if (typeof from === 'string' ? !text.includes(from) : !from.test(text)) throw new Error(`${path} has no ${from}`);
      await writeFile(join(root, path), text.replace(from, to));
    },
    move: (from, to) => rename(join(root, from), join(root, to)),
    write: (path, content) => writeFile(join(root, path), content),
    build: (now) =>
      new Promise((done) => {
        execFile(process.execPath, astro, { cwd: root, env: clockedEnv(now) }, (error, output, errors) =>
          done({ status: error ? 1 : 0, output: output + errors }),
        );
      }),
    dist: join(root, 'dist'),
    built: (path) => readFile(join(root, 'dist', path), 'utf8'),
    remove: () => rm(root, { recursive: true }),
  };
}
