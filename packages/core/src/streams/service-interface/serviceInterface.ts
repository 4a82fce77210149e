import { textFault, type TextFault } from '../../identifiers/textFault.js';
import type { Day, Decider, Result } from '../../kernel/index.js';
import { daysBetween, err, ok, unreachable } from '../../kernel/index.js';
import { ledger, type LedgerStream, type LedgerTypes } from '../../kernel/ledger.js';
import type { OrganisationId } from '../../kernel/collaborationIds.js';
import type { Recipient } from '../../kernel/recipient.js';
import { evidenceKinds, nextStages, type EvidenceKind, type InterfaceStage } from './codes.js';
import type { InterfaceEntryCommand, RecogniseInterface } from './commands.js';
import { interfaceMakes } from './entries.js';
import type { InterfaceFact, InterfaceRaisedBy } from './events.js';
import {
  applyInterface,
  daysWithoutEvaluation,
  openInterfaceDuties,
  type InterfaceState,
  type ServiceInterface,
} from './state.js';

/** What the rules of an interface need from outside. `evaluateEveryDays`: a setting, absent where nobody set one. */
export interface InterfaceContext {
  readonly today: Day;
  readonly evaluateEveryDays?: number;
}

/** Why an interface refuses a command. */
export type InterfaceError =
  | TextFault
  | { readonly code: 'interface-already-recognised' }
  | { readonly code: 'interface-not-recognised' }
  | { readonly code: 'organisations-too-few'; readonly organisations: number }
  | { readonly code: 'before-stage'; readonly since: Day }
  | {
      readonly code: 'stage-skipped';
      readonly from: InterfaceStage;
      readonly to: InterfaceStage;
      readonly allowed: readonly InterfaceStage[];
    }
  | { readonly code: 'organisation-not-party'; readonly organisation: OrganisationId }
  | { readonly code: 'organisations-missing'; readonly missing: readonly OrganisationId[] }
  | { readonly code: 'evidence-missing' }
  | { readonly code: 'feedback-not-owed' };

/** What deserves a second look in an interface. */
export type InterfaceWarning =
  | { readonly code: 'evaluation-late'; readonly daysWithout: number }
  | { readonly code: 'evidence-one-sided'; readonly missing: readonly EvidenceKind[] }
  | {
      readonly code: 'feedback-open';
      readonly recipient: Recipient;
      readonly since: Day;
      readonly openDays: number;
    };

/** The parts of the stream of one interface. */
export interface InterfaceTypes extends LedgerTypes {
  readonly command: InterfaceEntryCommand;
  readonly fact: InterfaceFact;
  readonly state: InterfaceState;
  readonly error: InterfaceError;
  readonly warning: InterfaceWarning;
  readonly context: InterfaceContext;
}

type Decision = Result<readonly InterfaceFact[], InterfaceError>;

/**
 * The stream of one interface between services: recognised, a common model agreed, followed, evaluated, developed; the team,
 * or the unit in an area without a team, that raised it hears of every step.
 * @source R0-E6, R0-K1; F40, F111 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example replay(serviceInterface, events).state // { status: 'followed', … }
 */
export const serviceInterface: Decider<LedgerStream<InterfaceTypes>> = ledger<InterfaceTypes>({
  initial: { status: 'none' },
  days: {},
  makes: interfaceMakes,
  decide,
  apply: applyInterface,
  restsOn: (later, earlier) => {
    if (earlier.type === 'interface-feedback-given') return false;
    return (
      later.type !== 'interface-feedback-given' || later.settles.some(({ cause }) => cause === earlier.entry)
    );
  },
  warnings,
});

type StageCommand = Exclude<
  InterfaceEntryCommand,
  { type: 'recognise-interface' | 'give-interface-feedback' }
>;

const target: Readonly<Record<StageCommand['type'], InterfaceStage>> = {
  'agree-interface-model': 'model-agreed',
  'follow-interface-model': 'followed',
  'evaluate-interface-model': 'evaluated',
  'develop-interface-model': 'developed',
};

