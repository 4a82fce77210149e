import type { DiscussionId, UnitId } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import type { DiscussionFacts, DiscussionHeld, LpProcessEvent, Opening } from './events.js';
import { factsOf, type ProcessFact } from './facts.js';
import { emptyProcess, type BegunProcess, type LpProcessState, type ProcessBody } from './state.js';

const heldFacts = ({ type: _type, process: _process, ...facts }: DiscussionHeld): DiscussionFacts => facts;

/** The unit that carries a process after one more entry. @example carrierAfter('liperi-school', handedOver) // 'liperi-clinic' */
export function carrierAfter(unit: UnitId, fact: ProcessFact): UnitId {
  return fact.type === 'process-handed-over' && fact.to !== 'region' ? fact.toUnit : unit;
}

/** The parts of a body that follow from its opening and its entries. */
const following = (opening: Opening, facts: readonly ProcessFact[]) => {
  const { on, unit, ...rest } = opening;
  const carrier = facts.reduce(carrierAfter, unit);
  return { opening, openedOn: on, unit: carrier, ...rest, facts };
};

/** The status that follows from what stands. */
const withStatus = (body: ProcessBody): BegunProcess => {
  const end = factsOf(body.facts, 'process-ended').at(-1);
  if (end) return { ...body, status: 'ended', ended: { on: end.on, reason: end.reason } };
  const gone = factsOf(body.facts, 'process-handed-over').find(({ to }) => to === 'region');
  return gone ? { ...body, status: 'handed-over', handedOverOn: gone.on } : { ...body, status: 'open' };
};

/** A process with its opening and entries; discussions and used ids stay. @example bodyWith(state, { facts: [] }).status // 'open' */
export function bodyWith(
  { process, discussions, retracted, retractedEntries, opening, facts }: ProcessBody,
  change: Partial<Pick<ProcessBody, 'opening' | 'facts' | 'discussions' | 'retracted' | 'retractedEntries'>>,
): BegunProcess {
  const next = { opening, facts, discussions, retracted, retractedEntries, ...change };
  const { opening: nextOpening, facts: nextFacts, ...kept } = next;
  return withStatus({ process, ...kept, ...following(nextOpening, nextFacts) });
}

/** A body while events are read into it: its lists are its own, and nothing that follows from them is worked out yet. */
interface Draft extends Pick<ProcessBody, 'process'> {
  opening: Opening;
  discussions: DiscussionFacts[];
  facts: ProcessFact[];
  readonly retracted: DiscussionId[];
  readonly retractedEntries: EntryId[];
  /** Whether the last event took the opening back. */
  withdrawn: boolean;
}

/** Discussions stand by day held, those of one day as they were recorded; nearly always the new one is the last. */
function insert(discussions: DiscussionFacts[], added: DiscussionFacts): void {
  let at = discussions.length;
  while (at > 0 && discussions[at - 1]!.on > added.on) at -= 1;
  discussions.splice(at, 0, added);
}

/** Reads one more event into a draft, in place; nothing is remembered of a process that was never opened. */
function remember(draft: Draft | undefined, event: LpProcessEvent): Draft | undefined {
  if (event.type === 'process-opened') {
    const { type: _type, process, ...opening } = event;
    const nothing = { discussions: [], facts: [], retracted: [], retractedEntries: [] };
    return { process, opening, ...nothing, withdrawn: false };
  }
  if (!draft) return undefined;
  draft.withdrawn = event.type === 'opening-retracted';
  switch (event.type) {
    case 'opening-retracted':
      break;
    case 'opening-corrected':
      draft.opening = event.is;
      break;
    case 'discussion-held':
      insert(draft.discussions, heldFacts(event));
      break;
    case 'discussion-retracted':
      draft.discussions = draft.discussions.filter((known) => known.discussion !== event.discussion);
      draft.retracted.push(event.discussion);
      break;
    case 'discussion-corrected':
      draft.discussions = draft.discussions.map((known) =>
        known.discussion === event.is.discussion ? event.is : known,
      );
      break;
    case 'entry-retracted':
      draft.facts = draft.facts.filter(({ entry }) => entry !== event.cancelled.entry);
      draft.retractedEntries.push(event.cancelled.entry);
      break;
    case 'entry-corrected':
      draft.facts = draft.facts.map((fact) => (fact.entry === event.is.entry ? event.is : fact));
      break;
    default:
      draft.facts.push(event);
  }
  return draft;
}

const draftOf = (state: LpProcessState): Draft | undefined =>
  state.status === 'empty'
    ? undefined
    : {
        process: state.process,
        opening: state.opening,
        discussions: [...state.discussions],
        facts: [...state.facts],
        retracted: [...state.retracted],
        retractedEntries: [...state.retractedEntries],
        withdrawn: state.status === 'retracted',
      };

/** The state that a draft stands for. */
function stateOf(draft: Draft | undefined): LpProcessState {
  if (!draft) return emptyProcess;
  const { opening, facts, withdrawn, ...kept } = draft;
  const state = withStatus({ ...kept, ...following(opening, facts) });
  return withdrawn ? { ...state, status: 'retracted' } : state;
}

/** The state after one more event. @example evolve({ status: 'empty' }, processOpened).status // 'open' */
export function evolve(state: LpProcessState, event: LpProcessEvent): LpProcessState {
  return stateOf(remember(draftOf(state), event));
}

/** The state after all events, oldest first: one draft for all of them. @example fold([processOpened, discussionHeld]).status // 'open' */
export function fold(events: readonly LpProcessEvent[]): LpProcessState {
  return stateOf(events.reduce<Draft | undefined>(remember, undefined));
}
