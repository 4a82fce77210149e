import type { NewText } from '../../identifiers/textFault.js';
import type { AreaCode, Day } from '../../kernel/index.js';
import type { EntryId, Retract, TextRef } from '../../kernel/ledger.js';
import type { InterfaceId, OrganisationId } from '../../kernel/collaborationIds.js';
import type { EvidenceKind } from './codes.js';
import type { InterfaceRaisedBy } from './events.js';

interface Entry {
  readonly entry: EntryId;
  readonly on: Day;
}
type Text = NewText<TextRef>;

/** Put an interface between at least two organisations on the register. */
export interface RecogniseInterface extends Entry, Text {
  readonly type: 'recognise-interface';
  readonly interface: InterfaceId;
  readonly area: AreaCode;
  readonly between: readonly OrganisationId[];
  readonly raisedBy?: InterfaceRaisedBy;
}

/** Record that every organisation of the interface agreed on a model. */
export interface AgreeModel extends Entry, Text {
  readonly type: 'agree-interface-model';
  readonly by: readonly OrganisationId[];
}

/** Record that the working of the model is being monitored. */
export interface FollowModel extends Entry {
  readonly type: 'follow-interface-model';
}

/** Record an evaluation and what it rests on. */
export interface EvaluateModel extends Entry, Text {
  readonly type: 'evaluate-interface-model';
  readonly evidence: readonly EvidenceKind[];
}

/** Record that the model was developed. */
export interface DevelopModel extends Entry, Text {
  readonly type: 'develop-interface-model';
}

/** Record that the team or unit that raised it was told. */
export interface GiveInterfaceFeedback extends Entry {
  readonly type: 'give-interface-feedback';
}

/** What can be asked of an interface, retraction aside. */
export type InterfaceEntryCommand =
  RecogniseInterface | AgreeModel | FollowModel | EvaluateModel | DevelopModel | GiveInterfaceFeedback;

/** What can be asked of an interface. */
export type InterfaceCommand = InterfaceEntryCommand | Retract;
