import type { Brand, Day } from '../kernel/index.js';
import type { AnyRecord } from './register.js';

/** The id of an entry of whichever register, made by the client (UUID). */
export type RegisterEntryId = Brand<string, 'RegisterEntryId'>;
/** The id of one sending of many entries, made by the client (UUID): what came in together can be found together. */
export type BatchId = Brand<string, 'BatchId'>;

/** Why an entry is changed: the world has changed, or what was entered had never been right. */
export const changeReasons = ['has-changed', 'was-wrong'] as const;
/** Why an entry is withdrawn from the list. Its history stays. */
export const withdrawalReasons = [
  'no-longer-in-force',
  'replaced',
  'entered-twice',
  'recorded-by-mistake',
  'import-undone',
] as const;

/** One reason of the list `changeReasons`. */
export type ChangeReason = (typeof changeReasons)[number];
/** One reason of the list `withdrawalReasons`. */
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Enters something. Texts come with their words; what is empty has no key. */
export interface EnterCommand {
  readonly type: 'enter';
  readonly entry: RegisterEntryId;
  readonly record: AnyRecord;
}

/** Changes the fields that somebody touched, and no other, on top of the version they saw. */
export interface ChangeCommand {
  readonly type: 'change';
  readonly entry: RegisterEntryId;
  readonly version: number;
  readonly set?: AnyRecord;
  readonly clear?: readonly string[];
  readonly reason: ChangeReason;
}

/** Takes an entry off the list. */
export interface WithdrawCommand {
  readonly type: 'withdraw';
  readonly entry: RegisterEntryId;
  readonly version: number;
  readonly reason: WithdrawalReason;
}

/** Enters an earlier version anew, complete as it was, withdrawn or not. */
export interface RestoreCommand {
  readonly type: 'restore';
  readonly entry: RegisterEntryId;
  readonly version: number;
  readonly to: number;
}

/** What somebody does to a register. */
export type RegisterCommand = EnterCommand | ChangeCommand | WithdrawCommand | RestoreCommand;
/** The kind of a command. */
export type RegisterCommandType = RegisterCommand['type'];

interface RecordedEntry {
  readonly entry: RegisterEntryId;
  /** Number of the entry's events with this one. */
  readonly version: number;
  readonly on: Day;
  /** Version of the form of `record`. */
  readonly format: number;
  /** The whole record as it was from then on: history is read as it was written. */
  readonly record: AnyRecord;
  readonly batch?: BatchId;
}

/** What has happened to an entry. */
export type RegisterEvent =
  | (RecordedEntry & { readonly type: 'entered' })
  | (RecordedEntry & {
      readonly type: 'changed';
      /** The fields that somebody touched, and those that became hidden by it. */
      readonly fields: readonly string[];
      readonly reason: ChangeReason;
    })
  | (RecordedEntry & { readonly type: 'withdrawn'; readonly reason: WithdrawalReason })
  | (RecordedEntry & { readonly type: 'restored'; readonly fields: readonly string[]; readonly to: number });

/** An entry as it stands: the last of its events says all. */
export interface StandingEntry {
  readonly entry: RegisterEntryId;
  readonly version: number;
  readonly format: number;
  readonly record: AnyRecord;
  readonly withdrawn: boolean;
}
