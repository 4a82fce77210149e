import { useMemo, type FunctionComponent, type ReactElement } from 'react';
import { err, ok, parsePeriod, placeKey, type PeriodKey, type PlaceKey, type Result } from '@puheeksi/core';
import { parsePlaceKey } from '@puheeksi/core/kernel';
import { givenFor, type Filter, type Options, type OptionsOf, type PublishedView } from '@puheeksi/view';
import { Answered } from './parts/Answered.js';
import { belowHeading, type HeadingLevel } from './parts/Heading.js';
import type { PublishedWidgetProps } from './parts/publishedWidgetProps.js';
import { StateView } from './parts/StateView.js';
import { ViewWidget } from './parts/ViewWidget.js';
import { WidgetFrame } from './parts/WidgetFrame.js';
import { useLp } from './provider/useLp.js';
import { useTexts } from './provider/useTexts.js';
import { useAnswers } from './queries/useAnswers.js';
import { useIndicatorTexts } from './queries/useIndicatorTexts.js';

const examples = { place: 'region:14', period: '2026' } as const;

interface Read {
  readonly place: PlaceKey;
  readonly period?: PeriodKey;
}

const readPlace = (place: string, period: string | undefined): Result<Read, keyof typeof examples> => {
  const placeRead = parsePlaceKey(place);
  if (!placeRead.ok) return err('place');
  if (period === undefined) return ok({ place: placeKey(placeRead.value) });
  const periodRead = parsePeriod(period);
  return periodRead.ok
    ? ok({ place: placeKey(placeRead.value), period: periodRead.value.key })
    : err('period');
};

/** Props of the component of a view: what every view is asked for, and the view's own options. */
export type PropsOfView<O extends Options> = PublishedWidgetProps & OptionsOf<O>;

/** 'family-feedback' → 'FamilyFeedback'. */
const componentName = (id: string): string =>
  id.replace(/(?:^|-)([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());

interface AskingProps<O extends Options, Q extends string, T> {
  readonly view: PublishedView<O, Q, T>;
  readonly filter: Filter;
  readonly options: OptionsOf<O>;
  readonly headingLevel: HeadingLevel;
}

function Asking<O extends Options, Q extends string, T>({
  view,
  filter,
  options,
  headingLevel,
}: AskingProps<O, Q, T>): ReactElement {
  const { language } = useLp();
  const texts = useTexts();
  const answers = useAnswers(view.asks(options, filter));
  const words = useIndicatorTexts(view.indicators !== undefined);
  const title =
    words.state === 'ready'
      ? view.title(givenFor(view, { language, options, indicator: words.value }))
      : texts.states.loading;
  const answer =
    words.state !== 'ready'
      ? words
      : answers.state === 'ready'
        ? { ...answers, value: { answers: answers.value, indicator: words.value } }
        : answers;
  return (
    <Answered answer={answer} title={title} headingLevel={headingLevel} rows={view.rows(options)}>
      {(value, stale) => (
        <ViewWidget view={view} options={options} headingLevel={headingLevel} stale={stale} {...value} />
      )}
    </Answered>
  );
}

/**
 * The React component of a published view: asks the provider's data source and draws whichever state the answer is in. A place or
 * period that cannot be read is named to whoever keeps the page.
 * @example const FamilyFeedback = createPublishedWidget(familyFeedback); // <FamilyFeedback place="region:14" />
 */
export function createPublishedWidget<O extends Options, Q extends string, T>(
  view: PublishedView<O, Q, T>,
): FunctionComponent<PropsOfView<O>> {
  const keys = Object.keys(view.options);
  function PublishedWidget(props: PropsOfView<O>): ReactElement {
    const { place, period, compare = 'year-before', headingLevel = 2 }: PublishedWidgetProps = props;
    const texts = useTexts();
    const { language } = useLp();
    const given: Readonly<Record<string, unknown>> = { ...props };
    const chosen = JSON.stringify(
      keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])),
    );
    // The same object as long as the same is chosen, so that what is drawn is not made anew.
    const options = useMemo(
      () => Object.fromEntries(JSON.parse(chosen) as [string, unknown][]) as OptionsOf<O>,
      [chosen],
    );
    const read = readPlace(place, period);
    if (read.ok)
      return (
        <Asking
          view={view}
          filter={{ ...read.value, compare }}
          options={options}
          headingLevel={headingLevel}
        />
      );
    const title = view.indicators
      ? texts.states.empty.title
      : view.title(givenFor(view, { language, options }));
    return (
      <WidgetFrame title={title} headingLevel={headingLevel}>
        <StateView
          {...texts.badSetting(read.error, examples[read.error])}
          headingLevel={belowHeading(headingLevel)}
        />
      </WidgetFrame>
    );
  }
  PublishedWidget.displayName = componentName(view.id);
  return PublishedWidget;
}
