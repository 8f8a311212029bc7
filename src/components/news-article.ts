import type { ArticleData } from '#content';
import type { Figure, Source } from '#figures';
import type {
  BreadcrumbList,
  ClaimReview,
  CreativeWork,
  Dataset,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  WithContext,
} from 'schema-dts';
import type { Author } from './author.ts';

/** The newspaper as schema.org has it; addresses are whole. */
export interface Publisher {
  name: string;
  home: string;
  logo: string;
}

type Described = Pick<ArticleData, 'title' | 'lang' | 'published' | 'tags' | 'sources'>;

interface Context {
  url: string;
  /** When it was corrected last. */
  modified: string | undefined;
  /** The picture for social networks. */
  image: string;
  publisher: Publisher;
  section: string;
  authors: readonly Author[];
}

const context = { '@context': 'https://schema.org' } as const;

const organization = ({ name, home, logo }: Publisher) =>
  ({ '@type': 'NewsMediaOrganization', name, url: home, logo }) satisfies NewsMediaOrganization;

/** The article as a schema.org NewsArticle; `dateModified` only after a correction. Addresses are whole. */
export function newsArticle(article: Described, around: Context): WithContext<NewsArticle> {
  const { url, modified, image, publisher, section, authors } = around;
  return {
    ...context,
    '@type': 'NewsArticle',
    '@id': url,
    headline: article.title,
    image,
    inLanguage: article.lang,
    datePublished: new Date(article.published).toISOString(),
    ...(modified && { dateModified: new Date(modified).toISOString() }),
    author: authors.map(authorOf),
    publisher: organization(publisher),
    articleSection: section,
    keywords: [...article.tags],
    ...(article.sources.length > 0 && { citation: article.sources.map(({ url, title }) => url ?? title) }),
  };
}

const authorOf = ({ kind, name, address }: Author): Person | Organization =>
  kind === 'organization' ? { '@type': 'Organization', name, url: address } : { '@type': 'Person', name, url: address };

const citationOf = ({ title, url }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  ...(url && { url }),
});

/** The way to a page from the front page, the page itself last. Addresses are whole. */
export const breadcrumbs = (trail: readonly { name: string; url: string }[]): WithContext<BreadcrumbList> => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, url }, place) => ({ '@type': 'ListItem', position: place + 1, name, item: url })),
});

interface DataAbout {
  name: string;
  description: string;
  url: string;
  publisher: Publisher;
  /** Address of the terms under which it may be used. */
  license: string | undefined;
}

/** The article's figures as a schema.org Dataset; `files` are addresses by media type. Addresses are whole. */
export function figuresDataset(
  { name, description, url, publisher, license }: DataAbout,
  figures: readonly Pick<Figure, 'date'>[],
  files: Readonly<Record<string, string>>,
): WithContext<Dataset> {
  const dates = figures.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates.at(0), dates.at(-1)];
  return {
    ...context,
    '@type': 'Dataset',
    name,
    description,
    url,
    creator: { '@type': 'NewsMediaOrganization', name: publisher.name, url: publisher.home },
    ...(license && { license }),
    ...(first && last && { temporalCoverage: first === last ? first : `${first}/${last}` }),
    distribution: Object.entries(files).map(([encodingFormat, contentUrl]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl,
    })),
  };
}

/** How true a reviewed claim is, from 1 to 5. */
const RATINGS = { contradicted: 1, 'bound-dropped': 3, 'supported-rounded': 5, supported: 5 };

/** A claim that the article reviews, as a schema.org ClaimReview: whose it is, where it stands, what came of it. */
export function claimReview(
  { claim, finding, verdict, source }: ArticleData['reviews'][number],
  { url, published, publisher }: { url: string; published: string; publisher: Publisher },
): WithContext<ClaimReview> {
  const author: Organization | undefined = source.publisher
    ? { '@type': 'Organization', name: source.publisher }
    : undefined;
  return {
    ...context,
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim,
    datePublished: new Date(published).toISOString(),
    author: organization(publisher),
    itemReviewed: {
      '@type': 'Claim',
      ...(author && { author }),
      ...(source.date && { datePublished: source.date }),
      appearance: citationOf(source),
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[verdict],
      bestRating: 5,
      worstRating: 1,
      alternateName: finding,
    },
  };
}
