import type { Terminal } from './command.ts';

/**
 * Whether to print in color: `FORCE_COLOR` and `NO_COLOR` (https://no-color.org) decide where they are set, else whether
 * the output is a terminal that can.
 */
export function showsColor({ output, environment }: Pick<Terminal, 'output' | 'environment'>): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return output.isTTY === true && TERM !== 'dumb';
}
