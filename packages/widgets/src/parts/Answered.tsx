import { useEffect, useRef, type ReactElement } from 'react';
import type { Answer } from '../queries/answer.js';
import { ErrorState } from './ErrorState.js';
import { belowHeading, type HeadingLevel } from './Heading.js';
import { keepFocus } from './keepFocus.js';
import { Loading } from './Loading.js';
import { WidgetBoundary } from './WidgetBoundary.js';
import { WidgetFrame } from './WidgetFrame.js';

/** A way to ask again, for an answer that may be old. */
export type StaleAnswer = NonNullable<Extract<Answer<unknown>, { state: 'ready' }>['stale']>;

/** What to draw while there is no value, and when there is one. */
export interface AnsweredProps<Value> {
  readonly answer: Answer<Value>;
  /** Title of the frame until the value brings its own. */
  readonly title: string;
  readonly headingLevel: HeadingLevel;
  /** Rows that the figure will probably have. */
  readonly rows: number;
  readonly children: (value: Value, stale: StaleAnswer | undefined) => ReactElement;
}

const shownAs = (answer: Answer<unknown>): string => {
  if (answer.state === 'problem') return answer.problem.kind;
  return answer.state === 'ready' && answer.stale ? 'stale' : answer.state;
};

/** Draws an answer in whichever state it is: on its way, failed with the way out, or there. */
export function Answered<Value>({
  answer,
  title,
  headingLevel,
  rows,
  children,
}: AnsweredProps<Value>): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const retried = useRef(false);
  const shown = shownAs(answer);
  useEffect(() => {
    // The pressed button may have gone with its message; without this the keyboard's place would be lost.
    if (!retried.current) return;
    if (shown !== 'loading') retried.current = false;
    keepFocus(frame.current, '.lp-widget');
  }, [shown]);
  const retrying = (retry: () => void) => (): void => {
    retried.current = true;
    retry();
  };
  return (
    <WidgetBoundary place={frame} title={title} headingLevel={headingLevel}>
      {answer.state === 'ready' ? (
        children(answer.value, answer.stale && { ...answer.stale, retry: retrying(answer.stale.retry) })
      ) : (
        <WidgetFrame
          title={title}
          headingLevel={headingLevel}
          busy={answer.state === 'loading' || answer.busy}
        >
          {answer.state === 'loading' ? (
            <Loading rows={rows} />
          ) : (
            <div role="status">
              <ErrorState
                problem={answer.problem}
                busy={answer.busy}
                headingLevel={belowHeading(headingLevel)}
                retry={retrying(answer.retry)}
              />
            </div>
          )}
        </WidgetFrame>
      )}
    </WidgetBoundary>
  );
}
