import * as v from 'valibot';
import type { Instant, Issue, PeriodKey, PlaceKey, Result } from '../kernel/index.js';
import { read } from './read.js';
import { instantSchema, periodKeySchema, placeKeySchema } from './schemas.js';

/** What "publish now" answers, format 1: which tables were stored, as of when. */
export const publicationSchema = v.strictObject({
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
});

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
}

/** Reads a publication. @example parsePublication(answer).ok // true */
export function parsePublication(input: unknown): Result<Publication, readonly Issue[]> {
  return read(publicationSchema, input);
}
