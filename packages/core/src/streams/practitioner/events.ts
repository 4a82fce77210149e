import type { AreaCode, Brand, RegionCode, UnitId } from '../../kernel/index.js';
import type { EntryRetracted, Fact } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { DegreeField, Profession, Refresher, Track, Training } from './codes.js';

/** Code of an education provider in the region's own register; form as in `UnitId`. */
export type ProviderId = Brand<string, 'ProviderId'>;

/** Where a practitioner works. */
export interface Post {
  readonly region: RegionCode;
  readonly unit: UnitId;
  readonly area?: AreaCode;
  readonly profession: Profession;
}

/** What somebody brings to a training. */
export interface Background {
  readonly basis: 'degree' | 'student';
  readonly field: DegreeField;
}

/** Every fact carries who and where, so that a count needs no state. */
interface PractitionerFactBase extends Fact {
  readonly worker: WorkerId;
  readonly region: RegionCode;
  readonly unit: UnitId;
}

/** Somebody was taken into the register. */
export interface PractitionerRegistered extends PractitionerFactBase, Post {
  readonly type: 'practitioner-registered';
}

/** Somebody changed unit, area or field of work. */
export interface PostChanged extends PractitionerFactBase, Post {
  readonly type: 'post-changed';
}

/** A training was completed, passed or not. `on` is the day it was completed. */
export interface TrainingCompleted extends PractitionerFactBase {
  readonly type: 'training-completed';
  readonly training: Training;
  /** Only of the method training. */
  readonly track?: Track;
  readonly hours: number;
  readonly days: number;
  readonly passed: boolean;
  readonly background: Background;
  readonly provider?: ProviderId;
  /** The group of students, by the year it began, '2025'. */
  readonly cohort?: string;
}

/** A training that keeps a skill was completed. */
export interface RefresherCompleted extends PractitionerFactBase {
  readonly type: 'refresher-completed';
  readonly refresher: Refresher;
}

/** Method supervision was received. @source R0-B6, F23 */
export interface SupervisionReceived extends PractitionerFactBase {
  readonly type: 'supervision-received';
  readonly form: 'individual' | 'group';
  /** Whole minutes, 1 or more. */
  readonly minutes: number;
}

/** Somebody left the work. */
export interface PractitionerLeft extends PractitionerFactBase {
  readonly type: 'practitioner-left';
}

/** Somebody came back. */
export interface PractitionerReturned extends PractitionerFactBase {
  readonly type: 'practitioner-returned';
}

/** Something that happened to a practitioner. */
export type PractitionerFact =
  | PractitionerRegistered
  | PostChanged
  | TrainingCompleted
  | RefresherCompleted
  | SupervisionReceived
  | PractitionerLeft
  | PractitionerReturned;

/** Everything the stream of a practitioner holds. */
export type PractitionerEvent = PractitionerFact | EntryRetracted<PractitionerFact>;
