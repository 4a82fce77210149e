import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { ObservationId } from '../../kernel/collaborationIds.js';
import type { LocalTeam } from '../team/index.js';
import type {
  ObservationEvent,
  ObservationFact,
  PhenomenonCommand,
  PhenomenonFact,
  Suggestion,
} from './index.js';

/** Every key that any fact of a union has. */
type KeysOf<F> = F extends unknown ? keyof F : never;

// R0-K8: no fact of network work has a place for free text, a name or an identity code.
const noText: 'text' extends KeysOf<PhenomenonFact> | KeysOf<ObservationFact> ? never : true = true;
const noName: 'name' extends KeysOf<PhenomenonFact> | KeysOf<ObservationFact> ? never : true = true;

// F105: a suggestion is no command; it links nothing until a person accepts it.
declare const suggestion: Suggestion;
// @ts-expect-error a suggestion is not something a phenomenon can be asked
const command: PhenomenonCommand = suggestion;

// Ids tell their kind: an entry is no observation, a string is no text reference.
declare const entry: EntryId;
// @ts-expect-error an entry id is not the id of an observation
const observation: ObservationId = entry;
// @ts-expect-error a text is not a reference to a text
const textRef: TextRef = 'Moni lapsi on yksin.';

// Two teams of the same Finnish name: the team around one family always holds the family, the local team never does.
interface TeamAroundOneFamily {
  readonly kind: 'family-team';
  readonly familyPresent: true;
}
declare const local: LocalTeam;
// @ts-expect-error a local team is not the team around one family
const family: TeamAroundOneFamily = local;

// An event is never an arbitrary record.
// @ts-expect-error the type of an event is one of the list
const event: ObservationEvent['type'] = 'observation-deleted';

export const checked = [noText, noName, command, observation, textRef, family, event];
