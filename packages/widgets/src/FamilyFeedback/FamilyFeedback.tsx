import type { ReactElement } from 'react';
import { Answered } from '../parts/Answered.js';
import type { PublishedWidgetProps } from '../parts/publishedWidgetProps.js';
import { useTexts } from '../provider/useTexts.js';
import { usePublishedTable } from '../queries/usePublishedTable.js';
import { FamilyFeedbackView } from './FamilyFeedbackView.js';

/** Which place and period. */
export type FamilyFeedbackProps = PublishedWidgetProps;

/**
 * What families said of their LT discussions: for each statement the share that agreed, its interval and its own n, from the
 * provider's data source. It tells experiences and never claims a cause.
 * @source R0-N1; DECISIONS "Feedback"
 * @example <FamilyFeedback place={northKarelia} />
 */
export function FamilyFeedback({ place, period, headingLevel = 2 }: FamilyFeedbackProps): ReactElement {
  const { familyFeedback } = useTexts();
  const answer = usePublishedTable({
    table: 'family-feedback',
    place,
    ...(period === undefined ? {} : { period }),
  });
  return (
    <Answered answer={answer} title={familyFeedback.title} headingLevel={headingLevel} rows={7}>
      {(published, stale) => (
        <FamilyFeedbackView table={published} headingLevel={headingLevel} stale={stale} />
      )}
    </Answered>
  );
}
