import { readRegistry } from '#figures';
import { describe, expect, it } from 'vitest';
import { configuredSections } from '../../src/content/configured-sections.ts';

const { registry } = readRegistry([
  { path: 'content/sections/ai.yaml', text: 'name: { ru: ИИ, en: AI }\n' },
  { path: 'content/sections/business.yaml', text: 'name: { ru: Бизнес }\n' },
]);
const text = "defineSite({\n  title: 'ai',\n  sections: ['ai', 'bisness'],\n});\n";

describe('the sections that the site’s configuration lists', () => {
  it('may be right', () => {
    expect(configuredSections({ sections: ['ai', 'business'], languages: ['ru'] }, registry, text)).toEqual([]);
  });

  it('names one that has no file, where it stands, and the one that was meant', () => {
    const [fault] = configuredSections({ sections: ['ai', 'bisness'], languages: ['ru'] }, registry, text);
    expect(fault).toMatchObject({ path: 'src/site.config.ts', finding: { variant: 'unknown-id-meant' } });
    expect(fault!.finding.values['meant']).toBe('business');
    expect(text.slice(fault!.finding.start, fault!.finding.end)).toBe('bisness');
  });

  it('finds one that is not written as it is meant', () => {
    const [fault] = configuredSections({ sections: ['xyz'], languages: ['ru'] }, registry, 'sections: list');
    expect(fault!.finding).toMatchObject({ variant: 'unknown-id', start: 0, end: 0 });
  });

  it('names a section without a name in a language', () => {
    const faults = configuredSections({ sections: ['ai', 'business'], languages: ['ru', 'en'] }, registry, text);
    expect(faults).toMatchObject([{ path: 'content/sections/business.yaml', finding: { values: { key: 'name.en' } } }]);
  });
});
