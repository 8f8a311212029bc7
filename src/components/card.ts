import type { CollectionEntry } from 'astro:content';
import { getEntry } from 'astro:content';
import { drawCard, light } from '#widgets';
import { setType } from '#wording';
import site from '#site.config';
import { plural, translation } from '../translations/index.ts';
import { fileHref } from './href.ts';
import { cachedPng, measureText } from './raster.ts';

type Article = CollectionEntry<'articles'>;

/** The picture for social networks of every page that has none of its own. */
export const siteCardHref = (lang: string): string => fileHref(lang, 'og.png');

/** The picture for social networks of an article that has its own. */
export const cardHref = ({ lang, slug }: { lang: string; slug: string }): string => fileHref(lang, slug, 'og.png');

/** The article's title and comparison as a PNG, 1200 × 630. */
export async function articleCard({ data }: Article): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, slug, title, section, coverage, leadFigures = [] } = data;
  const { checked, numbers } = coverage;
  const words = {
    site: site.title[lang]!,
    title,
    kicker: (await getEntry('sections', section))?.data.name[lang] ?? '',
    foot: numbers > 0 ? plural(lang, translation(lang).checked, numbers, { checked, numbers }) : '',
    figures: leadFigures,
  };
  const dossier = {
    figures: new Map(data.figures.map((figure) => [figure.id, figure])),
    sources: new Map(data.sources.map((source) => [source.id, source])),
    comparisons: [],
  };
  return cachedPng(drawCard(words, { dossier, language: lang, slug }, light, measureText));
}

/** What the site is, as a PNG of the same size. */
export function siteCard(lang: string): Uint8Array<ArrayBuffer> {
  const words = {
    site: site.title[lang]!,
    title: setType(site.description[lang]!, lang),
    kicker: '',
    foot: new URL(site.url).host,
    figures: [],
  };
  const dossier = { figures: new Map(), sources: new Map(), comparisons: [] };
  return cachedPng(drawCard(words, { dossier, language: lang, slug: '' }, light, measureText));
}
