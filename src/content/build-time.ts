import { execFileSync } from 'node:child_process';

/**
 * The build's "now": `SOURCE_DATE_EPOCH` (seconds since 1970), else the time of the last commit, so that two builds of
 * one tree are the same bytes; the clock only where there is neither.
 *
 * @param root the site's folder
 */
export function buildTime(root: string, environment: NodeJS.ProcessEnv = process.env): Date {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch !== undefined) {
    if (!/^\d+$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is "${epoch}", expected seconds since 1970`);
    return new Date(Number(epoch) * 1000);
  }
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(Number(String(seconds)) * 1000);
  } catch {
    return new Date();
  }
}
