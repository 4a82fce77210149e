import type { Language } from '@puheeksi/core';
import type { IndicatorTextOf } from '../indicator-table/loadIndicatorTexts.js';
import type { PlaceNames } from '../parts/modelOptions.js';
import type { WidgetModel } from '../parts/widgetModel.js';
import { readingTextsFor } from '../text/readingTextsFor.js';
import type { Answers } from './answers.js';
import type { Comparison } from './filter.js';
import type { Options, OptionsOf } from './options.js';
import type { Given, NotPublished, PublishedView } from './publishedView.js';

/** What a view is drawn for. */
export interface ViewModelOptions<O> {
  readonly language: Language;
  readonly options?: O;
  readonly names?: PlaceNames;
  /** @default 'year-before' */
  readonly compare?: Comparison;
  /** Of a view that names indicators: what `loadIndicatorTexts` gives. */
  readonly indicator?: IndicatorTextOf;
}

const noIndicator = (id: string): never => {
  throw new Error(`The view names the indicator ${id}: give its text.`);
};

/** What a view is given in a language, with the words of every language at hand. */
export function givenFor<O extends Options, Q extends string, T>(
  view: PublishedView<O, Q, T>,
  {
    language,
    options,
    names,
    compare = 'year-before',
    indicator = noIndicator,
  }: ViewModelOptions<OptionsOf<O>>,
): Given<OptionsOf<O>, T> {
  return {
    options: options ?? ({} as OptionsOf<O>),
    texts: view.texts[language],
    reading: readingTextsFor(language),
    indicator,
    compare,
    ...(names ? { names } : {}),
  };
}

/**
 * What a view says of answers at hand: for a static page, a letter, a test. The answers are of one place and period; where
 * nothing is published the reason comes back.
 * @example viewModel(familyFeedback, { now: { kind: 'table', table } }, { language: 'sv' }) // { title: 'Familjernas respons på samtalen', … }
 */
export function viewModel<O extends Options, Q extends string, T>(
  view: PublishedView<O, Q, T>,
  answers: Answers<NoInfer<Q>>,
  options: ViewModelOptions<OptionsOf<NoInfer<O>>>,
): WidgetModel | NotPublished {
  return view.model(answers, givenFor(view, options));
}

/** Whether there is something to draw. */
export const isPublished = (made: WidgetModel | NotPublished): made is WidgetModel => !('why' in made);
