import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Terminal } from './command.ts';

/** How long after the last change of a burst the files are read again, in milliseconds. */
const PAUSE = 80;

/** What puts the cursor of a terminal on an empty first line. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Runs `task` now and after every change at or below the paths, until the user interrupts.
 *
 * @param paths absolute; one that is not there, or goes, counts again when it comes
 * @returns when interrupted, after everything is closed
 */
export async function watchPaths(paths: readonly string[], task: () => void, terminal: Terminal): Promise<void> {
  const run = () => {
    if (terminal.output.isTTY) terminal.output.write(CLEAR);
    task();
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  };
  const ended = terminal.interrupted();
  const watchers = await watchersOf(paths, soon);
  run();
  await ended;
  clearTimeout(timer);
  await Promise.all(watchers.map((watcher) => watcher.close()));
}

const ignored = (path: string): boolean => /[\\/](node_modules|\.[^\\/]+)([\\/]|$)/.test(path);

/** Watchers that are ready: of folders with all below, and of files through the folder that they are in. */
async function watchersOf(paths: readonly string[], changed: () => void): Promise<FSWatcher[]> {
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
  const folders = paths.filter(isFolder);
  const files = new Set(paths.filter((path) => !isFolder(path)));
  const beside = (_event: string, path: string) => void (files.has(path) && changed());
  const watchers = [
    // One that watches nothing never gets ready.
    ...(folders.length > 0 ? [watch(folders, { ignored, ignoreInitial: true }).on('all', changed)] : []),
    ...(files.size > 0 ? [watch([...files].map(dirname), { depth: 0, ignoreInitial: true }).on('all', beside)] : []),
  ];
  await Promise.all(watchers.map((watcher) => new Promise<void>((resolve) => void watcher.once('ready', resolve))));
  return watchers;
}
