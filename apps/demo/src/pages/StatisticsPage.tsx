import type { Language } from '@puheeksi/core';
import { formatInstant } from '@puheeksi/view';
import { DiscussionsBySetting, FamilyFeedback, usePublishNow } from '@puheeksi/widgets';
import { northKarelia } from '../place.js';
import type { DemoTexts } from '../texts.js';

interface StatisticsPageProps {
  readonly texts: DemoTexts;
  readonly language: Language;
}

/** The published figures of the region, and "publish now" for those entitled. */
export function StatisticsPage({ texts, language }: StatisticsPageProps) {
  const { statistics } = texts;
  return (
    <>
      <h1>{statistics.title}</h1>
      <div className="lead-row">
        <p className="lead">{statistics.lead}</p>
        <PublishNow texts={texts} language={language} />
      </div>
      <div className="widgets">
        <div className="column">
          <DiscussionsBySetting place={northKarelia} headingLevel={2} />
          <DiscussionsBySetting place={northKarelia} table="feedback-settings" headingLevel={2} />
        </div>
        <FamilyFeedback place={northKarelia} headingLevel={2} />
      </div>
    </>
  );
}

function PublishNow({ texts, language }: StatisticsPageProps) {
  const publish = usePublishNow();
  const { statistics } = texts;
  const answer = publish.data;
  const said = answer?.ok
    ? statistics.published(formatInstant(answer.value.asOf, language), answer.value.tables.length)
    : answer
      ? statistics.publishRefused
      : '';
  return (
    <div className="publish">
      <button type="button" disabled={publish.isPending} onClick={() => publish.mutate()}>
        {publish.isPending ? statistics.publishing : statistics.publish}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
