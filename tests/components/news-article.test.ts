import { changedLast } from '#content';
import { describe, expect, it } from 'vitest';
import { breadcrumbs, claimReview, figuresDataset, newsArticle } from '../../src/components/news-article.ts';

const publisher = { name: 'N', home: 'https://n.example/', logo: 'https://n.example/icon-512.png' };
const source = { id: 's', title: 'Table', access: 'primary' as const };
const article = {
  title: 'T',
  lang: 'ru',
  published: '2025-09-19T10:00:00+03:00',
  tags: ['a'],
  sources: [{ ...source, publisher: 'Nature', date: '2025-09', url: 'https://s.example/' }, source],
};
const around = {
  url: 'https://n.example/t/',
  modified: undefined,
  publisher,
  image: 'https://n.example/t/og.png',
  section: 'S',
  authors: [
    { name: 'A', kind: 'organization' as const, address: 'https://n.example/authors/a/' },
    { name: 'B', kind: 'person' as const, address: 'https://n.example/authors/b/' },
  ],
};

describe('an article for machines', () => {
  it('dates a change only where there was one', () => {
    expect(newsArticle(article, around)).not.toHaveProperty('dateModified');
    expect(newsArticle(article, { ...around, modified: '2025-09-20T10:00:00+03:00' })).toMatchObject({
      datePublished: '2025-09-19T07:00:00.000Z',
      dateModified: '2025-09-20T07:00:00.000Z',
    });
  });

  it.each<[what: string, updated: string | undefined, corrections: string[], changed: string | undefined]>([
    ['nothing corrected', undefined, [], undefined],
    ['corrected, and dated by hand', '2025-09-23T10:00:00Z', ['2025-09-22'], '2025-09-23T10:00:00Z'],
    ['corrected twice', undefined, ['2025-10-01', '2025-09-22'], '2025-10-01'],
  ])('was changed when its corrections say: %s', (_what, updated, dates, changed) => {
    const corrections = dates.map((date) => ({ date }));
    expect(changedLast({ corrections, ...(updated === undefined ? {} : { updated }) })).toBe(changed);
  });

  it('has authors of both kinds, and cites its sources, each by its address or title', () => {
    expect(newsArticle(article, around)).toMatchObject({
      author: [
        { '@type': 'Organization', name: 'A' },
        { '@type': 'Person', name: 'B', url: 'https://n.example/authors/b/' },
      ],
      citation: ['https://s.example/', 'Table'],
    });
    expect(newsArticle({ ...article, sources: [] }, around)).not.toHaveProperty('citation');
  });
});

it('a trail counts from one and has an address for every step', () => {
  const steps = [
    { name: 'N', url: 'https://n.example/' },
    { name: 'T', url: 'https://n.example/t/' },
  ];
  expect(breadcrumbs(steps).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'N', item: 'https://n.example/' },
    { '@type': 'ListItem', position: 2, name: 'T', item: 'https://n.example/t/' },
  ]);
});

describe('data', () => {
  const about = { name: 'D', description: 'd', url: 'https://n.example/t/#figures', publisher };
  const of = (dates: (string | undefined)[], license?: string) =>
    figuresDataset(
      { ...about, license },
      dates.map((date) => (date === undefined ? {} : { date })),
      {},
    );

  it.each<[dates: (string | undefined)[], coverage: string | undefined]>([
    [['2025-09', undefined, '2023-04-17', '2024'], '2023-04-17/2025-09'],
    [['2025-09', '2025-09'], '2025-09'],
    [[undefined], undefined],
    [[], undefined],
  ])('dated %j cover %s', (dates, coverage) => {
    expect(of(dates).temporalCoverage).toBe(coverage);
  });

  it('say under what terms they are, where there are terms, and whose', () => {
    expect(of([])).not.toHaveProperty('license');
    expect(of([], 'https://c.example/')).toMatchObject({ license: 'https://c.example/', creator: { name: 'N' } });
  });
});

describe('a reviewed claim', () => {
  const review = { claim: 'C', verdict: 'bound-dropped' as const, finding: 'F', source: article.sources[0]! };

  it('says whose it is, where it stands and what came of it', () => {
    expect(claimReview(review, { url: around.url, published: article.published, publisher })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://n.example/t/',
      claimReviewed: 'C',
      datePublished: '2025-09-19T07:00:00.000Z',
      author: { '@type': 'NewsMediaOrganization', name: 'N', url: publisher.home, logo: publisher.logo },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'Nature' },
        datePublished: '2025-09',
        appearance: expect.objectContaining({ url: 'https://s.example/' }) as unknown,
      },
      reviewRating: { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'F' },
    });
  });

  it.each([
    ['contradicted', 1],
    ['supported', 5],
    ['supported-rounded', 5],
  ] as const)('%s is worth %i', (verdict, worth) => {
    const made = claimReview(
      { ...review, verdict, source },
      { url: around.url, published: article.published, publisher },
    );
    expect(made).toMatchObject({
      reviewRating: { ratingValue: worth },
      itemReviewed: { appearance: { name: 'Table' } },
    });
    expect(made.itemReviewed).not.toHaveProperty('author');
  });
});
