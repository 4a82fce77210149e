import type { AreaCode, Day } from '../../kernel/index.js';
import type { EntryId, EntryRetracted, Fact, TextRef } from '../../kernel/ledger.js';
import type { InterfaceId, ObservationId, OrganisationId } from '../../kernel/collaborationIds.js';
import type { Recipient } from '../../kernel/recipient.js';
import type { EvidenceKind, InterfaceStage } from './codes.js';

interface InterfaceEntry extends Fact {
  readonly entry: EntryId;
  readonly on: Day;
  readonly interface: InterfaceId;
  readonly area: AreaCode;
}

/** Who saw that an interface needs a common model: a team, or a unit in an area without one. They are owed word of it. */
export type InterfaceRaisedBy = Recipient & { readonly observation?: ObservationId };

/** An interface between services was recognised. */
export interface InterfaceRecognised extends InterfaceEntry {
  readonly type: 'interface-recognised';
  readonly between: readonly OrganisationId[];
  readonly raisedBy?: InterfaceRaisedBy;
  readonly textRef: TextRef;
}

/** The organisations agreed on a common operating model. */
export interface ModelAgreed extends InterfaceEntry {
  readonly type: 'interface-model-agreed';
  readonly from: InterfaceStage;
  readonly stageDays: number;
  readonly by: readonly OrganisationId[];
  readonly textRef: TextRef;
}

/** It was arranged how the working of the model is monitored. @source R0-E6: "toteutumista tulee seurata" */
export interface ModelFollowed extends InterfaceEntry {
  readonly type: 'interface-model-followed';
  readonly from: InterfaceStage;
  readonly stageDays: number;
}

/** The model was evaluated. */
export interface ModelEvaluated extends InterfaceEntry {
  readonly type: 'interface-model-evaluated';
  readonly from: InterfaceStage;
  readonly stageDays: number;
  readonly evidence: readonly EvidenceKind[];
  readonly textRef: TextRef;
}

/** The model was developed. */
export interface ModelDeveloped extends InterfaceEntry {
  readonly type: 'interface-model-developed';
  readonly from: InterfaceStage;
  readonly stageDays: number;
  readonly textRef: TextRef;
}

/** Whoever raised it was told. */
export interface InterfaceFeedbackGiven extends InterfaceEntry {
  readonly type: 'interface-feedback-given';
  readonly recipient: Recipient;
  readonly settles: readonly { readonly cause: EntryId; readonly feedbackDays: number }[];
}

/** A change of stage. */
export type StageFact = ModelAgreed | ModelFollowed | ModelEvaluated | ModelDeveloped;

/** Something that happened to an interface. */
export type InterfaceFact = InterfaceRecognised | StageFact | InterfaceFeedbackGiven;

/** Everything the stream of an interface holds. */
export type InterfaceEvent = InterfaceFact | EntryRetracted<InterfaceFact>;
