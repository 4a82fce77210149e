import { useMemo, type ReactElement } from 'react';
import type { PublishedTable } from '@puheeksi/core';
import { familyFeedbackModel } from '@puheeksi/view';
import type { StaleAnswer } from '../parts/Answered.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { ModelWidget } from '../parts/ModelWidget.js';
import { useLp } from '../provider/useLp.js';

/** A published table to draw. */
export interface FamilyFeedbackViewProps {
  /** Made by publishing alone; a raw tally or table does not compile. */
  readonly table: PublishedTable;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  readonly stale?: StaleAnswer | undefined;
}

/**
 * What families said of their discussions, from a table at hand: share, interval and n for each statement.
 * @source R0-N1; docs/settled-questions.md "Feedback"
 * @example <FamilyFeedbackView table={table} />
 */
export function FamilyFeedbackView({
  table,
  headingLevel = 2,
  stale,
}: FamilyFeedbackViewProps): ReactElement {
  const { language, names } = useLp();
  const model = useMemo(() => familyFeedbackModel(table, { language, names }), [table, language, names]);
  return <ModelWidget model={model} headingLevel={headingLevel} stale={stale} />;
}
