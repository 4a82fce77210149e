import type { ReactElement } from 'react';
import { PublishedWidget } from '../parts/PublishedWidget.js';
import type { PublishedWidgetProps } from '../parts/publishedWidgetProps.js';
import { useTexts } from '../provider/useTexts.js';
import { DiscussionsBySettingView } from './DiscussionsBySettingView.js';

/** Which place and period, and which of the two tables there is of it. */
export interface DiscussionsBySettingProps extends PublishedWidgetProps {
  /** Counted discussions, or the shares that a reported survey printed. @default 'discussions-by-setting' */
  readonly table?: 'discussions-by-setting' | 'feedback-settings';
}

/**
 * Where LT discussions were held: the number in each setting, its share and the total, from the provider's data source.
 * Small numbers are hidden before they get here.
 * @source docs/sources.md "Client survey", "Indicators of the source"
 * @example <DiscussionsBySetting place="region:14" />
 */
export function DiscussionsBySetting({
  table = 'discussions-by-setting',
  headingLevel = 2,
  ...asked
}: DiscussionsBySettingProps): ReactElement {
  const texts = useTexts();
  const { title } = table === 'feedback-settings' ? texts.feedbackSettings : texts.discussionsBySetting;
  return (
    <PublishedWidget {...asked} table={table} title={title} headingLevel={headingLevel} rows={6}>
      {(published, stale) => (
        <DiscussionsBySettingView table={published} headingLevel={headingLevel} stale={stale} />
      )}
    </PublishedWidget>
  );
}
