import type { Day } from '../../kernel/index.js';
import { daysBetween } from '../../kernel/index.js';
import type { EntryId } from '../../kernel/ledger.js';
import { overspending, type Overspending } from './budget.js';
import { isHandledAt } from './decideHandling.js';
import type { PhenomenonContext } from './errors.js';
import type { FeedbackOwner, Level } from './levels.js';
import type { Body, Recipient } from './origin.js';
import {
  currentStay,
  openDuties,
  standingLinks,
  unfinishedGroups,
  type Phenomenon,
  type PhenomenonState,
} from './state.js';

/** What deserves a second look in a phenomenon. */
export type PhenomenonWarning =
  | { readonly code: 'observations-missing' }
  | { readonly code: 'priorities-missing' }
  | { readonly code: 'answer-awaited'; readonly level: Level; readonly awaitedDays: number }
  | {
      readonly code: 'working-group-late';
      readonly workingGroup: EntryId;
      readonly dueOn: Day;
      readonly lateDays: number;
    }
  | {
      readonly code: 'feedback-open';
      readonly owner: Body<FeedbackOwner>;
      readonly recipient: Recipient;
      readonly since: Day;
      readonly openDays: number;
    }
  | ({ readonly code: 'money-overspent' } & Overspending);

/**
 * What deserves a second look in a phenomenon that is open; feedback still owed and overspent money also after its end.
 * @source R0-B2, R0-K7, R0-K10 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example phenomenonWarnings(state, context) // [{ code: 'answer-awaited', level: 'area-management-group', awaitedDays: 40 }]
 */
export function phenomenonWarnings(
  state: PhenomenonState,
  { today }: Pick<PhenomenonContext, 'today'>,
): readonly PhenomenonWarning[] {
  if (state.status === 'none') return [];
  const money = overspending(state.money).map((over) => ({ code: 'money-overspent' as const, ...over }));
  const told = awaitedFeedback(state, today);
  return state.status === 'open'
    ? [...contentWarnings(state), ...delays(state, today), ...told, ...money]
    : [...told, ...money];
}

function contentWarnings(state: Phenomenon): readonly PhenomenonWarning[] {
  return [
    ...(standingLinks(state).length === 0 ? [{ code: 'observations-missing' as const }] : []),
    ...(state.priorities.length === 0 ? [{ code: 'priorities-missing' as const }] : []),
  ];
}

function delays(state: Phenomenon, today: Day): readonly PhenomenonWarning[] {
  const { level, from } = currentStay(state);
  const awaited = level !== 'local-team' && !isHandledAt(state, level);
  return [
    ...(awaited ? [{ code: 'answer-awaited' as const, level, awaitedDays: daysBetween(from, today) }] : []),
    ...unfinishedGroups(state)
      .filter(({ dueOn }) => dueOn < today)
      .map(({ workingGroup, dueOn }) => ({
        code: 'working-group-late' as const,
        workingGroup,
        dueOn,
        lateDays: daysBetween(dueOn, today),
      })),
  ];
}

function awaitedFeedback(state: Phenomenon, today: Day): readonly PhenomenonWarning[] {
  return openDuties(state).map(({ owner, recipient, since }) => ({
    code: 'feedback-open',
    owner,
    recipient,
    since,
    openDays: daysBetween(since, today),
  }));
}
