import type { PeriodKey, PlaceKey, PublishedTable } from '@puheeksi/core';

/** A published table that a view asks for. */
export interface TableQuestion {
  readonly table: string;
  readonly place: PlaceKey;
  /** The newest published when absent. */
  readonly period?: PeriodKey;
  /** The same table, so many years before the period of the answer to this other question of the view. */
  readonly yearsBefore?: { readonly years: number; readonly of: string };
}

/** Why there is no table: figures this fine are not published (`grain`), or nothing has been published of it yet (`not-yet`). */
export type NotPublishedReason = 'grain' | 'not-yet';

/** What a view hears to one of its questions. */
export type TableAnswer =
  | { readonly kind: 'table'; readonly table: PublishedTable }
  | { readonly kind: 'not-published'; readonly why: NotPublishedReason };
