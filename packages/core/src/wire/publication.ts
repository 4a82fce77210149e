import * as v from 'valibot';
import type { Waiting } from '../publication/index.js';
import type { Instant, Issue, PeriodKey, PlaceKey, Result } from '../kernel/index.js';
import { read } from './read.js';
import { instantSchema, monthSchema, periodKeySchema, placeKeySchema } from './schemas.js';
import { sealed } from './sealed.js';

const reason = v.literal('would-disclose');

/** What waits for a later publication: codes alone, never a count. */
const waitingSchema = v.variant('code', [
  v.strictObject({ code: v.literal('month-waits'), month: monthSchema, reason }),
  v.strictObject({ code: v.literal('table-waits'), table: v.string('not-a-text'), reason }),
]);

const publicationForm = v.strictObject({
  format: v.literal(1),
  asOf: instantSchema,
  tables: v.array(
    v.strictObject({
      table: v.string('not-a-text'),
      place: placeKeySchema,
      period: periodKeySchema,
      hash: v.string('not-a-text'),
    }),
  ),
  waiting: v.array(waitingSchema),
});

/** What "publish now" answers, format 1: which tables were stored, as of when, and what comes later. */
export const publicationSchema = sealed<Publication>()(publicationForm);

/** One publication: the tables that were stored together, each with the hash of its content. */
export interface Publication {
  readonly format: 1;
  readonly asOf: Instant;
  readonly tables: readonly {
    readonly table: string;
    readonly place: PlaceKey;
    readonly period: PeriodKey;
    readonly hash: string;
  }[];
  /** What has been recorded and is not let out yet, so that a page can say it; empty when nothing waits. */
  readonly waiting: readonly Waiting[];
}

/** Reads a publication. @example parsePublication(answer).ok // true */
export function parsePublication(input: unknown): Result<Publication, readonly Issue[]> {
  return read(publicationSchema, input);
}
