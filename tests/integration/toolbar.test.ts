import { describe, expect, it } from 'vitest';
import { findingsAt } from '../../src/integration/toolbar.ts';

const at = (address: string) => findingsAt(address, process.cwd(), { language: 'ru', languages: ['ru', 'en'] });

describe('the dev toolbar', () => {
  it.each([
    ['/lost-in-copying/', 'content/articles/lost-in-copying/ru.mdx'],
    ['/en/lost-in-copying/', 'content/articles/lost-in-copying/en.mdx'],
    ['en/lost-in-copying', 'content/articles/lost-in-copying/en.mdx'],
    ['/', ''],
    ['/en/', ''],
    ['/method/', ''],
    ['/../../etc/passwd/', ''],
    ['/nowhere/', ''],
  ])('%s is %s', (address, path) => {
    expect(at(address).path).toBe(path);
  });

  it('lists rule, place and message', () => {
    for (const { place, message, ruleId } of at('/lost-in-copying/').findings) {
      expect(place).toMatch(/^\d+:\d+$/);
      expect([message, ruleId]).not.toContain('');
    }
  });
});
