import type { Language, PublishedTable } from '@puheeksi/core';
import { placeName } from '@puheeksi/core/regions';
import {
  indicatorPage,
  indicatorTableHtml,
  indicatorTableIds,
  indicatorTableModel,
  indicatorTextsFor,
  readingTextsFor,
  type PlaceNames,
} from '@puheeksi/view';
import { useLp } from '@puheeksi/widgets';
import type { DataSource, Problem } from '@puheeksi/client';
import { useEffect, useState } from 'react';
import { country, northKarelia } from '../place.js';

const regionName: PlaceNames = (place, language) =>
  place.level === 'region' ? placeName(place.code, language) : undefined;

type Answer =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly tables: readonly PublishedTable[] }
  | { readonly state: 'problem'; readonly problem: Problem };

/** The newest published tables that the page reads, of the region and of the country beside it; nothing else is fetched. */
async function readIndicators(source: DataSource, signal: AbortSignal): Promise<Answer> {
  const listed = await Promise.all(
    [northKarelia, country].map((place) => source.listTables(place, { signal })),
  );
  const unlisted = listed.find((answer) => !answer.ok);
  if (unlisted && !unlisted.ok) return { state: 'problem', problem: unlisted.error };
  const published = listed.flatMap((answer) => (answer.ok ? answer.value : []));
  // A table of several periods is listed once for each; the newest is read
  const wanted = new Map(
    published
      .filter(({ table }) => indicatorTableIds.includes(table))
      .map(({ table, place }) => [`${table} ${place}`, { table, place }]),
  );
  const answers = await Promise.all(
    [...wanted.values()].map((query) => source.publishedTable(query, { signal })),
  );
  const failed = answers.find((answer) => !answer.ok);
  if (failed && !failed.ok) return { state: 'problem', problem: failed.error };
  return { state: 'ready', tables: answers.flatMap((answer) => (answer.ok ? [answer.value] : [])) };
}

function useIndicators(): Answer {
  const { source } = useLp();
  const [answer, setAnswer] = useState<Answer>({ state: 'waiting' });
  useEffect(() => {
    const call = new AbortController();
    readIndicators(source, call.signal).then(setAnswer, (error: unknown) => {
      if (!call.signal.aborted) throw error;
    });
    return () => call.abort();
  }, [source]);
  return answer;
}

/** Below the heading of the page: every registered indicator as the source has published it, drawn by the static renderer; the same page can be taken along. */
export default function IndicatorsPage({ language }: { readonly language: Language }) {
  const answer = useIndicators();
  const texts = indicatorTextsFor(language);
  const reading = readingTextsFor(language);
  if (answer.state === 'waiting') return <p role="status">{reading.states.loading}</p>;
  if (answer.state === 'problem') {
    const { title, text } = reading.problem(answer.problem);
    return <p role="alert">{`${title}. ${text}`}</p>;
  }
  const model = indicatorTableModel(answer.tables, { language, names: regionName });
  const file = `data:text/html;charset=utf-8,${encodeURIComponent(indicatorPage(model))}`;
  return (
    <>
      <p className="lead">{model.lead}</p>
      <p>{model.subtitle}</p>
      <p className="take-along">
        <a href={file} download={`indicators-${language}.html`}>
          {texts.download}
        </a>
        <button type="button" onClick={() => window.print()}>
          {texts.print}
        </button>
      </p>
      {/* Markup of our own renderer, every text escaped there. */}
      <div dangerouslySetInnerHTML={{ __html: indicatorTableHtml(model) }} />
    </>
  );
}
