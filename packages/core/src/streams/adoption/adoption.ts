import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Decider, Result } from '../../kernel/index.js';
import { daysBetween, err, ok, unreachable } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { AdoptionStep } from './codes.js';
import type { AdoptionEntryCommand, DecideAdoption } from './commands.js';
import { adoptionMakes } from './entries.js';
import type { AdoptionFact } from './events.js';
import { applyAdoption, missingSteps, reviewLateDays, type AdoptionState } from './state.js';

/** What the rules of an adoption need from outside. */
export interface AdoptionContext {
  readonly today: Day;
  /** The unit's first LP discussion or network meeting on record, if there is one: a fact of other streams. */
  readonly activeSince?: Day;
}

/** Why a unit's adoption refuses a command. */
export type AdoptionError =
  | TextFault
  | { readonly code: 'already-considered' }
  | { readonly code: 'already-decided'; readonly on: Day }
  | { readonly code: 'decision-missing' }
  | { readonly code: 'adoption-ended'; readonly ended: Day }
  | { readonly code: 'other-unit' }
  | { readonly code: 'before-decision'; readonly decided: Day }
  | { readonly code: 'parts-missing' }
  | { readonly code: 'review-day-past'; readonly reviewOn: Day }
  | { readonly code: 'step-already-taken'; readonly step: AdoptionStep };

/** What deserves a second look in a unit's adoption. */
export type AdoptionWarning =
  | { readonly code: 'activity-without-decision'; readonly activeSince: Day }
  | { readonly code: 'review-late'; readonly reviewOn: Day; readonly lateDays: number }
  | { readonly code: 'steps-missing'; readonly steps: readonly AdoptionStep[] };

/** The parts of the stream of one unit's adoption. */
export interface AdoptionTypes extends LedgerTypes {
  readonly command: AdoptionEntryCommand;
  readonly fact: AdoptionFact;
  readonly state: AdoptionState;
  readonly error: AdoptionError;
  readonly warning: AdoptionWarning;
  readonly context: AdoptionContext;
}

type Decision = Result<readonly AdoptionFact[], AdoptionError>;

/**
 * The stream of one unit's adoption of LP: considered, decided on record by its management, taken into everyday work step by
 * step, reviewed, ended.
 * @source R0-P12 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023): "Päätös tulee kirjata näkyviin ja työn
 * toteutumista tulee myös valvoa"
 * @example replay(adoption, events).state // { status: 'decided', unit: 'liperi-school', … }
 */
export const adoption: Decider<LedgerStream<AdoptionTypes>> = ledger<AdoptionTypes>({
  initial: { status: 'none' },
  days: { reviewOn: 'planned', nextReviewOn: 'planned' },
  makes: adoptionMakes,
  decide,
  apply: applyAdoption,
  restsOn: (later, earlier) =>
    earlier.type === 'adoption-considered' ||
    earlier.type === 'adoption-decided' ||
    later.type === 'adoption-ended' ||
    (earlier.type === 'adoption-reviewed' && later.type === 'adoption-reviewed' && later.on >= earlier.on),
  notBefore: (fact, standing) =>
    fact.type === 'adoption-ended' ||
    (fact.type === 'adoption-decided' && standing.type === 'adoption-considered'),
  warnings,
});

function decide(command: AdoptionEntryCommand, state: AdoptionState): Decision {
  if (state.status === 'ended' && !isLateEntry(command, state.ended))
    return err({ code: 'adoption-ended', ended: state.ended });
  if (state.status !== 'none' && command.unit !== state.unit) return err({ code: 'other-unit' });
  const { entry, on, unit } = command;
  const base = { entry, on, unit };
  if (command.type === 'consider-adoption')
    return state.status === 'none'
      ? ok([{ type: 'adoption-considered', ...base }])
      : err({ code: 'already-considered' });
  if (command.type === 'decide-adoption') return decideAdoption(command, state);
  if (state.status === 'none' || state.status === 'considered') return err({ code: 'decision-missing' });
  if (on < state.decision.on) return err({ code: 'before-decision', decided: state.decision.on });
  switch (command.type) {
    case 'take-adoption-step': {
      const { step } = command;
      return state.steps.some((taken) => taken.step === step)
        ? err({ code: 'step-already-taken', step })
        : ok([{ type: 'adoption-step-taken', ...base, step }]);
    }
    case 'review-adoption': {
      const { result, nextReviewOn } = command;
      if (nextReviewOn <= on) return err({ code: 'review-day-past', reviewOn: nextReviewOn });
      const lateDays = reviewLateDays(state, on);
      return ok([{ type: 'adoption-reviewed', ...base, result, nextReviewOn, lateDays }]);
    }
    case 'end-adoption':
      return ok([{ type: 'adoption-ended', ...base, reason: command.reason }]);
    default:
      return unreachable(command);
  }
}

/** What was done before the end may be recorded after it. */
const isLateEntry = ({ type, on }: AdoptionEntryCommand, ended: Day): boolean =>
  (type === 'take-adoption-step' || type === 'review-adoption') && on <= ended;

function decideAdoption(command: DecideAdoption, state: AdoptionState): Decision {
  const { entry, on, unit, by, supervisor, reviewOn, explanation } = command;
  const parts = [...new Set(command.parts)];
  if (state.status === 'decided') return err({ code: 'already-decided', on: state.decision.on });
  if (parts.length === 0) return err({ code: 'parts-missing' });
  if (reviewOn <= on) return err({ code: 'review-day-past', reviewOn });
  const fault = explanation && textFault(explanation.text);
  if (fault) return err(fault);
  const text = explanation === undefined ? {} : { textRef: explanation.textRef };
  return ok([{ type: 'adoption-decided', entry, on, unit, by, parts, supervisor, reviewOn, ...text }]);
}

/** A unit at work without a decision is the first thing a management should see. */
function warnings(state: AdoptionState, { today, activeSince }: AdoptionContext): readonly AdoptionWarning[] {
  if (state.status !== 'decided')
    return activeSince === undefined || state.status === 'ended'
      ? []
      : [{ code: 'activity-without-decision', activeSince }];
  const { reviewOn } = state.decision;
  const steps = missingSteps(state);
  return [
    ...(reviewOn < today
      ? [{ code: 'review-late' as const, reviewOn, lateDays: daysBetween(reviewOn, today) }]
      : []),
    ...(steps.length > 0 ? [{ code: 'steps-missing' as const, steps }] : []),
  ];
}
