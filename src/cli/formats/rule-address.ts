import { pagePath } from '#content';
import site from '#site.config';

/**
 * Where the author's guide tells of a rule: its anchor on the site's page.
 *
 * @param language BCP 47, of the text; the site's first one where it has no pages in it
 */
export function ruleAddress(ruleId: string, language: string): string {
  const spoken = site.languages.find((tag) => tag === language) ?? site.languages[0]!;
  return `${new URL(`.${pagePath(site, spoken, 'guide')}`, `${site.url.replace(/\/$/, '')}/`).href}#${ruleId}`;
}
