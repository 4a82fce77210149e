import type { ProcessId } from '../../kernel/index.js';
import type { DiscussionFacts, DiscussionHeld, LpProcessEvent, Opening } from './events.js';
import { factsOf, type ProcessFact } from './facts.js';
import type { BegunProcess, LpProcessState, ProcessBody } from './state.js';

const heldFacts = ({ type: _type, process: _process, ...facts }: DiscussionHeld): DiscussionFacts => facts;

const inserted = (
  discussions: readonly DiscussionFacts[],
  added: DiscussionFacts,
): readonly DiscussionFacts[] => {
  const later = discussions.findIndex((known) => known.on > added.on);
  return later === -1
    ? [...discussions, added]
    : [...discussions.slice(0, later), added, ...discussions.slice(later)];
};

/** The parts of a body that follow from its opening and its entries. */
const following = (opening: Opening, facts: readonly ProcessFact[]) => {
  const { on, unit, ...rest } = opening;
  const carrier = factsOf(facts, 'process-handed-over').reduce(
    (now, fact) => (fact.to === 'region' ? now : fact.toUnit),
    unit,
  );
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

/** A process with nothing but its opening. @example openedBody(process, { on, unit, origin }).status // 'open' */
export function openedBody(process: ProcessId, opening: Opening): BegunProcess {
  const nothing = { discussions: [], retracted: [], retractedEntries: [] };
  return withStatus({ process, ...nothing, ...following(opening, []) });
}

/** The state after one more event. @example evolve({ status: 'empty' }, processOpened).status // 'open' */
export function evolve(state: LpProcessState, event: LpProcessEvent): LpProcessState {
  if (event.type === 'process-opened') {
    const { type: _type, process, ...opening } = event;
    return openedBody(process, opening);
  }
  if (state.status === 'empty') return state;
  switch (event.type) {
    case 'opening-corrected':
      return bodyWith(state, { opening: event.is });
    case 'opening-retracted':
      return { ...bodyWith(state, {}), status: 'retracted' };
    case 'discussion-held':
      return bodyWith(state, { discussions: inserted(state.discussions, heldFacts(event)) });
    case 'discussion-retracted':
      return bodyWith(state, {
        discussions: state.discussions.filter((known) => known.discussion !== event.discussion),
        retracted: [...state.retracted, event.discussion],
      });
    case 'discussion-corrected':
      return bodyWith(state, {
        discussions: state.discussions.map((known) =>
          known.discussion === event.is.discussion ? event.is : known,
        ),
      });
    case 'entry-retracted':
      return bodyWith(state, {
        facts: state.facts.filter(({ entry }) => entry !== event.cancelled.entry),
        retractedEntries: [...state.retractedEntries, event.cancelled.entry],
      });
    case 'entry-corrected':
      return bodyWith(state, {
        facts: state.facts.map((fact) => (fact.entry === event.is.entry ? event.is : fact)),
      });
    default:
      return bodyWith(state, { facts: [...state.facts, event] });
  }
}
