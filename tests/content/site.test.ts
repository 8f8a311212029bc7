import { describe, expect, it } from 'vitest';
import site from '#site.config';
import { defineSite, pagePath } from '../../src/content/site.ts';
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

  it.each([
    ['an address that is none', { url: 'news' }, /url: /],
    ['a language without a title', { languages: ['ru', 'en', 'de'] }, /title: has no text in "de"/],
    ['a zone that does not exist', { timeZone: { ...config.timeZone, id: 'Moscow' } }, /timeZone\.id: expected an IANA/],
    ['a key that nobody knows', { titel: 'x' }, /titel: no such key; did you mean "title"\?/],
    ['a key nobody knows, deep down', { share: [{ nmae: 'X', url: 'https://x.example/?u={url}' }] }, /share\.0\.nmae: .* "name"\?/],
    ['what is missing', { contacts: undefined }, /contacts: is missing, expected object/],
    ['a value of another type', { pageSizes: { list: '20' } }, /pageSizes\.list: expected number, got "20"/],
    ['a page of nothing', { pageSizes: { list: 0 } }, /pageSizes\.list: expected at least 1/],
    ['a section twice', { sections: ['ai', 'ai'] }, /sections: names "ai" twice/],
    ['a base without its slashes', { base: 'news' }, /base: expected a path/],
    ['a share link that shares nothing', { share: [{ name: 'X', url: 'https://x.example/' }] }, /share\.0\.url: expected \{url\}/],
    ['a form that is sent in the clear', { newsletter: { action: 'http://x.example/' } }, /newsletter\.action: /],
    ['no section', { sections: [] }, /sections: /],
    ['a page that is not there', { navigation: { head: ['metod'], foot: [] } }, /navigation\.head\.0: did you mean "method"\?/],
    ['a contact that is no address', { contacts: { corrections: 'desk' } }, /contacts\.corrections: /],
  ])('names %s', (_, change, message) => {
    expect(() => defineSite({ ...config, ...(change as object) })).toThrow(message);
    expect(() => defineSite({ ...config, ...(change as object) })).toThrow(/src\/site\.config\.ts/);
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
