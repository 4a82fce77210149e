import type { AreaCode, Day } from '../../kernel/index.js';
import { unreachable } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type {
  BodyId,
  InterfaceId,
  ObservationId,
  PhenomenonId,
  WorkerId,
} from '../../kernel/collaborationIds.js';
import type { ObservationAgeGroup, ObservationAnswer, ObservationTheme } from './codes.js';
import type { FeedbackOwner } from './levels.js';
import type { ObservationAnswered, ObservationFact, ObservationNoted } from './observationEvents.js';
import {
  recipientOf,
  type Body,
  type CollaborationPlace,
  type ObservationAtHand,
  type ObservationOrigin,
  type Recipient,
} from './origin.js';

/** One answer of a body, and whether its word came back. */
export interface AnswerOnRecord {
  readonly entry: EntryId;
  readonly on: Day;
  readonly by: Body<FeedbackOwner>;
  readonly answer: ObservationAnswer;
  readonly phenomenon?: PhenomenonId;
  readonly owedTo?: Recipient;
  readonly toldOn?: Day;
}

/** An observation of families' everyday life, by codes; its text is in the deletable store. */
export interface Observation {
  /** `discussed`: brought down by management, and every chosen team has talked about it. */
  readonly status: 'noted' | 'passed-on' | 'answered' | 'discussed';
  readonly observation: ObservationId;
  readonly noted: Day;
  readonly place: CollaborationPlace;
  readonly origin: ObservationOrigin;
  readonly themes: readonly ObservationTheme[];
  readonly ageGroups: readonly ObservationAgeGroup[];
  readonly textRef: TextRef;
  readonly author?: WorkerId;
  readonly interfaceNeed?: InterfaceId;
  /** The area management group it was taken to, and when. */
  readonly passedOn?: { readonly to: BodyId; readonly on: Day };
  readonly discussedBy: readonly BodyId[];
  readonly answers: readonly AnswerOnRecord[];
}

/** What stands in the stream of an observation. */
export type ObservationState = { readonly status: 'none' } | Observation;

/** What stands after one more fact. */
export function applyObservation(state: ObservationState, fact: ObservationFact): ObservationState {
  if (fact.type === 'observation-noted') return noted(fact);
  if (state.status === 'none') return state;
  switch (fact.type) {
    case 'observation-passed-on':
      return { ...state, status: 'passed-on', passedOn: { to: fact.to, on: fact.on } };
    case 'observation-discussed-in-team': {
      const after = { ...state, discussedBy: [...state.discussedBy, fact.team] };
      return awaitsDiscussion(after).length === 0 ? { ...after, status: 'discussed' } : after;
    }
    case 'observation-answered':
      return { ...state, status: 'answered', answers: [...state.answers, onRecord(fact)] };
    case 'observation-feedback-given':
      return {
        ...state,
        answers: state.answers.map((answer) =>
          answer.entry === fact.answerEntry ? { ...answer, toldOn: fact.on } : answer,
        ),
      };
    default:
      return unreachable(fact);
  }
}

function noted({ type: _type, entry: _entry, on, ...fact }: ObservationNoted): Observation {
  return { ...fact, status: 'noted', noted: on, discussedBy: [], answers: [] };
}

function onRecord({ entry, on, by, answer, phenomenon, owedTo }: ObservationAnswered): AnswerOnRecord {
  return {
    entry,
    on,
    by,
    answer,
    ...(phenomenon === undefined ? {} : { phenomenon }),
    ...(owedTo === undefined ? {} : { owedTo }),
  };
}

/**
 * The day an observation reached management: at once where there is no team, else the day it was passed on. One that management
 * brought down is for information and waits for the teams alone.
 * @source "nostaa havaintoja ja viedä tiedoksi paikallisten perhekeskustiimien keskusteluun" (Innokylä: LP-palvelumallin
 * juurruttaminen, Pohjois-Karjala 2023)
 */
export function reachedManagement({ origin, passedOn, noted }: Observation): Day | undefined {
  switch (origin.kind) {
    case 'team':
      return passedOn?.on;
    case 'worker-without-team':
      return noted;
    default:
      return undefined;
  }
}

/** The teams for which management brought it down and that have not talked about it yet; none for other observations. */
export function awaitsDiscussion({ origin, discussedBy }: Observation): readonly BodyId[] {
  return origin.kind === 'top-down' ? origin.teams.filter((team) => !discussedBy.includes(team)) : [];
}

/** The answers whose word has not come back yet. @example openAnswers(observation).length // 1 */
export function openAnswers(observation: Observation): readonly AnswerOnRecord[] {
  return observation.answers.filter(({ owedTo, toldOn }) => owedTo !== undefined && toldOn === undefined);
}

/** What a phenomenon needs to know of an observation, for its context. */
export function atHand({ observation, origin, place }: Observation): ObservationAtHand {
  return { observation, origin, place };
}

/** What an observation hands over to the register of interfaces. */
export interface InterfaceNeed {
  readonly interface: InterfaceId;
  readonly area: AreaCode;
  readonly raisedBy: Recipient & { readonly observation: ObservationId };
}

/**
 * What the register of interfaces needs of an observation that an interface needs a common model: part of its command
 * `recognise-interface`, which opens the feedback duty to the team, or to the author's unit in an area without a team. Nothing
 * when the observation says no such thing.
 * @source R0-K1, F106, F111 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example interfaceNeedOf(observation) // { interface: …, area: 'liperi', raisedBy: { kind: 'team', team: 'liperi-team', … } }
 */
export function interfaceNeedOf(subject: Observation): InterfaceNeed | undefined {
  const { interfaceNeed, origin, place, observation } = subject;
  const recipient = recipientOf(origin);
  if (interfaceNeed === undefined || recipient === undefined || place.level !== 'area') return undefined;
  return { interface: interfaceNeed, area: place.code, raisedBy: { ...recipient, observation } };
}
