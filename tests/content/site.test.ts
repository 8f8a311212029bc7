import { describe, expect, it } from 'vitest';
import site from '#site.config';
import { configError } from '../../src/content/config-error.ts';
import { defineSite, pagePath, siteSchema } from '../../src/content/site.ts';
import { translation } from '../../src/translations/index.ts';

const config = {
  url: 'https://news.example',
  title: { ru: 'Имя', en: 'Name' },
  description: { ru: 'О чём', en: 'What' },
  languages: ['ru', 'en'],
  timeZone: { id: 'Europe/Moscow', name: { ru: 'МСК', en: 'MSK' } },
  sections: ['ai'],
  navigation: { head: ['method' as const], foot: [] },
  contacts: { corrections: 'desk@news.example' },
};

describe('the site’s configuration', () => {
  it('passes when it is right', () => {
    expect(defineSite(config)).toMatchObject(config);
  });

  it('may end the host’s address with a slash, which is dropped', () => {
    expect(defineSite({ ...config, url: 'https://news.example/' }).url).toBe('https://news.example');
  });

  it.each<[what: string, change: object, message: string]>([
    [
      'an address that is none',
      { url: 'news' },
      'url: expected the address of the host such as "https://news.example"; a folder of it goes into base; found "news"',
    ],
    ['an address with a folder', { url: 'https://news.example/a' }, 'url: expected the address of the host'],
    ['an address no browser opens', { url: 'https://[' }, 'url: expected the address of the host'],
    ['a language without a title', { languages: ['ru', 'en', 'de'] }, 'title: has no text in "de"'],
    ['a title without a language', { languages: ['ru'] }, 'title.en: languages does not name "en"'],
    ['a title for nobody', { title: 'Name' }, 'title: expected a text for each language: { ru: "…" }; found "Name"'],
    ['a title that is empty', { title: { ru: ' ', en: 'x' } }, 'title.ru: expected a text; found " "'],
    ['a language that is none', { languages: ['ru', 'english'] }, 'languages.1: expected a BCP 47 language'],
    ['languages that are no list', { languages: 'ru' }, 'languages: expected a list: [ … ]; found "ru"'],
    ['a zone that does not exist', { timeZone: { ...config.timeZone, id: 'Moscow' } }, 'timeZone.id: expected an IANA'],
    ['a key that nobody knows', { titel: 'x' }, 'titel: there is no such key; did you mean "title"?'],
    [
      'a key nobody knows, deep down',
      { share: [{ nmae: 'X', url: 'https://x.example/?u={url}' }] },
      'share.0.nmae: there is no such key; did you mean "name"?',
    ],
    ['what is missing', { contacts: undefined }, 'contacts: is missing; expected keys and values: { … }'],
    [
      'a value of another type',
      { pageSizes: { list: '20' } },
      'pageSizes.list: expected a whole number from 1 to 500; found "20"',
    ],
    ['a page of nothing', { pageSizes: { list: 0 } }, 'pageSizes.list: expected a whole number from 1 to 500; found 0'],
    ['half a page', { pageSizes: { list: 1.5 } }, 'pageSizes.list: expected a whole number'],
    ['a section twice', { sections: ['ai', 'ai'] }, 'sections.1: names "ai" a second time; take one out'],
    [
      'a link twice',
      { navigation: { head: ['method', 'method'], foot: [] } },
      'navigation.head.1: names "method" a second',
    ],
    [
      'a base without its slashes',
      { base: 'news' },
      'base: expected a path with a slash at both ends such as "/news/"; found "news"',
    ],
    ['a base without its last slash', { base: '/news' }, 'base: expected a path'],
    ['a base that leads out', { base: '/../' }, 'base: expected a path'],
    [
      'a share link that shares nothing',
      { share: [{ name: 'X', url: 'https://x.example/' }] },
      'share.0.url: expected {url}',
    ],
    [
      'a share link that runs code',
      { share: [{ name: 'X', url: 'javascript:{url}' }] },
      'share.0.url: expected an address',
    ],
    [
      'a form that is sent in the clear',
      { newsletter: { action: 'http://x.example/' } },
      'newsletter.action: expected',
    ],
    [
      'a counter without an address of its own',
      { analytics: { picture: '/p.gif' } },
      'analytics.picture: expected the address of a picture that begins with https://; found "/p.gif"',
    ],
    [
      'a counter that is code',
      { analytics: { script: 'https://x.example/a.js' } },
      'analytics.script: there is no such key',
    ],
    ['no section', { sections: [] }, 'sections: expected at least one section'],
    [
      'a page that is not there',
      { navigation: { head: ['metod'], foot: [] } },
      'navigation.head.0: did you mean "method"?',
    ],
    [
      'a contact that is no address',
      { contacts: { corrections: 'desk' } },
      'contacts.corrections: expected an e-mail address such as "desk@news.example"; found "desk"',
    ],
    [
      'a security contact that is neither',
      { contacts: { corrections: 'a@b.example', security: 'http://x' } },
      'contacts.security: expected an e-mail address, or a page',
    ],
    ['no article', { fullMdx: ['a b'] }, 'fullMdx.0: expected the folder of an article'],
    ['terms that are no address', { dataLicense: 'CC BY' }, 'dataLicense: expected the address of a licence'],
  ])('names %s', (_, change, message) => {
    expect(() => defineSite({ ...config, ...change })).toThrow(message);
    expect(() => defineSite({ ...config, ...change })).toThrow(
      /^src\/site\.config\.ts is not right, nothing was done:\n/,
    );
  });

  it.each([undefined, [], 'x', null])('names a whole that is none: %j', (value) => {
    expect(() => defineSite(value as never)).toThrow('the whole: ');
  });

  it('says where in the file each fault stands', () => {
    const text =
      "import x from 'y';\nexport default defineSite({\n  url: 'news',\n  share: [{ name: 'X' }],\n  titel: 1,\n});\n";
    const given = { ...config, url: 'news', share: [{ name: 'X' }], titel: 1 };
    const result = siteSchema.safeParse(given, { reportInput: true });
    const { message } = configError(result.error!, siteSchema, text);
    for (const line of ['3:8 url: expected', '4:11 share.0.url: is missing', '5:3 titel: there is no such key'])
      expect(message).toContain(`\n  src/site.config.ts:${line}`);
  });

  it('speaks only languages that have their page furniture', () => {
    for (const lang of site.languages) expect(() => translation(lang)).not.toThrow();
    expect(() => translation('xx')).toThrow(/src\/translations\/xx\.json/);
  });
});

describe('addresses', () => {
  it.each([
    ['ru', [], '/'],
    ['en', [], '/en/'],
    ['ru', ['a-story'], '/a-story/'],
    ['en', ['sections', 'ai'], '/en/sections/ai/'],
  ])('%s %j is %s', (lang, segments, path) => {
    expect(pagePath(config, lang, ...segments)).toBe(path);
  });
});
