import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildTime } from '#content';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the site built for these tests. */
    dist: string;
    /** The time of the clock it was built at, seconds since 1970. */
    now: number;
  }
}

/** Builds the site once into a folder of its own and hands its place to the tests of the project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = await mkdtemp(join(tmpdir(), 'kratno-site-'));
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const now = Math.floor(buildTime(process.cwd()).getTime() / 1000);
  const clock = { SOURCE_DATE_EPOCH: String(now) };
  const env = { ...process.env, ...clock, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', dist], { env, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The site does not build:\n${stdout}\n${stderr}`, { cause: error });
  }
  project.provide('dist', dist);
  project.provide('now', now);
  return () => rm(dist, { recursive: true });
}
