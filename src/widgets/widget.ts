import type { Element } from 'hast';
import type { Claim } from '#claims';
import type { Dossier, RankedFigure } from '#figures';
import type { FigureRecord } from './figure-record.ts';

/** What an author writes on a hand-placed widget, or the plugin on an injected one. */
export type WidgetAttributes = Readonly<Record<string, string | undefined>>;

/** All that a widget may know. Nothing else reaches it, so the same context gives the same bytes. */
export interface WidgetContext {
  dossier: Dossier;
  /** The article's claims, in order; `Ratio` shows one. */
  claims?: readonly Claim[];
  /** BCP 47; generated words follow it. */
  language: string;
  /** The article's slug: the first part of every id. */
  slug: string;
  /** The vocabulary's words for an id; the id itself where there are none. */
  label?: (list: 'scope' | 'basis' | 'metric', id: string) => string | undefined;
  /** Addresses of the article's folders with data files and pages to embed; without them no link points at any. */
  files?: { data: string; embed: string };
  /** The figures of the site's articles, this one's among them; a ranking is of these. */
  ranked?: readonly RankedFigure[];
  /** The dates that the article's sentences name, in their order. */
  dates?: readonly NamedDate[];
  /** When the article appeared, ISO 8601. */
  published?: string;
  /** Days that have passed since a date (ISO 8601) at the build's "now"; without it nothing is old. */
  age?: (date: string) => number;
}

/** A date that a sentence of the article names. */
export interface NamedDate {
  /** To the day, month or year (ISO 8601), or an interval of two with "/". */
  date: string;
  /** The words of the sentence around it, and its own. */
  before: string;
  surface: string;
  after: string;
  /** Id of its place in the article. */
  id: string;
}

/** The sentence of a date as it stands in the article. */
export const sentenceOf = ({ before, surface, after }: NamedDate): string => before + surface + after;

/**
 * Why a widget can't be drawn: the variant of the message of rule `widget`, and what fills its places. A variant that has
 * no wording of its own there takes the rule's, which prints `detail`.
 */
export interface WidgetProblem {
  variant: string;
  /** An error unless given: what other articles hold is not this one's fault. */
  severity?: 'error' | 'warning';
  values: Record<string, string>;
}

export interface SourceLine {
  id: string;
  /** The publisher, or the title where there is none. */
  name: string;
  title: string;
  url?: string;
  /** In words. */
  date?: string;
  /** "первоисточник". */
  access: string;
}

export interface TableModel {
  head: string[];
  /** The first cell of a row is its header. */
  rows: string[][];
  /** Columns that hold numbers, by index. */
  numeric: number[];
  /** Where each row's first cell leads, by row. */
  links?: string[];
}

/** What every widget's model has; plain JSON, numbers already written where they are words. */
export interface WidgetModel {
  widget: string;
  /** Stable: `<slug>-<of>-<to>`; `naming.ts` says what becomes of two alike. */
  id: string;
  /** Of the article; empty on a page that shows widgets of several. */
  slug: string;
  language: string;
  kicker: string;
  /** The finding in one sentence. */
  title: string;
  /** The part of the title that was worked out. */
  emphasis?: string;
  /** What the picture shows, in words; its description for those who don't see it. */
  caption?: string;
  /** On comparability: the author's words. */
  note?: string;
  table?: TableModel;
  /** How it was computed, a line each. */
  working: string[];
  sources: SourceLine[];
  /** Ids of the figures that it shows, those that their formulas read among them. */
  figures: string[];
  /** The figures that it shows as they are published, where some are of other articles. */
  records?: FigureRecord[];
  /** Numbers shown that are no figures: what a claim says and what follows for it. */
  claimed?: FigureRecord[];
  /** The dates that it shows from the article's sentences. */
  dates?: NamedDate[];
  /** Where the widget's files lie, without the extension; absent where there are none. */
  data?: string;
  /** The page that shows the widget alone. */
  embed?: string;
  words: { working: string; sources: string; data: string; embed: string };
}

/** One kind of widget: a pure model, and the markup of it. */
export interface Widget {
  /** The name an author writes. */
  name: string;
  model: (attributes: WidgetAttributes, context: WidgetContext) => WidgetModel | WidgetProblem;
  /** The markup of a model that this kind of widget made. */
  draw: (model: WidgetModel) => Element;
}

/** A widget of a model and of what turns that model into markup. */
export const defineWidget = <Model extends WidgetModel>(widget: {
  name: string;
  model: (attributes: WidgetAttributes, context: WidgetContext) => Model | WidgetProblem;
  draw: (model: Model) => Element;
}): Widget => ({ name: widget.name, model: widget.model, draw: (model) => widget.draw(model as Model) });

/** Whether a model is the reason why there is none. */
export const isProblem = <T extends object>(result: T | WidgetProblem): result is WidgetProblem => 'variant' in result;
