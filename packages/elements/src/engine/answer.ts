import type { Problem } from '@puheeksi/client';
import type { PublishedTable } from '@puheeksi/core';
import type { Answers } from '@puheeksi/view';
import type { Misset } from './settings.js';

/** What an element knows of its figures. `stale`: they are an earlier answer, because asking again failed. */
export type Answer =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly answers: Answers; readonly stale?: Problem }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'misset'; readonly misset: Misset };

/** The tables of answers, in the order of the questions. */
export const tablesOf = (answers: Answers): readonly PublishedTable[] =>
  Object.values(answers).flatMap((answer) => (answer.kind === 'table' ? [answer.table] : []));

/** The issue behind a setting that is missing or wrong; of an option of a view, that it is none of what it can be. */
const missetCodes: Readonly<Record<string, string>> = {
  api: 'missing',
  place: 'not-a-place',
  period: 'not-a-period',
};

/** What went wrong with an answer, `undefined` when it is the newest there is. */
export function problemOfAnswer(answer: Answer): Problem | undefined {
  switch (answer.state) {
    case 'loading':
      return undefined;
    case 'ready':
      return answer.stale;
    case 'failed':
      return answer.problem;
    case 'misset':
      return {
        kind: 'invalid',
        issues: [{ path: [answer.misset.name], code: missetCodes[answer.misset.name] ?? 'not-in-the-list' }],
      };
  }
}
