import type { Day, Decider } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { Refresher, Training } from './codes.js';
import type { PractitionerEntryCommand } from './commands.js';
import { decidePractitioner, type PractitionerContext, type PractitionerError } from './decide.js';
import { lacksSupervision, refresherStatus } from './duties.js';
import { practitionerMakes } from './entries.js';
import type { PractitionerFact } from './events.js';
import { rightsInRegion } from './rights.js';
import { applyPractitioner, isAway, type PractitionerState } from './state.js';

/** What deserves a second look about a practitioner. */
export type PractitionerWarning =
  | { readonly code: 'training-gives-no-right'; readonly training: Training; readonly on: Day }
  | {
      readonly code: 'refresher-due-soon' | 'refresher-overdue';
      readonly refresher: Refresher;
      readonly dueOn: Day;
    }
  | { readonly code: 'no-supervision'; readonly months: number };

/** The parts of the stream of one practitioner. */
export interface PractitionerTypes extends LedgerTypes {
  readonly command: PractitionerEntryCommand;
  readonly fact: PractitionerFact;
  readonly state: PractitionerState;
  readonly error: PractitionerError;
  readonly warning: PractitionerWarning;
  readonly context: PractitionerContext;
}

/** A passed method training that gives nothing is too short; a complement that gives nothing lacks the discussion right. */
const idleTrainings = (
  state: Extract<PractitionerState, { readonly status: 'registered' }>,
  { settings }: PractitionerContext,
): readonly PractitionerWarning[] =>
  state.trainings
    .filter(({ passed }) => passed)
    .flatMap((completed) => {
      const { training, on, region } = completed;
      const without = {
        ...state,
        trainings: state.trainings.filter((trainingCompleted) => trainingCompleted !== completed),
      };
      const before = rightsInRegion(without, on, region, settings.ruleSets);
      const after = rightsInRegion(state, on, region, settings.ruleSets);
      const same =
        before.discussion === after.discussion &&
        before.networkMeeting === after.networkMeeting &&
        before.trainer === after.trainer;
      return same ? [{ code: 'training-gives-no-right' as const, training, on }] : [];
    });

function practitionerWarnings(
  state: PractitionerState,
  context: PractitionerContext,
): readonly PractitionerWarning[] {
  const { today, settings } = context;
  if (state.status === 'none' || isAway(state, today)) return [];
  const due = (['trainer-continuing', 'booster'] as const).flatMap((refresher) => {
    const status = refresherStatus(state, refresher, today, settings);
    if (status.status !== 'due-soon' && status.status !== 'overdue') return [];
    return [{ code: `refresher-${status.status}` as const, refresher, dueOn: status.dueOn }];
  });
  return [
    ...idleTrainings(state, context),
    ...due,
    ...(lacksSupervision(state, today, settings)
      ? [{ code: 'no-supervision' as const, months: settings.supervisionMonths }]
      : []),
  ];
}

/**
 * The stream of one practitioner: trainings, refreshers, supervision, leaving. Rights, "due" and "overdue" are computed on a
 * day and are never events.
 * @source R0-T1–R0-T7, R0-T13 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example replay(practitioner, events).state // { status: 'registered', trainings: [ … ], … }
 */
export const practitioner: Decider<LedgerStream<PractitionerTypes>> = ledger<PractitionerTypes>({
  initial: { status: 'none' },
  days: {},
  makes: practitionerMakes,
  decide: decidePractitioner,
  apply: applyPractitioner,
  restsOn,
  warnings: practitionerWarnings,
});

function restsOn(later: PractitionerFact, earlier: PractitionerFact): boolean {
  switch (earlier.type) {
    case 'practitioner-registered':
      return true;
    case 'post-changed':
      return later.type === 'post-changed';
    case 'training-completed':
      return (
        (later.type === 'training-completed' && later.training === 'trainer') ||
        later.type === 'refresher-completed'
      );
    case 'practitioner-left':
    case 'practitioner-returned':
      return later.type === 'practitioner-left' || later.type === 'practitioner-returned';
    default:
      return false;
  }
}
