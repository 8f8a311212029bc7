import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { cliWords } from '../../src/cli/words/index.ts';
import { folderWith, kratno } from './terminal.ts';

const russian = { LANG: 'ru_RU.UTF-8' };

describe('wrong use', () => {
  it.each([
    [['chekc'], /unknown command “chekc”; did you mean check\?/],
    [['publish'], /unknown command “publish”/],
    [['check', '--strcit'], /unknown option --strcit; did you mean --strict\?/],
    [['check', '--zzz'], /unknown option --zzz\n/],
    [['check', '-x'], /unknown option -x/],
    [['check', '--format'], /--format needs a value/],
    [['check', '--format', '--strict'], /--format needs a value/],
    [['check', '--format='], /--format needs a value/],
    [['check', '--format', 'xml'], /unknown value “xml”, expected text, json, github, sarif/],
    [['check', '--strict=yes'], /--strict takes no value, but “yes” was given/],
    [['check', '--fix=all'], /unknown value “all”, expected claims/],
    [['check', '--lang', 'xx'], /unknown language “xx”, expected ru, en/],
    [['check', '--fix', '--staged'], /--fix and --staged do not go together/],
    [['check', '-', '--watch'], /--watch and - do not go together/],
    [['check'], /no articles in content\/articles/],
    [['check', 'nowhere.md'], /no such file or folder: nowhere\.md/],
    [['check', '*.nowhere'], /no file fits the pattern/],
    [['check', '.'], /no \.md and \.mdx files in \./],
    [['explain'], /expected one article/],
    [['explain', 'a', 'b'], /expected one article/],
    [['explain', 'nowhere'], /neither such a file nor an article/],
    [['new'], /expected one slug/],
    [['new', '!!!'], /makes no slug/],
    [['new', 'a', '--lang', 'fr'], /unknown language “fr”/],
    [['new', 'a', '--title', 'x'.repeat(111)], /longer than 110/],
  ])('%j', async (args, says) => {
    const { status, out, err } = await kratno(args, { folder: folderWith({}) });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(says);
  });

  it('is said in the language of the terminal, with the way to help', async () => {
    const { err } = await kratno(['check', '--strcit'], { environment: russian });
    expect(err).toBe(
      'kratno check: параметра --strcit у этой команды нет; может быть, --strict?\n' +
        'Подробнее о команде: kratno check --help\n',
    );
  });
});

describe('help', () => {
  it('lists the commands', async () => {
    const { status, out } = await kratno(['--help']);
    expect(status).toBe(0);
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^${name} `, 'm'));
    expect((await kratno([])).status).toBe(2);
  });

  it.each(commands.flatMap(({ name }) => Object.keys(cliWords).map((language) => [name, language] as const)))(
    '%s --help tells every option in %s',
    async (name, language) => {
      const { status, out } = await kratno([name, '--help'], { environment: { LANG: `${language}.UTF-8` } });
      const { options } = commands.find((command) => command.name === name)!;
      const told = cliWords[language]!.commands[name];
      expect(status).toBe(0);
      expect(Object.keys(told.options).sort()).toEqual(options.map((option) => option.name).sort());
      for (const option of options) expect(out).toContain(`--${option.name}`);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, /^Кратно/],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, /^Кратно/],
    [{ LANG: 'de_DE.UTF-8' }, /^Kratno/],
    [{ LANG: 'C.UTF-8' }, /^Кратно/],
    [{}, /^Кратно/],
  ])('%j chooses the language', async (environment, says) => {
    expect((await kratno(['--help'], { environment })).out).toMatch(says);
  });
});
