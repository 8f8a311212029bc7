import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import site from '#site.config';
import { clockOf, dayOf, languageName } from '../../src/components/moment.ts';
import { plural, translation, translations } from '../../src/translations/index.ts';

describe('page furniture', () => {
  it('has no text that no page shows', () => {
    const pages = globSync('src/{components,layouts,pages}/**/*.{astro,ts}').map((path) => readFileSync(path, 'utf8'));
    const navigation: readonly string[] = [...site.navigation.head, ...site.navigation.foot];
    const shown = (key: string) =>
      navigation.includes(key) || pages.some((page) => new RegExp(`\\b${key}\\b`).test(page));
    expect(Object.keys(translation('ru')).filter((key) => !shown(key))).toEqual([]);
  });

  it.each(Object.keys(translations))('%s says everything and nothing twice over', (lang) => {
    const words = translation(lang);
    expect(Object.keys(words).sort()).toEqual(Object.keys(translation('ru')).sort());
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const forms of Object.values(words).filter((text) => typeof text === 'object' && 'other' in text)) {
      expect(Object.keys(forms)).toContain('other');
      expect(categories).toEqual(expect.arrayContaining(Object.keys(forms)));
    }
    expect(JSON.stringify(words)).not.toMatch(/""|: " | "[,}]/);
  });

  it.each([
    ['ru', 1, 'Проверено 1 из 1 числа'],
    ['ru', 21, 'Проверено 21 из 21 числа'],
    ['ru', 2, 'Проверено 2 из 2 чисел'],
    ['ru', 16, 'Проверено 16 из 16 чисел'],
    ['en', 1, '1 of 1 number checked'],
    ['en', 1200, '1,200 of 1,200 numbers checked'],
  ])('%s: %i', (lang, count, text) => {
    expect(plural(lang, translation(lang).checked, count, { checked: count, numbers: count })).toBe(text);
  });

  it('does not print a place that has no value', () => {
    expect(() => plural('en', { other: '{lost}' }, 1, {})).toThrow(/lost/);
  });
});

describe('moments', () => {
  const midnight = new Date('2025-09-18T21:30:00Z');

  it('are told in the site’s zone, not in the machine’s', () => {
    expect(dayOf(midnight, 'ru', 'Europe/Moscow').replaceAll('\u00a0', ' ')).toBe('19 сентября 2025 г.');
    expect(clockOf(midnight, 'ru', 'Europe/Moscow')).toBe('00:30');
    expect(dayOf(midnight, 'ru', 'UTC').replaceAll('\u00a0', ' ')).toBe('18 сентября 2025 г.');
    expect(clockOf(midnight, 'en', 'UTC')).toBe('21:30');
  });

  it('names a language in itself', () => {
    expect([languageName('ru'), languageName('en')]).toEqual(['Русский', 'English']);
  });
});
