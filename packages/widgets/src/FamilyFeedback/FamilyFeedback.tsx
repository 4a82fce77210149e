import type { ReactElement } from 'react';
import { PublishedWidget } from '../parts/PublishedWidget.js';
import type { PublishedWidgetProps } from '../parts/publishedWidgetProps.js';
import { useTexts } from '../provider/useTexts.js';
import { FamilyFeedbackView } from './FamilyFeedbackView.js';

/** Which place and period. */
export type FamilyFeedbackProps = PublishedWidgetProps;

/**
 * What families said of their LT discussions: for each statement the share that agreed, its interval and its own n, from the
 * provider's data source. It tells experiences and never claims a cause.
 * @source R0-N1; docs/settled-questions.md "Feedback"
 * @example <FamilyFeedback place="region:14" />
 */
export function FamilyFeedback({ headingLevel = 2, ...asked }: FamilyFeedbackProps): ReactElement {
  const { title } = useTexts().familyFeedback;
  return (
    <PublishedWidget {...asked} table="family-feedback" title={title} headingLevel={headingLevel} rows={7}>
      {(published, stale) => (
        <FamilyFeedbackView table={published} headingLevel={headingLevel} stale={stale} />
      )}
    </PublishedWidget>
  );
}
