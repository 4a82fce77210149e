import type { Problem } from '@puheeksi/client';
import type { PublishedTable } from '@puheeksi/core';
import type { Setting } from './settings.js';

/** What an element knows of its figures. `stale`: they are an earlier answer, because asking again failed. */
export type Answer =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly table: PublishedTable; readonly stale?: Problem }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'misset'; readonly setting: Setting };

/** The issue behind a setting that is missing or wrong. */
const missetCodes = { api: 'missing', place: 'not-a-place', period: 'not-a-period' } as const;

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
      return { kind: 'invalid', issues: [{ path: [answer.setting], code: missetCodes[answer.setting] }] };
  }
}
