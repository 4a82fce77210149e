import { useMemo, type ReactElement } from 'react';
import {
  givenFor,
  indicatorTextIn,
  isPublished,
  type Answers,
  type IndicatorTextOf,
  type Options,
  type OptionsOf,
  type PublishedView,
} from '@puheeksi/view';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import type { StaleAnswer } from './Answered.js';
import { belowHeading, type HeadingLevel } from './Heading.js';
import { ModelWidget } from './ModelWidget.js';
import { StateView } from './StateView.js';
import { WidgetFrame } from './WidgetFrame.js';

/** A view with answers at hand. */
export interface ViewWidgetProps<O extends Options, Q extends string, T> {
  readonly view: PublishedView<O, Q, T>;
  /** Their tables are made by publishing alone; a raw tally or table does not compile. */
  readonly answers: Answers<NoInfer<Q>>;
  readonly options?: OptionsOf<NoInfer<O>>;
  /** For a view that names indicators: what `loadIndicatorTexts` gives. */
  readonly indicator?: IndicatorTextOf;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  readonly stale?: StaleAnswer | undefined;
}

const noIndicator = indicatorTextIn({ indicators: {} as never });

/**
 * A published view drawn from answers at hand.
 * @example <ViewWidget view={familyFeedback} answers={{ now: { kind: 'table', table } }} />
 */
export function ViewWidget<O extends Options, Q extends string, T>({
  view,
  answers,
  options,
  indicator = noIndicator,
  headingLevel = 2,
  stale,
}: ViewWidgetProps<O, Q, T>): ReactElement {
  const { language, names } = useLp();
  const { states } = useTexts();
  const given = useMemo(
    () => givenFor(view, { language, names, indicator, ...(options ? { options } : {}) }),
    [view, language, names, indicator, options],
  );
  const model = useMemo(() => view.model(answers, given), [view, answers, given]);
  if (isPublished(model)) return <ModelWidget model={model} headingLevel={headingLevel} stale={stale} />;
  return (
    <WidgetFrame title={view.title(given)} headingLevel={headingLevel}>
      <StateView {...states.notPublished[model.why]} headingLevel={belowHeading(headingLevel)} />
    </WidgetFrame>
  );
}
