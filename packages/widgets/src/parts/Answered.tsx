import { useEffect, useRef, type ReactElement } from 'react';
import type { Answer } from '../queries/answer.js';
import { ErrorState } from './ErrorState.js';
import { belowHeading, type HeadingLevel } from './Heading.js';
import { Loading } from './Loading.js';
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
  const { state } = answer;
  useEffect(() => {
    // The pressed button went away with the error; without this the keyboard's place would be lost.
    if (state === 'ready' && retried.current) {
      retried.current = false;
      frame.current?.querySelector<HTMLElement>('.lp-widget')?.focus();
    }
  }, [state]);
  return (
    <div ref={frame}>
      {answer.state === 'ready' ? (
        children(answer.value, answer.stale)
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
                retry={() => {
                  retried.current = true;
                  answer.retry();
                }}
              />
            </div>
          )}
        </WidgetFrame>
      )}
    </div>
  );
}
