import type { Day } from '../../kernel/index.js';
import { unreachable } from '../../kernel/index.js';
import type { ObservationId } from '../../kernel/collaborationIds.js';
import type { PhenomenonAbsorbed, PhenomenonFact, PhenomenonOpened } from './events.js';
import { recipientKey, recipientOf, type Recipient } from './origin.js';
import { owedIn, type Owed } from './owed.js';
import {
  dutyAtHand,
  isLinked,
  openDuties,
  type FeedbackDuty,
  type Initiative,
  type Link,
  type Phenomenon,
  type PhenomenonState,
} from './state.js';

/** What stands after one more fact. */
export function applyPhenomenon(state: PhenomenonState, fact: PhenomenonFact): PhenomenonState {
  if (fact.type === 'phenomenon-opened') return opened(fact);
  if (state.status === 'none') return state;
  const after = applyContent(state, fact);
  const owed = owedIn(fact);
  if (!owed) return after;
  const { owner, step } = owed;
  const { entry, on } = fact;
  const owing = step ? (state.owing ?? { owner, step }) : { owner, step: { entry, on } };
  return { ...after, owing, duties: [...after.duties, ...dutiesOf(fact, owed, after)] };
}

function opened({ phenomenon, on, place, by, textRef, themes, splitFrom }: PhenomenonOpened): Phenomenon {
  return {
    status: 'open',
    phenomenon,
    opened: on,
    place,
    textRef,
    path: [{ ...by, from: on }],
    themes,
    priorities: [],
    indicators: [],
    rootCauses: [],
    links: [],
    origins: by.level === 'local-team' ? [{ recipient: { kind: 'team', team: by.body }, from: on }] : [],
    ...(splitFrom === undefined ? {} : { splitFrom }),
    absorbed: [],
    initiatives: [],
    handlings: [],
    duties: [],
    money: [],
  };
}

type LaterFact = Exclude<PhenomenonFact, PhenomenonOpened>;

function applyContent(state: Phenomenon, fact: LaterFact): Phenomenon {
  switch (fact.type) {
    case 'phenomenon-described': {
      const { themes, priorities, indicators } = fact;
      return { ...state, themes, priorities, indicators };
    }
    case 'root-cause-named':
      return { ...state, rootCauses: [...state.rootCauses, fact.textRef] };
    case 'observation-linked':
      return {
        ...state,
        links: [...state.links, { observation: fact.observation, origin: fact.origin, linked: fact.on }],
      };
    case 'observation-unlinked':
      return {
        ...state,
        links: unlink(state.links, [fact.observation], { on: fact.on, reason: fact.reason }),
      };
    case 'observations-split-off': {
      const trace = { on: fact.on, reason: 'split' as const, into: fact.into };
      return { ...state, links: unlink(state.links, fact.observations, trace) };
    }
    case 'phenomenon-absorbed':
      return {
        ...state,
        absorbed: [...state.absorbed, fact.source],
        links: [...state.links, ...newLinks(state, fact)],
        origins: [...state.origins, ...fact.origins.map((recipient) => ({ recipient, from: fact.on }))],
        duties: [...state.duties, ...fact.duties],
      };
    case 'phenomenon-merged':
      return {
        ...state,
        status: 'merged',
        duties: state.duties.filter(({ toldOn }) => toldOn !== undefined),
        ended: {
          on: fact.on,
          reason: 'merged',
          into: fact.into,
          handedOver: openDuties(state).map(dutyAtHand),
        },
      };
    case 'phenomenon-closed':
      return { ...state, status: 'closed', ended: { on: fact.on, reason: fact.reason } };
    case 'initiative-formed':
    case 'working-group-named':
    case 'working-group-finished':
      return { ...state, initiatives: applyInitiative(state.initiatives, fact) };
    case 'phenomenon-escalated':
      return { ...state, path: [...state.path, { ...fact.to, from: fact.on }] };
    case 'phenomenon-handled': {
      const { entry, on, by, kind, subject, textRef } = fact;
      const handling = { entry, on, by, kind, textRef, ...(subject === undefined ? {} : { subject }) };
      return { ...state, handlings: [...state.handlings, handling] };
    }
    case 'feedback-given':
      return {
        ...state,
        duties: state.duties.map((duty) => (isSettled(duty, fact) ? { ...duty, toldOn: fact.on } : duty)),
      };
    case 'money-reserved':
    case 'money-used': {
      const { on, purpose, euros } = fact;
      const kind = fact.type === 'money-used' ? 'used' : 'reserved';
      return { ...state, money: [...state.money, { kind, on, purpose, euros }] };
    }
    default:
      return unreachable(fact);
  }
}

