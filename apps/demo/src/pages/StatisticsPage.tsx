import type { Problem } from '@puheeksi/client';
import type { Language } from '@puheeksi/core';
import type { Publication } from '@puheeksi/core/wire';
import { discussionsByMonthModel, formatInstant, populationModel, textsFor } from '@puheeksi/view';
import { DiscussionsBySetting, FamilyFeedback, usePublishNow } from '@puheeksi/widgets';
import { useState } from 'react';
import { northKarelia } from '../place.js';
import type { DemoTexts } from '../texts.js';
import { ModelOfTable } from './ModelOfTable.js';

interface StatisticsPageProps {
  readonly texts: DemoTexts;
  readonly language: Language;
}

/** The published figures of the region, and "publish now" for those entitled. */
export function StatisticsPage({ texts, language }: StatisticsPageProps) {
  const { statistics } = texts;
  return (
    <>
      <h1 tabIndex={-1}>{statistics.title}</h1>
      <div className="lead-row">
        <p className="lead">{statistics.lead}</p>
        <PublishNow texts={texts} language={language} />
      </div>
      <div className="widgets">
        <div className="column">
          <DiscussionsBySetting place={northKarelia} headingLevel={2} />
          <DiscussionsBySetting place={northKarelia} table="feedback-settings" headingLevel={2} />
          <ModelOfTable table="discussions-by-month" model={discussionsByMonthModel} language={language} />
        </div>
        <div className="column">
          <FamilyFeedback place={northKarelia} headingLevel={2} />
          <ModelOfTable table="population" model={populationModel} language={language} />
        </div>
      </div>
    </>
  );
}

function PublishNow({ texts, language }: StatisticsPageProps) {
  const { busy, publish } = usePublishNow();
  const [said, setSaid] = useState('');
  const { publishing } = textsFor(language);
  const publishAndTell = async (): Promise<void> => {
    setSaid(publishing.publishing);
    const answer = await publish();
    if (!answer) return;
    setSaid(answer.ok ? published(answer.value, language) : refused(answer.error, texts, language));
  };
  return (
    <div className="publish">
      <button type="button" aria-disabled={busy} onClick={() => void publishAndTell()}>
        {publishing.publishNow}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

/** What was published, and what waits: whoever has just recorded something and sees no change is told why. */
const published = ({ asOf, tables, waiting }: Publication, language: Language): string => {
  const { publishing } = textsFor(language);
  const months = waiting.flatMap((part) => (part.code === 'month-waits' ? [part.month] : []));
  const tablesLeft = waiting.length - months.length;
  return [
    publishing.done(tables.length, formatInstant(asOf, language)),
    ...(months.length > 0 ? [publishing.monthsWait(months)] : []),
    ...(tablesLeft > 0 ? [publishing.tablesWait(tablesLeft)] : []),
  ].join(' ');
};

const refused = (problem: Problem, texts: DemoTexts, language: Language): string => {
  if (problem.kind === 'not-allowed') return texts.statistics.publishRefused;
  const { title, text } = textsFor(language).problem(problem);
  return `${title}. ${text}`;
};
