import { forwardRef } from 'react';
import { useLp } from '../provider/useLp.js';
import { useTexts } from '../provider/useTexts.js';
import { Button } from '../parts/Button.js';
import { ErrorSummary, type SummaryFault } from '../parts/ErrorSummary.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { Message } from '../parts/Message.js';
import { doubtKey } from './days.js';
import { draftFields, type DraftField } from './draft.js';
import { isField, type Faults } from './faults.js';
import type { Outcome } from './useRecordDiscussion.js';

/** What came of the last press, and where its fields are. */
export interface OutcomeMessageProps {
  readonly outcome: Outcome;
  readonly controlId: (field: DraftField) => string;
  /** What was confirmed is under way. */
  readonly busy: boolean;
  /** Called when the days are said to be right. */
  readonly onConfirm: () => void;
  /** Called when one of them is put right instead. */
  readonly onDismiss: () => void;
  readonly headingLevel: HeadingLevel;
}

const summaryOf = (
  { byField, others }: Faults,
  controlId: OutcomeMessageProps['controlId'],
): readonly SummaryFault[] => [
  ...draftFields.flatMap((field) => {
    const text = byField[field];
    return text === undefined ? [] : [{ text, controlId: controlId(field) }];
  }),
  ...others.map((text) => ({ text })),
];

/** Recorded, with what deserves a second look; or not, with the way out. Takes the focus, so that nobody misses it. */
export const OutcomeMessage = forwardRef<HTMLDivElement, OutcomeMessageProps>(function OutcomeMessage(
  { outcome, controlId, busy, onConfirm, onDismiss, headingLevel },
  ref,
) {
  const texts = useTexts();
  const { onSignIn } = useLp();
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'faults':
      return (
        <ErrorSummary ref={ref} headingLevel={headingLevel} faults={summaryOf(outcome.faults, controlId)} />
      );
    case 'doubts': {
      const { title, confirm, correct } = texts.recordDiscussion.doubts;
      const first = outcome.doubts.map(({ field }) => field).find(isField);
      return (
        <Message
          ref={ref}
          kind="warning"
          role="alert"
          focusable
          title={title(outcome.doubts.length)}
          headingLevel={headingLevel}
        >
          {outcome.doubts.map((doubt) => (
            <p key={doubtKey(doubt)}>{texts.warning({ ...doubt })}</p>
          ))}
          <div className="lp-message-actions">
            <Button look="primary" busy={busy} onClick={onConfirm}>
              {confirm}
            </Button>
            <Button
              onClick={(event) => {
                const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
                onDismiss();
                if (first) root.getElementById(controlId(first))?.focus();
              }}
            >
              {correct(outcome.doubts.length)}
            </Button>
          </div>
        </Message>
      );
    }
    case 'problem': {
      const { title, text, action } = texts.problem(outcome.problem);
      return (
        <Message ref={ref} kind="error" role="alert" focusable title={title} headingLevel={headingLevel}>
          <p>{text}</p>
          {action === 'sign-in' && onSignIn && (
            <div className="lp-message-actions">
              <Button onClick={onSignIn}>{texts.actions.signIn}</Button>
            </div>
          )}
        </Message>
      );
    }
    case 'recorded': {
      const { events, warnings } = outcome.receipt;
      const { done, doneBefore } = texts.recordDiscussion;
      return (
        <Message
          ref={ref}
          kind={warnings.length > 0 ? 'warning' : 'success'}
          role="status"
          focusable
          title={events.length > 0 ? done : doneBefore}
          headingLevel={headingLevel}
        >
          {warnings.length > 0 && (
            <ul>
              {warnings.map((warning) => (
                <li key={warning.code}>{texts.warning(warning)}</li>
              ))}
            </ul>
          )}
        </Message>
      );
    }
  }
});
