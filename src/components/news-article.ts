interface Described {
  title: string;
  lang: string;
  published: Date | string;
  updated?: Date | string | undefined;
  tags: readonly string[];
}

interface Context {
  url: string;
  publisher: string;
  home: string;
  section: string;
  authors: readonly { name: string; url: string }[];
}

/** The article as a schema.org NewsArticle. Addresses are absolute. */
export function newsArticle(article: Described, { url, publisher, home, section, authors }: Context) {
  const organization = { '@type': 'NewsMediaOrganization', name: publisher, url: home };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    headline: article.title,
    inLanguage: article.lang,
    datePublished: new Date(article.published).toISOString(),
    ...(article.updated ? { dateModified: new Date(article.updated).toISOString() } : {}),
    author: authors.map(({ name, url: page }) => ({ '@type': 'Organization', name, url: page })),
    publisher: organization,
    articleSection: section,
    keywords: article.tags,
  };
}
