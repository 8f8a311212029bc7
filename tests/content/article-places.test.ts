import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articlePaths, compileFiles, readSiteContent } from '#content';

const head = (lang = 'ru', more = '') =>
  `---\ntitle: Т\nlang: ${lang}\nsection: ai\nauthors: [staff]\npublished: 2025-09-19\n${more}---\n\nТекст.\n`;

const shelves = {
  'content/sections/ai.yaml': 'name: { ru: ИИ, en: AI }\n',
  'content/authors/staff.yaml': 'name: { ru: Редакция, en: Staff }\n',
  'src/pages/[...lang]/figures/[...page].astro': '',
  'src/pages/[...lang]/[slug].astro': '',
  'src/pages/[...lang]/index.astro': '',
  'src/pages/[icon].png.ts': '',
  'src/pages/about.mdx': '---\ntitle: О\nlang: ru\n---\n',
  'src/pages/en/method.mdx': '---\ntitle: M\nlang: en\n---\n',
  'src/pages/data/figures.json.ts': '',
  'public/fonts/a.txt': '',
  'public/favicon.svg': '',
};

/** Errors of a site with these files, as "path:line:column rule: message". */
function errorsOf(files: Record<string, string>, languages: readonly string[] = ['ru', 'en']): string[] {
  const root = mkdtempSync(join(tmpdir(), 'kratno-places-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...shelves, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const sections = languages.length > 0 ? ['ai'] : [];
  const site = readSiteContent(root, { language: 'ru', languages, sections });
  const files_ = [...site.problems, ...compileFiles(site, articlePaths(root))];
  return files_.flatMap(({ path, findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ place: { start }, ruleId, message }) => `${path}:${start.line}:${start.column} ${ruleId}: ${message}`),
  );
}

const article = (slug: string, lang = 'ru') => `content/articles/${slug}/${lang}.mdx`;

describe('an article whose address cannot be', () => {
  it.each<[slug: string, lang: string, by: string]>([
    ['figures', 'ru', 'src/pages/[...lang]/figures/[...page].astro'],
    ['figures', 'en', 'src/pages/[...lang]/figures/[...page].astro'],
    ['Figures', 'ru', 'src/pages/[...lang]/figures/[...page].astro'],
    ['about', 'ru', 'src/pages/about.mdx'],
    ['method', 'en', 'src/pages/en/method.mdx'],
    ['data', 'ru', 'src/pages/data/figures.json.ts'],
    ['en', 'ru', 'src/site.config.ts'],
    ['fonts', 'ru', 'public/fonts'],
    ['pagefind', 'ru', 'src/integration/search-index.ts'],
  ])('is told that /%s/ (%s) is taken', (slug, lang, by) => {
    expect(errorsOf({ [article(slug, lang)]: head(lang) })).toEqual([
      `${article(slug, lang)}:1:1 address: Адрес /${slug}/ уже занят: ${by}.`.replace(
        lang === 'en' ? /address: .*/ : /$^/,
        `address: The address /${slug}/ is taken: ${by}.`,
      ),
    ]);
  });

  it.each(['about', 'data', 'en', 'fonts', 'pagefind'])('may be /en/%s/, where nothing else stands', (slug) => {
    expect(errorsOf({ [article(slug, 'en')]: head('en') })).toEqual([]);
  });

  it.each(['a b', '100%', 'a#b', 'a?b', '_a', '-a', 'v1.2', '№'])('is told that “%s” makes none', (slug) => {
    expect(errorsOf({ [article(slug)]: head() })).toEqual([
      expect.stringContaining(`address: Из имени «${slug}» адреса не выйдет.`),
    ]);
  });

  it.each(['модель', 'v3-adds-up', 'GPT4', '2025', 'a_b'])('may be “%s”', (slug) => {
    expect(errorsOf({ [article(slug)]: head() })).toEqual([]);
  });

  it('is told of another that differs only in capitals', () => {
    expect(
      errorsOf({ [article('Deal')]: head(), [article('deal')]: head(), [article('deal', 'en')]: head('en') }),
    ).toEqual([`${article('deal')}:1:1 address: У имён «deal» и «Deal» был бы один адрес.`]);
  });
});

describe('an article that would be nowhere', () => {
  it('is told so where its language is none of the site’s', () => {
    expect(errorsOf({ [article('a', 'de')]: head('de') })).toContainEqual(
      expect.stringMatching(/a\/de\.mdx:1:1 address: Языка «de» на сайте нет/),
    );
  });

  it('is told so where its frontmatter names another language than its file', () => {
    expect(errorsOf({ [article('a', 'ru')]: head('en') })).toEqual([
      `${article('a')}:3:7 frontmatter: The frontmatter says the language is en, the file is called ru.mdx.`,
    ]);
  });

  it.each(['content/articles/a.mdx', 'content/articles/a/b/ru.mdx', 'content/articles/a/ru.md'])('%s', (path) => {
    expect(errorsOf({ [path]: head() })).toEqual([`${path}:1:1 address: Здесь статья никуда не попадёт.`]);
  });

  it('may have notes beside it', () => {
    expect(errorsOf({ 'content/articles/README.md': '# Notes', 'content/articles/a/notes.md': 'x' })).toEqual([]);
  });
});

describe('an article’s picture', () => {
  it.each<[src: string, said: string]>([
    ['./no.jpg', 'Картинки content/articles/a/no.jpg нет.'],
    ['../b/no.png', 'Картинки content/articles/b/no.png нет.'],
    ['../../../x.jpg', 'Картинки x.jpg нет.'],
    ['https://n.example/x.jpg', 'Картинки content/articles/a/https:/n.example/x.jpg нет.'],
    ['./x.gif', 'Картинок вида gif мы не показываем.'],
    ['./x', 'Картинок вида ./x мы не показываем.'],
  ])('%s is told of at its place', (src, said) => {
    const text = head('ru', `hero: { src: ${src}, alt: А }\n`);
    expect(errorsOf({ [article('a')]: text, 'x.jpg': 'x' })).toEqual([`${article('a')}:7:14 frontmatter: ${said}`]);
  });

  it('may lie beside another article, or in a folder', () => {
    const text = (src: string) => head('ru', `hero: { src: ${src}, alt: А }\n`);
    const pictures = { 'content/articles/b/x.jpg': 'x', 'content/articles/a/in/x.webp': 'x' };
    for (const src of ['../b/x.jpg', './in/x.webp', 'in/x.webp'])
      expect(errorsOf({ ...pictures, [article('a')]: text(src) })).toEqual([]);
  });
});

describe('names of what articles share', () => {
  it.each<[why: string, files: Record<string, string>, said: string[]]>([
    [
      'two tags with one address',
      { 'content/vocabulary/tags.yaml': 'C++: { name: { ru: а } }\nC#: { name: { ru: б } }\n' },
      ['content/vocabulary/tags.yaml:2:1 address: У имён «C#» и «C++» был бы один адрес.'],
    ],
    [
      'a tag without any',
      { 'content/vocabulary/tags.yaml': '№: { name: { ru: а } }\n' },
      ['content/vocabulary/tags.yaml:1:1 address: Из имени «№» адреса не выйдет.'],
    ],
    [
      'sources that differ in capitals',
      { 'content/sources/a.yaml': 'wired: { title: a }\n', 'content/sources/b.yaml': 'Wired: { title: b }\n' },
      ['content/sources/b.yaml:1:1 address: У имён «Wired» и «wired» был бы один адрес.'],
    ],
    [
      'one author in two files',
      { 'content/authors/staff.yml': 'name: { ru: Редакция, en: Staff }\n' },
      ['content/authors/staff.yml:1:1 registry: Имя staff в реестре уже занято.'],
    ],
    [
      'authors that differ in capitals',
      { 'content/authors/Staff.yaml': 'name: { ru: Редакция, en: Staff }\n' },
      ['content/authors/staff.yaml:1:1 address: У имён «staff» и «Staff» был бы один адрес.'],
    ],
    [
      'an author whose name makes no address',
      { 'content/authors/Ann Lee.yaml': 'name: { ru: Энн Ли, en: Ann Lee }\n' },
      ['content/authors/Ann Lee.yaml:1:1 address: Из имени «Ann Lee» адреса не выйдет.'],
    ],
    [
      'a section that the configuration leaves out',
      { 'content/sections/misc.yaml': 'name: { ru: Разное, en: Misc }\n' },
      ['content/sections/misc.yaml:1:1 frontmatter: Раздела misc нет в списке sections файла src/site.config.ts.'],
    ],
    [
      'a tag that makes no address, where any word may be one',
      { [article('a')]: head('ru', 'tags: [a, "№"]\n') },
      [`${article('a')}:7:11 address: Из имени «№» адреса не выйдет.`],
    ],
  ])('%s', (_why, files, said) => {
    expect(errorsOf(files)).toEqual(said);
  });

  it('an author is asked for even where there is none', () => {
    const root = mkdtempSync(join(tmpdir(), 'kratno-places-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const [path, text] of Object.entries({
      'content/sections/ai.yaml': shelves['content/sections/ai.yaml'],
      [article('a')]: head(),
    })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const [{ findings } = { findings: [] }] = compileFiles(
      readSiteContent(root, { language: 'ru' }),
      articlePaths(root),
    );
    expect(findings.map(({ message }) => message)).toContain(
      'author: «staff» не заведён, файла content/authors/staff.yaml нет.',
    );
  });
});

it('nothing is asked of files of a folder that is no site', () => {
  const files = { [article('figures')]: head('ru', 'hero: { src: ./no.jpg, alt: А }\n') };
  expect(errorsOf(files, [])).toEqual([]);
  expect(readFileSync('src/site.config.ts', 'utf8')).toContain("languages: ['ru', 'en']");
});
