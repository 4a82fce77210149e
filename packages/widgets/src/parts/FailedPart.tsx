import type { ReactElement } from 'react';
import { useTexts } from '../provider/useTexts.js';
import type { Failure } from './Boundary.js';
import { Button } from './Button.js';
import { belowHeading, type HeadingLevel } from './Heading.js';
import { StateView } from './StateView.js';
import { WidgetFrame } from './WidgetFrame.js';

/** What failed. */
export interface FailedPartProps {
  readonly failure: Failure;
  readonly headingLevel: HeadingLevel;
  /** Title of the widget that failed; without it the message is the title. */
  readonly title?: string;
}

/** Reloading helps when the page is older than the files on the server; without a network it would only lose the page. */
const mayBeOutdated = ({ kind, tries }: Failure): boolean =>
  kind === 'not-loaded' && tries > 0 && navigator.onLine;

/** In place of what could not be loaded or drawn: what happened, "try again", and reloading the page where that may help. */
export function FailedPart({ failure, headingLevel, title }: FailedPartProps): ReactElement {
  const { part, actions } = useTexts();
  const outdated = mayBeOutdated(failure);
  const said = failure.kind === 'broken' ? part.broken : outdated ? part.stillNotLoaded : part.notLoaded;
  const buttons = (
    <>
      <Button busy={failure.busy} onClick={failure.retry}>
        {actions.retry}
      </Button>
      {outdated && <Button onClick={() => window.location.reload()}>{part.reload}</Button>}
    </>
  );
  return (
    <WidgetFrame title={title ?? said.title} headingLevel={headingLevel}>
      <div role="status">
        {title === undefined ? (
          <div className="lp-state">
            <p className="lp-state-text">{said.text}</p>
            <div className="lp-state-actions">{buttons}</div>
          </div>
        ) : (
          <StateView {...said} headingLevel={belowHeading(headingLevel)}>
            {buttons}
          </StateView>
        )}
      </div>
    </WidgetFrame>
  );
}
