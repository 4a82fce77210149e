import type { Problem } from '@puheeksi/client';
import type { Language } from '@puheeksi/core';
import type { Publication } from '@puheeksi/core/wire';
import { discussionsByMonthModel, formatInstant, populationModel, readingTextsFor } from '@puheeksi/view';
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
  const { statistics } = texts;
  const publishAndTell = async (): Promise<void> => {
    setSaid(statistics.publishing);
    const answer = await publish();
    if (!answer) return;
    setSaid(answer.ok ? published(answer.value, texts, language) : refused(answer.error, texts, language));
  };
  return (
    <div className="publish">
      <button type="button" aria-disabled={busy} onClick={() => void publishAndTell()}>
        {statistics.publish}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

const published = ({ asOf, tables }: Publication, texts: DemoTexts, language: Language): string =>
  texts.statistics.published(formatInstant(asOf, language), tables.length);

const refused = (problem: Problem, texts: DemoTexts, language: Language): string => {
  if (problem.kind === 'not-allowed') return texts.statistics.publishRefused;
  const { title, text } = readingTextsFor(language).problem(problem);
  return `${title}. ${text}`;
};
