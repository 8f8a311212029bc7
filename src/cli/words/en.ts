import type { CliWords } from './cli-words.ts';

const statuses = 'Exit status: 0 no error, 1 errors, 2 wrong use.';
const languageOption = 'language of texts that name none: ru, en, uk';

/** English. */
export const en: CliWords = {
  about: 'Kratno reads the numbers in a text and recomputes the comparisons that are made of them.',
  operands: { none: '', paths: '[paths]', article: '<article>', slug: '<slug>', widget: '<article>/<widget>' },
  options: '[options]',
  more: 'More about a command: {command} --help',
  help: 'this help',
  code: 'CODE',
  title: 'TEXT',
  guide: 'What the rules mean and how to mend:',
  line: 'line {number}',
  fixed: 'Mended: {path}:{line}:{column} “{from}” → “{to}”',
  progress: 'Checked {done} of {total} files',
  watching: 'Watching for changes; Ctrl-C ends it.',
  frozen: 'A frozen copy was made; its address on the site: {address}',
  frozenBefore: 'Nothing has changed since this copy was made: {address}',
  notCommitted: 'Git did not take the copy: commit {path} yourself.',
  created: 'A draft was created: {path}',
  next:
    'Next:\n' +
    '  1. Write the title and the text in place of the hints.\n' +
    '  2. List the figures under figures and their sources under sources.\n' +
    '  3. Check the numbers: npx kratno check {path}\n' +
    '  4. Look at the page: npm run dev, address {address}\n' +
    '  5. When the article is ready, take out the line draft: true.',
  commands: {
    check: {
      summary: 'recompute what a text claims and print what does not hold',
      description:
        'Reads articles, recomputes what they claim and prints what does not hold; the site is not built. A path is a file ' +
        '(.mdx, .md), a folder, a pattern such as "content/**/en.mdx" or - (standard input). Without paths every article ' +
        'of the site is checked. Plain text needs no frontmatter.',
      options: {
        format: 'how findings are printed (default: text)',
        lang: languageOption,
        fix: 'put look-alike letters and misspelled units right in the files; claims: stated ratios too',
        strict: 'warnings fail too',
        staged: 'only what is staged in git, as it is staged',
        watch: 'check again after every change',
      },
      ending: 'Exit status: 0 no error, 1 errors (with --strict warnings too), 2 wrong use.',
    },
    explain: {
      summary: 'say of every number what it was read as and what checks it',
      description:
        'Says of every number in an article what it was read as, what its words allow, the figure and the source it is ' +
        'tied to and the claims that use it, or why nothing checks it. The article is a file or its address on the site.',
      options: {
        format: 'form of the answer (default: table)',
        lang: 'language of the article, where its address has several or the file names none',
      },
      ending: statuses,
    },
    extract: {
      summary: 'read the quantities in texts from standard input',
      description: 'Reads texts, one a line, and writes the quantities found in each as one JSON array a line.',
      options: {
        lang: 'language of the texts (default: ru)',
        format: 'the one form of the answer',
        input:
          'text: each line is a text; json: a JSON string or {"text": "…", "lang": "…"}, so that a text may hold line breaks',
        dates: 'dates come out too, as kind "date"',
      },
      ending: 'Exit status: 0 everything was read, 1 some lines could not be read, 2 wrong use.',
    },
    freeze: {
      summary: 'keep a widget as it is now, at an address that never changes',
      description:
        'Writes a copy of a widget to public/frozen and commits it: a page, its stylesheet, data and picture. The name holds ' +
        'a hash of the contents; what is later written in the article changes nothing there. The widget is named as in ' +
        'the address of its page to embed: deepseek-r1-cost/r1-gpt4.',
      options: {
        lang: "language of the article (default: the site's first)",
        'no-commit': 'write the files, commit nothing',
      },
      ending: 'Exit status: 0 the copy is there, 2 wrong use.',
    },
    new: {
      summary: 'begin a new article',
      description:
        'Creates the draft content/articles/<slug>/<language>.mdx, which passes the check. A slug is made of Latin letters, ' +
        'digits and hyphens; other letters are transliterated. A file that exists is never overwritten.',
      options: { lang: "language of the article (default: the site's first)", title: 'its title' },
      ending: 'Exit status: 0 the file was created, 2 wrong use.',
    },
  },
  wrong: {
    'unknown-command': 'unknown command “{command}”',
    'unknown-command-meant': 'unknown command “{command}”; did you mean {meant}?',
    'unknown-option': 'unknown option {option}',
    'unknown-option-meant': 'unknown option {option}; did you mean {meant}?',
    'no-value': '{option} needs a value',
    'idle-value': '{option} takes no value, but “{value}” was given',
    'unknown-choice': '{option}: unknown value “{value}”, expected {choices}',
    'unknown-language': 'unknown language “{value}”, expected {choices}',
    'no-operands': 'this command takes no operands, but “{value}” was given',
    'no-such-path': 'no such file or folder: {path}',
    'no-match': 'no file fits the pattern {path}',
    'no-texts': 'there are no .md and .mdx files in {path}',
    'no-articles': 'there are no articles in content/articles: name a file or a folder',
    unreadable: 'the file {path} cannot be read: {detail}',
    'not-together': '{first} and {second} do not go together',
    'no-git': '--staged works in a git repository only',
    'one-article': 'expected one article: a file, or its address on the site',
    'no-such-article': 'there is neither such a file nor an article with that address: {path}',
    'one-slug': 'expected one slug, for example kratno new dear-chips',
    'bad-slug': '“{value}” makes no slug: it needs one letter or digit at least',
    'taken-slug': 'the address {value} belongs to a page of the site, choose another',
    exists: 'the file {path} exists and was not touched',
    'long-title': 'the title is longer than 110 characters',
    'one-widget': 'expected one widget of an article, for example kratno freeze deepseek-r1-cost/r1-gpt4',
    'no-such-widget': 'the article has no widget “{widget}”; it has {widgets}',
    'article-errors': 'the article {path} has errors: kratno check prints them',
    'no-json': 'no JSON, expected a JSON string or {"text": "…", "lang": "…"}',
    'no-text': 'no text, expected a JSON string or {"text": "…", "lang": "…"}',
    'line-too-long': 'longer than {limit} characters, not read',
  },
};
