import * as v from 'valibot';
import type { Instant, PeriodKey, PlaceKey } from '../kernel/index.js';
import { instantSchema, periodKeySchema, placeKeySchema, registryIdSchema } from './schemas.js';
import { sealed } from './sealed.js';

const tableListingsForm = v.strictObject({
  format: v.literal(1),
  tables: v.array(
    v.strictObject({
      table: registryIdSchema,
      place: placeKeySchema,
      period: periodKeySchema,
      publishedAt: instantSchema,
    }),
  ),
});

/** The published tables of a place, newest period first, format 1; also the index of a folder of published files. */
export const tableListingsSchema = sealed<TableListings>()(tableListingsForm);

/** What one published table is: enough to list it and to ask for it. */
export interface TableListing {
  /** The registry's id of the table. */
  readonly table: string;
  readonly place: PlaceKey;
  readonly period: PeriodKey;
  readonly publishedAt: Instant;
}

/** A list of published tables, one entry for each table, place and period. */
export interface TableListings {
  readonly format: 1;
  readonly tables: readonly TableListing[];
}