/** Word is owed from the day of the step it tells of, and to nobody before they were part of the matter: entries come late. */
function dutiesOf(
  { entry, on }: PhenomenonFact,
  { owner, owedTo, step }: Owed,
  after: Phenomenon,
): readonly FeedbackDuty[] {
  const from = later(on, step?.on ?? on);
  return owedTo.map((recipient) => ({
    cause: entry,
    owner,
    recipient,
    since: later(from, joinedOn(after, recipient)),
  }));
}

/** The first day on which somebody was part of the matter; an observation that was taken out again counts, so that no day moves. */
function joinedOn({ opened: begin, origins, links }: Phenomenon, recipient: Recipient): Day {
  const joined = [
    ...origins,
    ...links.flatMap(({ origin, linked }) => {
      const from = recipientOf(origin);
      return from ? [{ recipient: from, from: linked }] : [];
    }),
  ].filter((duty) => recipientKey(duty.recipient) === recipientKey(recipient));
  return joined.map(({ from }) => from).sort()[0] ?? begin;
}

function later(a: Day, b: Day): Day {
  return a < b ? b : a;
}

function isSettled(duty: FeedbackDuty, fact: Extract<PhenomenonFact, { type: 'feedback-given' }>): boolean {
  return (
    duty.toldOn === undefined &&
    recipientKey(duty.recipient) === recipientKey(fact.recipient) &&
    fact.settles.some(({ cause }) => cause === duty.cause)
  );
}

/** The fact carries every link, also those that are here already: when such a one is taken back, the other still holds. */
function newLinks(state: Phenomenon, { links, on }: PhenomenonAbsorbed): readonly Link[] {
  return links
    .filter(({ observation }) => !isLinked(state, observation))
    .map((link) => ({ ...link, linked: on }));
}

function unlink(
  links: readonly Link[],
  observations: readonly ObservationId[],
  unlinked: NonNullable<Link['unlinked']>,
): readonly Link[] {
  return links.map((link) =>
    link.unlinked === undefined && observations.includes(link.observation) ? { ...link, unlinked } : link,
  );
}

type InitiativeFact = Extract<
  PhenomenonFact,
  { type: 'initiative-formed' | 'working-group-named' | 'working-group-finished' }
>;

function applyInitiative(initiatives: readonly Initiative[], fact: InitiativeFact): readonly Initiative[] {
  if (fact.type === 'initiative-formed') {
    const { entry, on, by, participants, textRef } = fact;
    return [...initiatives, { initiative: entry, on, by, participants, textRef, workingGroups: [] }];
  }
  return initiatives.map((initiative) => {
    if (fact.type === 'working-group-named') {
      if (initiative.initiative !== fact.initiative) return initiative;
      const { entry, by, leader, on, dueOn } = fact;
      return {
        ...initiative,
        workingGroups: [...initiative.workingGroups, { workingGroup: entry, by, leader, named: on, dueOn }],
      };
    }
    const workingGroups = initiative.workingGroups.map((group) =>
      group.workingGroup === fact.workingGroup ? { ...group, finished: fact.on } : group,
    );
    return { ...initiative, workingGroups };
  });
}
