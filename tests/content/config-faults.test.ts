import { readRegistry } from '#figures';
import { describe, expect, it } from 'vitest';
import { configFaults } from '../../src/content/config-faults.ts';

const { registry } = readRegistry([
  { path: 'content/sections/ai.yaml', text: 'name: { ru: ИИ, en: AI }\n' },
  { path: 'content/sections/business.yaml', text: 'name: { ru: Бизнес }\n' },
]);
const existing = { sections: registry.sections, articles: ['v3-adds-up'], spoken: ['ru', 'en'] };
const right = { sections: ['ai', 'business'], languages: ['ru'], fullMdx: ['v3-adds-up'] };

/** Faults as "path variant word @what stands there". */
const faults = (change: Partial<typeof right>, text = '', known = existing) =>
  configFaults({ ...right, ...change }, known, text).map(
    ({ path, finding: { variant, values, start, end } }) =>
      `${path} ${variant} ${values['word'] ?? values['key']} ${values['meant'] ?? ''}@${text.slice(start, end)}`,
  );

describe('what the site’s configuration names and its files do not have', () => {
  it('may be nothing', () => {
    expect(faults({})).toEqual([]);
    expect(configFaults({ sections: [], languages: [], fullMdx: ['x'] }, existing, '')).toEqual([]);
  });

  it('is told where it stands, with the one that was meant', () => {
    const text = "export default defineSite({ title: 'ai', sections: ['ai', 'bisness', 'business'] });\n";
    expect(faults({ sections: ['ai', 'bisness', 'business'] }, text)).toEqual([
      "src/site.config.ts unknown-id-meant bisness business@'bisness'",
    ]);
  });

  it('is told at the list where the name is not written', () => {
    const text = "const list = ['xyz'];\nexport default { sections: list };\n";
    expect(faults({ sections: ['ai', 'business', 'xyz'] }, text)).toEqual(['src/site.config.ts unknown-id xyz @list']);
    expect(faults({ sections: ['ai', 'business', 'xyz'] }, 'no { code')).toEqual([
      'src/site.config.ts unknown-id xyz @',
    ]);
  });

  it('may be a language without texts, or an article in full MDX', () => {
    const text = "export default defineSite({ 'languages': ['ru', 'de'], fullMdx: ['v3-add-up'] });\n";
    expect(faults({ languages: ['ru', 'de'], fullMdx: ['v3-add-up'] }, text)).toEqual([
      "src/site.config.ts unknown-id de @'de'",
      "src/site.config.ts unknown-id-meant v3-add-up v3-adds-up@'v3-add-up'",
      'content/sections/ai.yaml missing-key name.de @',
      'content/sections/business.yaml missing-key name.de @',
    ]);
  });

  it('may be a name of a section in a language, or the section itself', () => {
    expect(faults({ languages: ['ru', 'en'] })).toEqual(['content/sections/business.yaml missing-key name.en @']);
    expect(faults({ sections: ['ai'] })).toEqual(['content/sections/business.yaml not-listed business @']);
  });
});
