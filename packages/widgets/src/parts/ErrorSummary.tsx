import { forwardRef } from 'react';
import { useTexts } from '../provider/useTexts.js';
import type { HeadingLevel } from './Heading.js';
import { Message } from './Message.js';

/** One fault; with the id of its control it becomes a link there. */
export interface SummaryFault {
  readonly text: string;
  readonly controlId?: string;
}

/** Everything that must be put right. */
export interface ErrorSummaryProps {
  readonly faults: readonly SummaryFault[];
  readonly headingLevel: HeadingLevel;
}

/** All faults of a form at its top, each with a link to its field. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { faults, headingLevel },
  ref,
) {
  const { issuesTitle } = useTexts();
  return (
    <Message
      ref={ref}
      kind="error"
      role="alert"
      focusable
      title={issuesTitle(faults.length)}
      headingLevel={headingLevel}
    >
      <ul>
        {faults.map(({ text, controlId }) => (
          <li key={text}>
            {controlId === undefined ? (
              text
            ) : (
              <a
                className="lp-link"
                href={`#${controlId}`}
                onClick={(event) => {
                  // Within a shadow root the browser would find nothing, and the host's address would change.
                  event.preventDefault();
                  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
                  root.getElementById(controlId)?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Message>
  );
});
