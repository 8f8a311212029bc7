export type CommandName = 'check' | 'extract' | 'explain' | 'new' | 'freeze';

/** Every way of using the command line wrongly. */
export type WrongUse =
  | 'unknown-command'
  | 'unknown-command-meant'
  | 'unknown-option'
  | 'unknown-option-meant'
  | 'no-value'
  | 'idle-value'
  | 'unknown-choice'
  | 'unknown-language'
  | 'no-operands'
  | 'no-such-path'
  | 'no-match'
  | 'no-texts'
  | 'no-articles'
  | 'unreadable'
  | 'not-together'
  | 'no-git'
  | 'one-article'
  | 'no-such-article'
  | 'one-slug'
  | 'bad-slug'
  | 'taken-slug'
  | 'exists'
  | 'long-title'
  | 'one-widget'
  | 'no-such-widget'
  | 'article-errors'
  | 'no-json'
  | 'no-text'
  | 'line-too-long';

/** What the command line says in one language. Places `{name}` are filled. */
export interface CliWords {
  /** One line on what the program is. */
  about: string;
  /** What stands behind a command's name. */
  operands: Record<'none' | 'paths' | 'article' | 'slug' | 'widget', string>;
  /** "[options]" in the first line of a help text. */
  options: string;
  /** What to ask for more help with. */
  more: string;
  commands: Record<CommandName, CommandWords>;
  wrong: Record<WrongUse, string>;
  /** The option that every command has. */
  help: string;
  /** What follows an option that takes a language. */
  code: string;
  title: string;
  /** Above the addresses of the rules in the author's guide. */
  guide: string;
  /** Before the number of an input line. */
  line: string;
  fixed: string;
  watching: string;
  /** How many files of how many are done. */
  progress: string;
  created: string;
  /** What to do with a new article. */
  next: string;
  frozen: string;
  /** The widget is as it was when it was frozen before. */
  frozenBefore: string;
  notCommitted: string;
}

export interface CommandWords {
  /** One line for the list of commands. */
  summary: string;
  /** What it does, in a paragraph or two. */
  description: string;
  options: Record<string, string>;
  /** What follows the options: exit statuses. */
  ending: string;
}
