import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Decider, Result } from '../../kernel/index.js';
import { daysBetween, err, ok, unreachable } from '../../kernel/index.js';
import { ledger, type EntryId, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { BodyId, ObservationId } from '../../kernel/collaborationIds.js';
import type { AnswerObservation, NoteObservation, ObservationEntryCommand } from './observationCommands.js';
import { observationMakes } from './observationEntries.js';
import type { ObservationFact } from './observationEvents.js';
import {
  applyObservation,
  openAnswers,
  reachedManagement,
  type Observation,
  type ObservationState,
} from './observationState.js';
import type { ObservationAnswer } from './codes.js';
import type { FeedbackOwner } from './levels.js';
import { recipientOf, type ObservationOrigin, type Recipient } from './origin.js';

/** What the rules of an observation need from outside. */
export interface ObservationContext {
  readonly today: Day;
  /** Where true, an observation never keeps its author. */
  readonly anonymous: boolean;
  /** The management group of the observation's area: it answers observations of an area without a team. */
  readonly areaGroup?: BodyId;
}

/** Why an observation refuses a command. */
export type ObservationError =
  | TextFault
  | { readonly code: 'observation-already-noted'; readonly observation: ObservationId }
  | { readonly code: 'observation-not-noted' }
  | { readonly code: 'before-noting'; readonly noted: Day }
  | { readonly code: 'themes-missing' }
  | { readonly code: 'teams-missing' }
  | { readonly code: 'area-missing' }
  | { readonly code: 'interface-need-leads-nowhere' }
  | { readonly code: 'not-from-a-team' }
  | { readonly code: 'already-passed-on'; readonly on: Day }
  | { readonly code: 'not-raised-for-team'; readonly team: BodyId }
  | { readonly code: 'already-discussed'; readonly team: BodyId }
  | { readonly code: 'for-discussion-only' }
  | { readonly code: 'not-with-management' }
  | { readonly code: 'not-with-body'; readonly level: FeedbackOwner; readonly body: BodyId }
  | { readonly code: 'phenomenon-missing' }
  | { readonly code: 'phenomenon-not-joined'; readonly answer: ObservationAnswer }
  | { readonly code: 'answer-unknown'; readonly answerEntry: EntryId }
  | { readonly code: 'feedback-not-owed'; readonly answerEntry: EntryId }
  | { readonly code: 'before-answer'; readonly answered: Day };

/** What deserves a second look in an observation. */
export type ObservationWarning =
  | { readonly code: 'answer-awaited'; readonly awaitedDays: number }
  | { readonly code: 'feedback-open'; readonly recipient: Recipient; readonly openDays: number };

/** The parts of the stream of one observation. */
export interface ObservationTypes extends LedgerTypes {
  readonly command: ObservationEntryCommand;
  readonly fact: ObservationFact;
  readonly state: ObservationState;
  readonly error: ObservationError;
  readonly warning: ObservationWarning;
  readonly context: ObservationContext;
}

type Decision = Result<readonly ObservationFact[], ObservationError>;

/**
 * The stream of one observation: noted by a worker, taken to management, answered, and the answer told to where it began.
 * @source R0-K1, R0-K7, R0-K8 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023); areas without a team: C8
 * @example replay(observation, events).state // { status: 'answered', … }
 */
export const observation: Decider<LedgerStream<ObservationTypes>> = ledger<ObservationTypes>({
  initial: { status: 'none' },
  days: {},
  makes: observationMakes,
  decide,
  apply: applyObservation,
  restsOn: (later, earlier) => {
    if (earlier.type === 'observation-noted') return true;
    if (earlier.type === 'observation-passed-on') return later.type === 'observation-answered';
    return later.type === 'observation-feedback-given' && later.answerEntry === earlier.entry;
  },
  warnings,
});

function decide(
  command: ObservationEntryCommand,
  state: ObservationState,
  context: ObservationContext,
): Decision {
  if (command.type === 'note-observation') return note(command, state, context);
  if (state.status === 'none') return err({ code: 'observation-not-noted' });
  if (command.on < state.noted) return err({ code: 'before-noting', noted: state.noted });
  const { entry, on } = command;
  const base = { entry, on, observation: state.observation, place: state.place, origin: state.origin.kind };
  switch (command.type) {
    case 'pass-observation-on':
      if (state.origin.kind !== 'team') return err({ code: 'not-from-a-team' });
      if (state.passedOn) return err({ code: 'already-passed-on', on: state.passedOn.on });
      return ok([
        { type: 'observation-passed-on', ...base, to: command.to, teamDays: daysBetween(state.noted, on) },
      ]);
    case 'discuss-in-team': {
      const { team } = command;
      if (state.origin.kind !== 'top-down' || !state.origin.teams.includes(team))
        return err({ code: 'not-raised-for-team', team });
      if (state.discussedBy.includes(team)) return err({ code: 'already-discussed', team });
      return ok([{ type: 'observation-discussed-in-team', ...base, team }]);
    }
    case 'answer-observation':
      return answer(command, state, context, base);
    case 'give-observation-feedback': {
      const { answerEntry } = command;
      const given = state.answers.find((candidate) => candidate.entry === answerEntry);
      if (!given) return err({ code: 'answer-unknown', answerEntry });
      if (!given.owedTo || given.toldOn !== undefined) return err({ code: 'feedback-not-owed', answerEntry });
      if (on < given.on) return err({ code: 'before-answer', answered: given.on });
      const feedbackDays = daysBetween(given.on, on);
      const told = { answerEntry, by: given.by.level, recipient: given.owedTo, feedbackDays };
      return ok([{ type: 'observation-feedback-given', ...base, ...told }]);
    }
    default:
      return unreachable(command);
  }
}

function note(
  command: NoteObservation,
  state: ObservationState,
  { anonymous }: ObservationContext,
): Decision {
  if (state.status !== 'none')
    return err({ code: 'observation-already-noted', observation: state.observation });
  if (command.themes.length === 0) return err({ code: 'themes-missing' });
  if (command.origin.kind === 'top-down' && command.origin.teams.length === 0)
    return err({ code: 'teams-missing' });
  const { entry, on, observation, place, textRef, author, interfaceNeed } = command;
  const origin = originOnce(command.origin);
  if (origin.kind === 'worker-without-team' && place.level !== 'area') return err({ code: 'area-missing' });
  if (interfaceNeed !== undefined && (recipientOf(origin) === undefined || place.level !== 'area'))
    return err({ code: 'interface-need-leads-nowhere' });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  return ok([
    {
      type: 'observation-noted',
      entry,
      on,
      observation,
      place,
      origin,
      themes: [...new Set(command.themes)],
      ageGroups: [...new Set(command.ageGroups)],
      textRef,
      ...(anonymous || author === undefined ? {} : { author }),
      ...(interfaceNeed === undefined ? {} : { interfaceNeed }),
    },
  ]);
}

function originOnce(origin: ObservationOrigin): ObservationOrigin {
  return origin.kind === 'top-down' ? { ...origin, teams: [...new Set(origin.teams)] } : origin;
}

type Base = Pick<
  Exclude<ObservationFact, { type: 'observation-noted' }>,
  'entry' | 'on' | 'observation' | 'place' | 'origin'
>;

function answer(
  command: AnswerObservation,
  state: Observation,
  { areaGroup }: ObservationContext,
  base: Base,
): Decision {
  if (state.origin.kind === 'top-down') return err({ code: 'for-discussion-only' });
  const since = reachedManagement(state);
  if (since === undefined || command.on < since) return err({ code: 'not-with-management' });
  const { level, body } = command.by;
  if (level !== 'area-management-group' || body !== (state.passedOn?.to ?? areaGroup))
    return err({ code: 'not-with-body', level, body });
  if (command.answer === 'joined-to-phenomenon' && command.phenomenon === undefined)
    return err({ code: 'phenomenon-missing' });
  if (command.answer !== 'joined-to-phenomenon' && command.phenomenon !== undefined)
    return err({ code: 'phenomenon-not-joined', answer: command.answer });
  const fault = command.explanation && textFault(command.explanation.text);
  if (fault) return err(fault);
  const { by, phenomenon, explanation } = command;
  const owedTo = recipientOf(state.origin);
  return ok([
    {
      type: 'observation-answered',
      ...base,
      by,
      answer: command.answer,
      awaitedDays: daysBetween(since, command.on),
      ...(phenomenon === undefined ? {} : { phenomenon }),
      ...(explanation === undefined ? {} : { textRef: explanation.textRef }),
      ...(owedTo === undefined ? {} : { owedTo }),
    },
  ]);
}

function warnings(state: ObservationState, { today }: ObservationContext): readonly ObservationWarning[] {
  if (state.status === 'none') return [];
  const since = reachedManagement(state);
  const awaited = state.answers.length === 0 && since !== undefined;
  return [
    ...(awaited ? [{ code: 'answer-awaited' as const, awaitedDays: daysBetween(since, today) }] : []),
    ...openAnswers(state).flatMap(({ owedTo, on }) =>
      owedTo ? [{ code: 'feedback-open' as const, recipient: owedTo, openDays: daysBetween(on, today) }] : [],
    ),
  ];
}