function decide(command: InterfaceEntryCommand, state: InterfaceState): Decision {
  if (command.type === 'recognise-interface') return recognise(command, state);
  if (state.status === 'none') return err({ code: 'interface-not-recognised' });
  const { entry, on } = command;
  const base = { entry, on, interface: state.interface, area: state.area };
  if (command.type === 'give-interface-feedback') {
    const settles = openInterfaceDuties(state)
      .filter(({ since }) => since <= on)
      .map(({ cause, since }) => ({ cause, feedbackDays: daysBetween(since, on) }));
    if (!state.raisedBy || settles.length === 0) return err({ code: 'feedback-not-owed' });
    const recipient = recipientOf(state.raisedBy);
    return ok([{ type: 'interface-feedback-given', ...base, recipient, settles }]);
  }
  return changeStage(command, state, base);
}

function recognise(command: RecogniseInterface, state: InterfaceState): Decision {
  if (state.status !== 'none') return err({ code: 'interface-already-recognised' });
  const between = [...new Set(command.between)];
  if (between.length < 2) return err({ code: 'organisations-too-few', organisations: between.length });
  const fault = textFault(command.text);
  if (fault) return err(fault);
  const { entry, on, area, raisedBy, textRef } = command;
  const raised = raisedBy === undefined ? {} : { raisedBy };
  return ok([
    {
      type: 'interface-recognised',
      entry,
      on,
      interface: command.interface,
      area,
      between,
      ...raised,
      textRef,
    },
  ]);
}

function changeStage(
  command: StageCommand,
  state: ServiceInterface,
  base: Pick<InterfaceFact, 'entry' | 'on' | 'interface' | 'area'>,
): Decision {
  const to = target[command.type];
  const allowed = nextStages[state.status];
  if (!allowed.includes(to)) return err({ code: 'stage-skipped', from: state.status, to, allowed });
  if (base.on < state.since) return err({ code: 'before-stage', since: state.since });
  const fault = 'text' in command ? textFault(command.text) : undefined;
  if (fault) return err(fault);
  const stage = { ...base, from: state.status, stageDays: daysBetween(state.since, base.on) };
  switch (command.type) {
    case 'agree-interface-model': {
      const missing = state.between.filter((organisation) => !command.by.includes(organisation));
      const stranger = command.by.find((organisation) => !state.between.includes(organisation));
      if (stranger !== undefined) return err({ code: 'organisation-not-party', organisation: stranger });
      if (missing.length > 0) return err({ code: 'organisations-missing', missing });
      return ok([{ type: 'interface-model-agreed', ...stage, by: state.between, textRef: command.textRef }]);
    }
    case 'follow-interface-model':
      return ok([{ type: 'interface-model-followed', ...stage }]);
    case 'evaluate-interface-model': {
      const evidence = evidenceKinds.filter((kind) => command.evidence.includes(kind));
      if (evidence.length === 0) return err({ code: 'evidence-missing' });
      return ok([{ type: 'interface-model-evaluated', ...stage, evidence, textRef: command.textRef }]);
    }
    case 'develop-interface-model':
      return ok([{ type: 'interface-model-developed', ...stage, textRef: command.textRef }]);
    default:
      return unreachable(command);
  }
}

function warnings(
  state: InterfaceState,
  { today, evaluateEveryDays }: InterfaceContext,
): readonly InterfaceWarning[] {
  if (state.status === 'none') return [];
  const last = state.evaluations.at(-1);
  const daysWithout = daysWithoutEvaluation(state, today);
  const late =
    evaluateEveryDays !== undefined && daysWithout !== undefined && daysWithout > evaluateEveryDays;
  const missing = last ? evidenceKinds.filter((kind) => !last.evidence.includes(kind)) : [];
  const { raisedBy } = state;
  return [
    ...(late ? [{ code: 'evaluation-late' as const, daysWithout }] : []),
    ...(missing.length > 0 ? [{ code: 'evidence-one-sided' as const, missing }] : []),
    ...openInterfaceDuties(state).flatMap(({ since }) =>
      raisedBy
        ? [
            {
              code: 'feedback-open' as const,
              recipient: recipientOf(raisedBy),
              since,
              openDays: daysBetween(since, today),
            },
          ]
        : [],
    ),
  ];
}

function recipientOf(raisedBy: InterfaceRaisedBy): Recipient {
  return raisedBy.kind === 'team'
    ? { kind: 'team', team: raisedBy.team }
    : { kind: 'unit', unit: raisedBy.unit };
}
