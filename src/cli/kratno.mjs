#!/usr/bin/env node
/** Starts the command line on a Node that can run it: this one, or the one the project brings as a package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);

if (runsTypeScript) {
  const { main } = await import('./index.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const script = fileURLToPath(import.meta.url);
  const folder = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
  const own = [`${folder}node`, `${folder}node.exe`].find((path) => existsSync(path));
  if (!own) {
    console.error(
      `kratno needs Node 22.18 or newer, this is ${process.versions.node}. On Linux and Windows \`npm ci\` brings one; ` +
        'on macOS install it from https://nodejs.org.',
    );
    process.exitCode = 2;
  } else {
    const { status, signal } = spawnSync(own, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
    if (signal) process.kill(process.pid, signal);
    process.exitCode = status ?? 1;
  }
}
