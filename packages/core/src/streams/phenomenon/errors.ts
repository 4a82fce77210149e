import type { TextFault } from '../../identifiers/textFault.js';
import type { Day } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { BodyId, ObservationId, PhenomenonId } from '../../kernel/collaborationIds.js';
import type { EscalationError, EscalationSettings, Level } from './levels.js';
import type { ObservationAtHand, Recipient } from './origin.js';
import type { FeedbackDuty, PhenomenonAtHand } from './state.js';

/** A region's reading of the chain. Every value is a setting because the source does not say it in so many words. */
export interface PhenomenonSettings extends EscalationSettings {
  /** A phenomenon is not closed while somebody has not been told. */
  readonly closeNeedsFeedback: boolean;
  /** A decision is joint from so many participants on. */
  readonly minParticipants: number;
  /** The region's steering group, which owes word of the levels above it also where levels are skipped and it never had the matter. */
  readonly steeringGroup?: BodyId;
}

/**
 * The settings that hold where a region has decided nothing else.
 * @source R0-K5, R0-K6, R0-K7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023), in our reading
 */
export const defaultPhenomenonSettings: PhenomenonSettings = {
  skippingAllowed: false,
  closeNeedsFeedback: true,
  minParticipants: 2,
};

/** What the rules of a phenomenon need from outside: today, settings, and the facts of other streams a command names. */
export interface PhenomenonContext {
  readonly today: Day;
  readonly settings: PhenomenonSettings;
  readonly observations: readonly ObservationAtHand[];
  readonly phenomena: readonly PhenomenonAtHand[];
}

/** Why a phenomenon refuses a command. */
export type PhenomenonError =
  | TextFault
  | EscalationError
  | { readonly code: 'phenomenon-already-opened'; readonly phenomenon: PhenomenonId }
  | { readonly code: 'phenomenon-not-opened' }
  | { readonly code: 'not-an-indicator'; readonly position: number }
  | { readonly code: 'phenomenon-ended'; readonly status: 'closed' | 'merged'; readonly ended: Day }
  | { readonly code: 'before-opening'; readonly opened: Day }
  | { readonly code: 'observation-not-at-hand'; readonly observation: ObservationId }
  | { readonly code: 'observation-already-linked'; readonly observation: ObservationId }
  | { readonly code: 'observation-not-linked'; readonly observation: ObservationId }
  | { readonly code: 'observations-missing' }
  | { readonly code: 'phenomenon-not-at-hand'; readonly phenomenon: PhenomenonId }
  | { readonly code: 'phenomenon-not-open'; readonly phenomenon: PhenomenonId }
  | { readonly code: 'same-phenomenon' }
  | { readonly code: 'already-absorbed'; readonly phenomenon: PhenomenonId }
  | { readonly code: 'not-merged-here'; readonly phenomenon: PhenomenonId }
  | { readonly code: 'taken-in-already'; readonly into: PhenomenonId }
  | { readonly code: 'hand-over-open'; readonly phenomenon: PhenomenonId }
  | { readonly code: 'levels-differ'; readonly level: Level; readonly other: Level }
  | {
      readonly code: 'not-linked-there-yet';
      readonly into: PhenomenonId;
      readonly observation: ObservationId;
    }
  | { readonly code: 'not-with-body'; readonly level: Level; readonly body: BodyId; readonly current: Level }
  | { readonly code: 'before-arrival'; readonly arrived: Day }
  | { readonly code: 'before-merging'; readonly merged: Day }
  | { readonly code: 'participants-too-few'; readonly participants: number; readonly needed: number }
  | { readonly code: 'initiative-unknown'; readonly initiative: EntryId }
  | { readonly code: 'initiative-missing'; readonly from: 'area-management-group'; readonly to: Level }
  | { readonly code: 'due-day-past'; readonly dueOn: Day }
  | { readonly code: 'working-group-unknown'; readonly workingGroup: EntryId }
  | { readonly code: 'working-group-finished'; readonly finished: Day }
  | { readonly code: 'working-group-open'; readonly workingGroups: readonly EntryId[] }
  | { readonly code: 'steering-group-unknown' }
  | { readonly code: 'subject-missing' }
  | { readonly code: 'feedback-not-owed'; readonly recipient: Recipient }
  | { readonly code: 'feedback-open'; readonly duties: readonly FeedbackDuty[] }
  | { readonly code: 'not-handled'; readonly level: Level }
  | { readonly code: 'euros-not-a-count'; readonly euros: number };
