import type { Terminal } from './command.ts';
import { cliWords, fillWords, terminalLanguage } from './words/index.ts';

/** A run shorter than this says nothing, and a longer one no more often. In milliseconds. */
const INTERVAL = 200;

/** Back to the beginning of the line, and nothing on it. */
const CLEAR = '\r\u001B[K';

/** How far a long run is. */
export interface Progress {
  /** One more is done. */
  step: () => void;
  /** Takes the line away. */
  end: () => void;
}

/** One line on the terminal that counts what is done; nothing where errors go anywhere else. */
export function progressOf({ errors, environment, now }: Terminal, total: number): Progress {
  if (errors.isTTY !== true || environment['TERM'] === 'dumb') return { step: () => undefined, end: () => undefined };
  const { progress } = cliWords[terminalLanguage(environment)]!;
  let done = 0;
  let said = now().getTime();
  let isShown = false;
  return {
    step() {
      done += 1;
      const time = now().getTime();
      if (time - said < INTERVAL) return;
      [said, isShown] = [time, true];
      errors.write(CLEAR + fillWords(progress, { done: String(done), total: String(total) }));
    },
    end() {
      if (isShown) errors.write(CLEAR);
    },
  };
}
