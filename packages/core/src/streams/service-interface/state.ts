import type { AreaCode, Day } from '../../kernel/index.js';
import { daysBetween } from '../../kernel/index.js';
import type { EntryId, TextRef } from '../../kernel/ledger.js';
import type { InterfaceId, OrganisationId } from '../../kernel/collaborationIds.js';
import type { EvidenceKind, InterfaceStage } from './codes.js';
import type { InterfaceFact, InterfaceRaisedBy, StageFact } from './events.js';

/** What the team or unit that raised an interface must be told. */
export interface InterfaceDuty {
  readonly cause: EntryId;
  readonly since: Day;
  readonly toldOn?: Day;
}

/** An interface between services, and how far its common model has come. */
export interface ServiceInterface {
  readonly status: InterfaceStage;
  readonly interface: InterfaceId;
  readonly area: AreaCode;
  readonly between: readonly OrganisationId[];
  readonly raisedBy?: InterfaceRaisedBy;
  readonly recognised: Day;
  readonly since: Day;
  /** The day the organisations first agreed on a model; absent before. */
  readonly modelAgreed?: Day;
  readonly modelRef?: TextRef;
  readonly evaluations: readonly { readonly on: Day; readonly evidence: readonly EvidenceKind[] }[];
  readonly duties: readonly InterfaceDuty[];
}

/** What stands in the stream of an interface. */
export type InterfaceState = { readonly status: 'none' } | ServiceInterface;

const stageOf: Readonly<Record<StageFact['type'], InterfaceStage>> = {
  'interface-model-agreed': 'model-agreed',
  'interface-model-followed': 'followed',
  'interface-model-evaluated': 'evaluated',
  'interface-model-developed': 'developed',
};

/** What stands after one more fact. */
export function applyInterface(state: InterfaceState, fact: InterfaceFact): InterfaceState {
  if (fact.type === 'interface-recognised') {
    const { area, between, raisedBy, on } = fact;
    const recognised: ServiceInterface = {
      status: 'recognised',
      interface: fact.interface,
      area,
      between,
      ...(raisedBy === undefined ? {} : { raisedBy }),
      recognised: on,
      since: on,
      evaluations: [],
      duties: [],
    };
    return withDuty(recognised, fact);
  }
  if (state.status === 'none') return state;
  if (fact.type === 'interface-feedback-given') {
    const told = new Set(fact.settles.map(({ cause }) => cause));
    return {
      ...state,
      duties: state.duties.map((duty) => (told.has(duty.cause) ? { ...duty, toldOn: fact.on } : duty)),
    };
  }
  const moved = { ...state, status: stageOf[fact.type], since: fact.on };
  if (fact.type === 'interface-model-followed') return moved;
  if (fact.type === 'interface-model-evaluated')
    return withDuty(
      { ...moved, evaluations: [...state.evaluations, { on: fact.on, evidence: fact.evidence }] },
      fact,
    );
  const agreed = fact.type === 'interface-model-agreed' ? { modelAgreed: fact.on } : {};
  return withDuty({ ...moved, ...agreed, modelRef: fact.textRef }, fact);
}

/** Handling, plans and decisions are told to whoever raised the matter; that a model is followed is none of these. */
function withDuty(state: ServiceInterface, { entry, on }: InterfaceFact): ServiceInterface {
  return state.raisedBy ? { ...state, duties: [...state.duties, { cause: entry, since: on }] } : state;
}

/** What whoever raised it has not been told yet. @example openInterfaceDuties(one).length // 1 */
export function openInterfaceDuties(serviceInterface: ServiceInterface): readonly InterfaceDuty[] {
  return serviceInterface.duties.filter(({ toldOn }) => toldOn === undefined);
}

/**
 * The days an interface has gone without evaluation: from the last one, or from the day its model was agreed; nothing before
 * there is a model to evaluate.
 * @source R0-E6, F40
 * @example daysWithoutEvaluation(one, day) // 412
 */
export function daysWithoutEvaluation(
  { evaluations, modelAgreed }: ServiceInterface,
  day: Day,
): number | undefined {
  const since = evaluations.at(-1)?.on ?? modelAgreed;
  return since === undefined ? undefined : daysBetween(since, day);
}

/**
 * Interfaces with a model that has not been evaluated for so many days, the longest first; counted from the last evaluation,
 * or from the day the model was agreed. Interfaces without a model have nothing to evaluate.
 * @source R0-E6, F40: interfaces without evaluation in 12 months
 * @example interfacesWithoutEvaluation(all, day, 365)[0] // { interface: …, daysWithout: 412 }
 */
export function interfacesWithoutEvaluation(
  all: readonly ServiceInterface[],
  day: Day,
  limitDays: number,
): readonly { readonly interface: InterfaceId; readonly daysWithout: number }[] {
  return all
    .flatMap((serviceInterface) => {
      const daysWithout = daysWithoutEvaluation(serviceInterface, day);
      return daysWithout === undefined ? [] : [{ interface: serviceInterface.interface, daysWithout }];
    })
    .filter(({ daysWithout }) => daysWithout > limitDays)
    .sort((a, b) => b.daysWithout - a.daysWithout || (a.interface < b.interface ? -1 : 1));
}
