export type * from './article-data.ts';
export * from './article-paths.ts';
export { articlesLoader } from './articles-loader.ts';
export * from './build-time.ts';
export { byAuthor, inLanguage, inSection, latest, translationsOf, type Listed } from './queries.ts';
export * from './registry-loader.ts';
export { readSource } from './read-source.ts';
export * from './site-content.ts';
export { defineSite, pagePath, type Site } from './site.ts';
