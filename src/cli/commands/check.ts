import { resolve } from 'node:path';
import { siteFolder } from '#content';
import { checkFiles } from '../check-files.ts';
import type { Command } from '../command.ts';
import { formats } from '../formats/index.ts';
import { knownLanguage } from '../known-language.ts';
import { STDIN } from '../paths.ts';
import type { Given } from '../read-arguments.ts';
import { readAll } from '../read-all.ts';
import { UsageError } from '../usage-error.ts';
import { watchPaths } from '../watch.ts';
import { cliWords, terminalLanguage, wrongUseIn } from '../words/index.ts';

/** `kratno check`: the findings of a build without the build. */
export const checkCommand: Command = {
  name: 'check',
  operands: 'paths',
  options: [
    { name: 'format', value: 'required', choices: formats },
    { name: 'lang', value: 'required' },
    { name: 'fix', value: 'optional', choices: ['claims'] },
    { name: 'strict' },
    { name: 'staged' },
    { name: 'watch' },
  ],
  async run(given, terminal) {
    refuseTogether(given);
    knownLanguage(given.options.get('lang'));
    if (!given.options.has('watch')) {
      const piped = given.operands.includes(STDIN) ? await readAll(terminal.input) : undefined;
      return checkFiles(given, terminal, piped);
    }
    const language = terminalLanguage(terminal.environment);
    const task = () => {
      try {
        checkFiles(given, terminal);
      } catch (error) {
        // A file that is gone may come back.
        if (!(error instanceof UsageError)) throw error;
        terminal.errors.write(`kratno check: ${wrongUseIn(language, error)}\n`);
      }
      terminal.errors.write(`${cliWords[language]!.watching}\n`);
    };
    await watchPaths(watchedPaths(given, terminal.folder), task, terminal);
    return 0;
  },
};

/** Options that ask for opposite things. */
const opposites = [
  ['--fix', '--staged'],
  ['--watch', '--staged'],
  ['--fix', STDIN],
  ['--watch', STDIN],
  ['--staged', STDIN],
] as const;

function refuseTogether({ options, operands }: Given): void {
  const isGiven = (name: string) => (name === STDIN ? operands.includes(STDIN) : options.has(name.slice(2)));
  const found = opposites.find((pair) => pair.every(isGiven));
  if (found) throw new UsageError('not-together', { first: found[0], second: found[1] });
}

/** What was named, a pattern by the folder that it searches, and what articles are held to. */
function watchedPaths({ operands }: Given, folder: string): string[] {
  const named = operands.map((name) => resolve(folder, name.replace(/[^/]*[*?{[].*$/, '')));
  return [...named, resolve(siteFolder(folder), 'content')];
}
