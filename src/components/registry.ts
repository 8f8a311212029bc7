import { readSiteContent } from '#content';
import { termName } from '#figures';
import site from '#site.config';

const { registry } = readSiteContent(process.cwd(), { language: site.languages[0]! });

/** The vocabulary's word for an id, in a language. */
export const termIn = (list: 'scope' | 'basis' | 'metric', id: string, lang: string): string =>
  termName(registry, list, id, lang);

/** A name in a language of the site: the first there is, where that language has none. */
export function nameIn(names: Readonly<Record<string, string>>, lang: string): { text: string; lang: string } {
  const tag = [lang, ...site.languages, ...Object.keys(names)].find((candidate) => names[candidate]) ?? lang;
  return { text: names[tag] ?? '', lang: tag };
}
