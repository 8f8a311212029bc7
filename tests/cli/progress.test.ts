import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';

/** What is said of five files, each of which takes so many milliseconds. */
function said(isTTY: boolean, each: number, environment: NodeJS.ProcessEnv = { LANG: 'en' }): string {
  let time = 0;
  const errors = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const rest = { input: errors, output: errors, folder: '/', interrupted: () => Promise.resolve() };
  const progress = progressOf({ ...rest, errors, environment, now: () => new Date(time) }, 5);
  for (let i = 0; i < 5; i++) {
    time += each;
    progress.step();
  }
  progress.end();
  return (errors.read() as string | null) ?? '';
}

describe('the line of progress', () => {
  it('counts now and then, and goes', () => {
    expect(said(true, 150)).toBe('\r\u001B[KChecked 2 of 5 files\r\u001B[KChecked 4 of 5 files\r\u001B[K');
  });

  it.each([
    ['in a run that is short', said(true, 10)],
    ['where errors go to a file', said(false, 150)],
    ['on a terminal that can only append', said(true, 150, { LANG: 'en', TERM: 'dumb' })],
  ])('says nothing %s', (_where, line) => {
    expect(line).toBe('');
  });
});
