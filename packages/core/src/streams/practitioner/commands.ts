import type { Day } from '../../kernel/index.js';
import type { EntryId, Retract } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { Refresher, Track, Training } from './codes.js';
import type { Background, Post, ProviderId } from './events.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}

/** Take somebody into the register of practitioners. */
export interface RegisterPractitioner extends Entry, Post {
  readonly type: 'register-practitioner';
  readonly worker: WorkerId;
}

/** Change the unit, area or field of work. */
export interface ChangePost extends Entry, Post {
  readonly type: 'change-post';
}

/** Record a completed training. */
export interface CompleteTraining extends Entry {
  readonly type: 'complete-training';
  readonly training: Training;
  readonly track?: Track;
  readonly hours: number;
  readonly days: number;
  readonly passed: boolean;
  readonly background: Background;
  readonly provider?: ProviderId;
  readonly cohort?: string;
}

/** Record a completed booster, or continuing education of a trainer. */
export interface CompleteRefresher extends Entry {
  readonly type: 'complete-refresher';
  readonly refresher: Refresher;
}

/** Record method supervision. */
export interface RecordSupervision extends Entry {
  readonly type: 'record-supervision';
  readonly form: 'individual' | 'group';
  readonly minutes: number;
}

/** Record that somebody left the work or came back. */
export interface RecordLeaving extends Entry {
  readonly type: 'record-leaving' | 'record-return';
}

/** What can be asked of a practitioner's stream beside taking back. */
export type PractitionerEntryCommand =
  | RegisterPractitioner
  | ChangePost
  | CompleteTraining
  | CompleteRefresher
  | RecordSupervision
  | RecordLeaving;

/** What can be asked of a practitioner's stream. */
export type PractitionerCommand = PractitionerEntryCommand | Retract;
