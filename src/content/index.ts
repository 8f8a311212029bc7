export { byAuthor, inLanguage, inSection, latest, translationsOf, type Listed } from './queries.ts';
export { defineSite, pagePath, type Site } from './site.ts';
