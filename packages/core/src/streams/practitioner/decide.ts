import { err, ok, unreachable, type Day, type Result } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { DegreeField, Refresher } from './codes.js';
import type { CompleteTraining, PractitionerEntryCommand } from './commands.js';
import type { PractitionerFact } from './events.js';
import { rightsInRegion } from './rights.js';
import type { PractitionerSettings } from './settings.js';
import { postOn, type Practitioner, type PractitionerState } from './state.js';

/** What the rules of a practitioner need from outside. */
export interface PractitionerContext {
  readonly today: Day;
  readonly settings: PractitionerSettings;
}

/** Why a step of a practitioner is refused. */
export type PractitionerError =
  | { readonly code: 'practitioner-already-registered'; readonly worker: WorkerId }
  | { readonly code: 'practitioner-not-registered' }
  | { readonly code: 'before-registration'; readonly registered: Day }
  | {
      readonly code: 'background-not-suitable';
      readonly basis: 'degree' | 'student';
      readonly field: DegreeField;
    }
  | { readonly code: 'track-missing' }
  | { readonly code: 'track-not-wanted' }
  | { readonly code: 'length-not-a-number'; readonly field: 'hours' | 'days' | 'minutes' }
  | {
      readonly code: 'trainer-needs-both-rights';
      readonly discussion: boolean;
      readonly networkMeeting: boolean;
    }
  | { readonly code: 'not-trained-for-refresher'; readonly refresher: Refresher }
  | { readonly code: 'practitioner-away'; readonly left: Day }
  | { readonly code: 'practitioner-not-away' };

type Decision = Result<readonly PractitionerFact[], PractitionerError>;

/** A degree of the fields or another suitable one, or studies in the fields. @source R0-T1 */
const suitable = ({ basis, field }: CompleteTraining['background']): boolean =>
  basis === 'degree' ? field !== 'none' : field !== 'none' && field !== 'other-suitable';

const isLength = (value: number): boolean => Number.isFinite(value) && value > 0;

const completeTraining = (
  command: CompleteTraining,
  state: Practitioner,
  { settings }: PractitionerContext,
): PractitionerError | undefined => {
  const { training, track, hours, days, background, on } = command;
  if (!isLength(hours)) return { code: 'length-not-a-number', field: 'hours' };
  if (!isLength(days)) return { code: 'length-not-a-number', field: 'days' };
  if (training === 'method' && track === undefined) return { code: 'track-missing' };
  if (training !== 'method' && track !== undefined) return { code: 'track-not-wanted' };
  if (training === 'method' && !suitable(background))
    return { code: 'background-not-suitable', ...background };
  if (training !== 'trainer') return undefined;
  const region = (postOn(state, on) ?? state.posts[0])?.region;
  const { discussion, networkMeeting } = region
    ? rightsInRegion(state, on, region, settings.ruleSets)
    : { discussion: false, networkMeeting: false };
  return discussion && networkMeeting
    ? undefined
    : { code: 'trainer-needs-both-rights', discussion, networkMeeting };
};

const fault = (
  command: Exclude<PractitionerEntryCommand, { readonly type: 'register-practitioner' }>,
  state: Practitioner,
  context: PractitionerContext,
): PractitionerError | undefined => {
  const lastAway = state.away.at(-1);
  const isGone = lastAway !== undefined && lastAway.returned === undefined;
  switch (command.type) {
    case 'change-post':
      return command.on < (state.posts.at(-1)?.from ?? command.on)
        ? { code: 'before-registration', registered: state.posts.at(-1)!.from }
        : undefined;
    case 'complete-training':
      return completeTraining(command, state, context);
    case 'complete-refresher': {
      const wanted = command.refresher === 'trainer-continuing' ? 'trainer' : 'method';
      const trained = state.trainings.some(
        ({ training, passed, on }) => training === wanted && passed && on <= command.on,
      );
      return trained ? undefined : { code: 'not-trained-for-refresher', refresher: command.refresher };
    }
    case 'record-supervision':
      return isLength(command.minutes) && Number.isInteger(command.minutes)
        ? undefined
        : { code: 'length-not-a-number', field: 'minutes' };
    case 'record-leaving': {
      if (isGone) return { code: 'practitioner-away', left: lastAway.left };
      const since = lastAway?.returned ?? state.posts[0]!.from;
      return command.on < since ? { code: 'before-registration', registered: since } : undefined;
    }
    case 'record-return':
      if (!isGone) return { code: 'practitioner-not-away' };
      return command.on < lastAway.left ? { code: 'practitioner-away', left: lastAway.left } : undefined;
    default:
      return unreachable(command);
  }
};

const factOf = (
  command: Exclude<PractitionerEntryCommand, { readonly type: 'register-practitioner' }>,
  state: Practitioner,
): PractitionerFact => {
  const { region, unit } = postOn(state, command.on) ?? state.posts[0]!;
  const place = { worker: state.worker, region, unit };
  switch (command.type) {
    case 'change-post':
      return { ...command, type: 'post-changed', worker: state.worker };
    case 'complete-training':
      return { ...command, ...place, type: 'training-completed' };
    case 'complete-refresher':
      return { ...command, ...place, type: 'refresher-completed' };
    case 'record-supervision':
      return { ...command, ...place, type: 'supervision-received' };
    default:
      return {
        ...command,
        ...place,
        type: command.type === 'record-leaving' ? 'practitioner-left' : 'practitioner-returned',
      };
  }
};

/**
 * Decides a command on a practitioner. A training that is too short is recorded and gives no right; it is not refused.
 * Refuses with the codes of `PractitionerError`, the first broken rule.
 * @source R0-T1–R0-T7 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example decidePractitioner({ type: 'complete-training', training: 'trainer', … }, educationTrack, context) // { error: { code: 'trainer-needs-both-rights', … } }
 */
export function decidePractitioner(
  command: PractitionerEntryCommand,
  state: PractitionerState,
  context: PractitionerContext,
): Decision {
  if (command.type === 'register-practitioner')
    return state.status === 'none'
      ? ok([{ ...command, type: 'practitioner-registered' }])
      : err({ code: 'practitioner-already-registered', worker: state.worker });
  if (state.status === 'none') return err({ code: 'practitioner-not-registered' });
  const broken = fault(command, state, context);
  return broken ? err(broken) : ok([factOf(command, state)]);
}
