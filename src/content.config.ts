import { type ArticleData, articlesLoader, type RegistryEntry, type RegistryList, registryLoader } from '#content';
import { reportFindings } from '#integration';
import site from '#site.config';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const settings = {
  language: site.languages[0]!,
  fullMdx: site.fullMdx,
  sections: site.sections,
  languages: site.languages,
  base: site.base,
};

/** A list of content/, checked where it is read. */
const listed = <List extends RegistryList>(list: List) =>
  defineCollection({ loader: registryLoader(list, settings), schema: z.custom<RegistryEntry<List>>() });

export const collections = {
  articles: defineCollection({
    loader: articlesLoader({
      ...settings,
      report: (files, publishing) => reportFindings(files, publishing, settings.language),
    }),
    schema: z.custom<ArticleData>(),
  }),
  authors: listed('authors'),
  events: listed('events'),
  figures: listed('figures'),
  offers: listed('offers'),
  sections: listed('sections'),
  sources: listed('sources'),
  tags: listed('tags'),
};
