import { readQuantity } from '#extraction';
import { language as languageOf, languages } from '#languages';
import { present, quantityOf } from './figure-reader.ts';
import type { Happening, Offer } from './registry.ts';
import type { Reporter } from './reporter.ts';
import { eventSchema, offerSchema } from './schema.ts';
import { reportDuplicate } from './unique-names.ts';
import type { YamlSource } from './yaml-source.ts';

type Entries = readonly (readonly [id: string, value: unknown])[];

/** Reads announced events into `events`; an entry with a fault is reported and left out. */
export function readEvents(
  entries: Entries,
  reporter: Reporter,
  yaml: YamlSource,
  events: Map<string, Happening>,
): void {
  for (const [id, value] of entries) {
    const row = reporter.check(eventSchema, value, yaml, [id]);
    if (!row) continue;
    const { name, source, seen, date, until } = row;
    if (events.has(id)) reportDuplicate(id, reporter, yaml);
    if (until !== undefined && (date === undefined || until < date)) {
      reporter.report('frontmatter', yaml.span([id, 'until']), { variant: 'until-early', values: { key: 'until' } });
    } else events.set(id, { id, name, source, seen, ...present(row) });
  }
}

/** Reads offers into `offers`, their prices by the grammar of prose; a price that is none is a `figure` finding. */
export function readOffers(entries: Entries, reporter: Reporter, yaml: YamlSource, offers: Map<string, Offer>): void {
  for (const [id, value] of entries) {
    const row = reporter.check(offerSchema, value, yaml, [id]);
    if (!row) continue;
    if (offers.has(id)) reportDuplicate(id, reporter, yaml);
    const { label, metric, checked, source, url, lang = 'ru', price: literal } = row;
    const mention = readQuantity(literal, languageOf(lang) ?? languages['ru']!);
    if (mention)
      offers.set(id, { id, label, price: quantityOf(mention), metric, checked, source, ...present({ url }) });
    else reporter.report('figure', yaml.span([id, 'price']), { variant: 'unreadable', values: { literal } });
  }
}
