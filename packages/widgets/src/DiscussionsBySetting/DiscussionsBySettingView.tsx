import { useMemo, type ReactElement } from 'react';
import type { PublishedTable } from '@puheeksi/core';
import { discussionsBySettingModel } from '@puheeksi/view';
import type { StaleAnswer } from '../parts/Answered.js';
import type { HeadingLevel } from '../parts/Heading.js';
import { ModelWidget } from '../parts/ModelWidget.js';
import { useLp } from '../provider/useLp.js';

/** A published table to draw. */
export interface DiscussionsBySettingViewProps {
  /** Made by publishing alone; a raw tally or table does not compile. */
  readonly table: PublishedTable;
  /** @default 2 */
  readonly headingLevel?: HeadingLevel;
  readonly stale?: StaleAnswer | undefined;
}

/**
 * LT discussions by the setting they were held in, from a table at hand.
 * @example <DiscussionsBySettingView table={table} />
 */
export function DiscussionsBySettingView({
  table,
  headingLevel = 2,
  stale,
}: DiscussionsBySettingViewProps): ReactElement {
  const { language, names } = useLp();
  const model = useMemo(
    () => discussionsBySettingModel(table, { language, names }),
    [table, language, names],
  );
  return <ModelWidget model={model} headingLevel={headingLevel} stale={stale} />;
}
