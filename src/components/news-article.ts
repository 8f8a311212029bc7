import type { BreadcrumbList, Dataset, NewsArticle, WithContext } from 'schema-dts';

interface Described {
  title: string;
  lang: string;
  published: Date | string;
  updated?: Date | string | undefined;
  tags: readonly string[];
}

interface Context {
  url: string;
  /** The picture for social networks. */
  image: string;
  publisher: string;
  home: string;
  logo: string;
  section: string;
  authors: readonly { name: string; url: string }[];
}

/** The article as a schema.org NewsArticle; `dateModified` only after a correction. Addresses are whole. */
export function newsArticle(article: Described, context: Context): WithContext<NewsArticle> {
  const { url, image, publisher, home, logo, section, authors } = context;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    headline: article.title,
    image,
    inLanguage: article.lang,
    datePublished: new Date(article.published).toISOString(),
    ...(article.updated ? { dateModified: new Date(article.updated).toISOString() } : {}),
    author: authors.map(({ name, url: page }) => ({ '@type': 'Organization', name, url: page })),
    publisher: { '@type': 'NewsMediaOrganization', name: publisher, url: home, logo },
    articleSection: section,
    keywords: [...article.tags],
  };
}

/** The way to a page from the front page; a step without an address is the page itself. */
export const breadcrumbs = (trail: readonly { name: string; url?: string }[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    name,
    ...(url === undefined ? {} : { item: url }),
  })),
});

/** The article's figures as a schema.org Dataset; `files` by media type. Addresses are whole. */
export const figuresDataset = (
  about: { name: string; description: string; url: string },
  files: Readonly<Record<string, string>>,
): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: about.name,
  description: about.description,
  url: about.url,
  distribution: Object.entries(files).map(([encodingFormat, contentUrl]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl,
  })),
});
