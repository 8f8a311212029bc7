import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/index.ts';
import type { Terminal } from '../../src/cli/command.ts';

/** What a command printed, and its exit status. */
export interface Run {
  status: number;
  out: string;
  err: string;
}

/** What a terminal is, where a test wants it otherwise than English and empty. */
export interface Settings extends Partial<Pick<Terminal, 'folder' | 'environment' | 'interrupted'>> {
  /** The bytes of standard input; an array comes chunk by chunk. */
  input?: string | Buffer | Buffer[];
  tty?: boolean;
  columns?: number;
}

/** Runs a command in a terminal of its own. */
export const kratno = (args: string[], settings: Settings = {}): Promise<Run> => start(args, settings).done;

/** A command that is running. */
export interface Running {
  /** What it has printed so far. */
  out: () => string;
  err: () => string;
  done: Promise<Run>;
}

/** Starts a command. */
export function start(args: string[], settings: Settings = {}): Running {
  const { input = '', folder = tmpdir(), environment = { LANG: 'en_US.UTF-8' }, tty = false, columns } = settings;
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [out, err] = [gather(output), gather(errors)];
  const terminal: Terminal = {
    input: Readable.from(Array.isArray(input) ? input : [Buffer.from(input)]),
    output: Object.assign(output, { isTTY: tty }, columns === undefined ? {} : { columns }),
    errors,
    folder,
    environment,
    now: () => new Date('2026-01-15T09:30:00Z'),
    interrupted: settings.interrupted ?? (() => Promise.resolve()),
  };
  const done = main(args, terminal).then(async (status) => {
    await new Promise((drained) => setImmediate(drained));
    return { status, out: out(), err: err() };
  });
  return { out, err, done };
}

function gather(stream: PassThrough): () => string {
  let all = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => (all += chunk));
  return () => all;
}

/** A folder with files, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kratno-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
