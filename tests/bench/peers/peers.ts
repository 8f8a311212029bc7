import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What another library finds in an English text. */
export interface Peer {
  name: string;
  read: (text: string) => unknown;
}

interface Suite {
  recognizeNumber: Recognize;
  recognizeCurrency: Recognize;
  recognizePercentage: Recognize;
  recognizeDimension: Recognize;
}
type Recognize = (text: string, culture: string) => unknown[];
type Compromise = (text: string) => { numbers: () => { json: () => unknown } };

/**
 * The other readers of quantities on npm, for English. They are no dependency of the project: the first benchmark installs them
 * beside this file, as its lockfile says.
 *
 * @returns none where they can't be installed, which is said on standard error
 */
export function peers(): Peer[] {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (!existsSync(`${folder}node_modules`)) {
    const install = 'npm ci --no-audit --no-fund --ignore-scripts';
    const { status } = spawnSync(install, { cwd: folder, shell: true, stdio: 'ignore' });
    if (status !== 0) {
      console.error('The peers could not be installed (is there a network?); the benchmark goes on without them.');
      return [];
    }
  }
  const load = createRequire(`${folder}package.json`);
  const compromise = load('compromise') as Compromise;
  const suite = load('@microsoft/recognizers-text-suite') as Suite;
  const { recognizeNumber, recognizeCurrency, recognizePercentage, recognizeDimension } = suite;
  const recognizers = [recognizeNumber, recognizeCurrency, recognizePercentage, recognizeDimension];
  return [
    { name: 'compromise .numbers()', read: (text) => compromise(text).numbers().json() },
    { name: 'recognizers-text, 1 of 4', read: (text) => recognizeNumber(text, 'en-us') },
    { name: 'recognizers-text, all 4', read: (text) => recognizers.map((recognize) => recognize(text, 'en-us')) },
  ];
}
