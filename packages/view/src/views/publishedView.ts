import type { IndicatorTextOf } from '../indicator-table/loadIndicatorTexts.js';
import type { PlaceNames } from '../parts/modelOptions.js';
import type { WidgetModel } from '../parts/widgetModel.js';
import type { ShownTexts } from '../text/readingTexts.js';
import type { Answers, NotPublishedReason, TableQuestion } from './answers.js';
import type { Comparison, Filter } from './filter.js';
import type { Options, OptionsOf } from './options.js';

/** What a view says, in every language of the product. Complete by type: the Finnish texts say which there are. */
export interface ViewTexts<T> {
  readonly fi: T;
  readonly sv: NoInfer<T>;
  readonly en: NoInfer<T>;
}

/** What a view is made for: what was chosen, and the words of one language. */
export interface Given<O, T> {
  readonly options: O;
  /** Of this view. */
  readonly texts: T;
  /** Of every view. */
  readonly reading: ShownTexts;
  /** Of an indicator that the view names in `indicators`. */
  readonly indicator: IndicatorTextOf;
  readonly compare: Comparison;
  /** Names of places, given by the host. */
  readonly names?: PlaceNames;
}

/** In place of a model: there is no published table to make one of. */
export interface NotPublished {
  readonly kind: 'not-published';
  readonly why: NotPublishedReason;
}

/**
 * A view of published tables, written down once. Component, element, stories, fixtures test, static page and exports are made
 * from it. Every function is pure: no clock, no network, no framework.
 */
export interface PublishedView<O extends Options, Q extends string, T> {
  /** Folder, tag (`lp-<id>`) and name of the component (`Headline`). */
  readonly id: string;
  /** What it shows, in a sentence: manifest and stories say it. */
  readonly about: string;
  /** One declaration for attributes, props, controls of stories and whoever builds an embed. */
  readonly options: O;
  /** Which tables are asked for: no fixed list, they depend on what is chosen. */
  asks(options: OptionsOf<O>, filter: Filter): Readonly<Record<Q, TableQuestion>>;
  /** Rows that the figure will probably have: space kept before the answer. */
  rows(options: OptionsOf<O>): number;
  readonly texts: ViewTexts<T>;
  /** Indicators whose names the view says; none when absent. */
  indicators?(options: OptionsOf<O>): readonly string[];
  /** Its title before the answer. */
  title(given: Given<OptionsOf<O>, NoInfer<T>>): string;
  model(answers: Answers<NoInfer<Q>>, given: Given<OptionsOf<O>, NoInfer<T>>): WidgetModel | NotPublished;
}

/**
 * Declares a view. It only returns what it is given: the compiler infers options, questions and texts from it.
 * @example publishedView({ id: 'family-feedback', options: {}, asks: (_, { place }) => ({ now: { table: 'family-feedback', place } }), … })
 */
export const publishedView = <const O extends Options, Q extends string, T>(
  view: PublishedView<O, Q, T>,
): PublishedView<O, Q, T> => view;

/** A view of a list, whose options, questions and texts are not known here. */
export type AnyPublishedView = PublishedView<Options, string, unknown>;
