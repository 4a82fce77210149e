import type { Brand, Day, UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';

/** Id of one network meeting, made by the client (UUID). */
export type NetworkMeetingId = Brand<string, 'NetworkMeetingId'>;
/** Pseudonymous id of somebody who is invited to a network meeting, made by the client (UUID). */
export type InviteeId = Brand<string, 'InviteeId'>;
/** Id of one action of a plan, made by the client (UUID). */
export type ActionId = Brand<string, 'ActionId'>;

/**
 * A command that makes one entry. The entry id is made by the client: the same command sent twice is recognised by it, and a
 * retraction points to it. The process is the stream it is sent to.
 */
export type EntryCommand<Type extends string, Content = object> = {
  readonly type: Type;
  readonly entry: EntryId;
  /** The day it happened. */
  readonly on: Day;
} & Content;

/** An entry that stands until it is retracted, with the unit it is counted in: where not told, the one that carried the process that day. */
export type EntryFact<Type extends string, Content = object> = {
  readonly type: Type;
  readonly entry: EntryId;
  /** The day it happened; it decides the month it is counted in. */
  readonly on: Day;
  readonly unit: UnitId;
} & Content;

/** Whether it was the first of its kind in the process; derived for each fact, so that families can be counted once. */
export interface FirstMark {
  readonly first: boolean;
}
