import type { WrongUse } from './words/cli-words.ts';

/** Wrong use of the command line: said in the terminal's language, exit status 2. */
export class UsageError extends Error {
  readonly wrong: WrongUse;
  readonly values: Readonly<Record<string, string>>;

  /** @param values fill the places of the sentence for `wrong` */
  constructor(wrong: WrongUse, values: Readonly<Record<string, string>> = {}) {
    super(wrong);
    this.wrong = wrong;
    this.values = values;
  }
}
