import type { Day } from '../../kernel/index.js';
import type { WorkerId } from '../../kernel/collaborationIds.js';
import type { FurtherNeed } from './codes.js';
import type { PlanDelivery } from './contents/plan.js';
import { factsOf } from './facts.js';
import type { BegunProcess } from './state.js';
import { latest } from './views/latest.js';
import { plansOf, type PlanVersion } from './views/plan.js';
import { responsibleHistory, responsibleNow } from './views/responsible.js';

/** One version of the plan as the client record has it: its own actions, its own further support, its own deliveries. */
export interface DocumentedPlan extends Pick<
  PlanVersion,
  'plan' | 'agreedOn' | 'actions' | 'furtherSupport'
> {
  /** Who received this version in writing, and how; in the order of recording. */
  readonly given: readonly (Omit<PlanDelivery, 'plan'> & { readonly on: Day })[];
  /** When the family declined this version in writing. */
  readonly declinedOn: readonly Day[];
}

/** What of a process belongs to the client record; the sentences are made in the view. */
export interface Documentation {
  /** Every version of the plan, the newest first; none when no plan is on record. */
  readonly plans: readonly DocumentedPlan[];
  /** The family's latest own view on whether more is needed. */
  readonly furtherNeed?: { readonly on: Day; readonly answer: FurtherNeed };
  /** The days of the network meetings, the earliest first. */
  readonly meetingsHeld: readonly Day[];
  readonly responsible: readonly WorkerId[];
  /** Responsible workers had been named, and nobody is left. */
  readonly responsibleVacant: boolean;
}

const documented = ({
  plan,
  agreedOn,
  actions,
  furtherSupport,
  given,
  declined,
}: PlanVersion): DocumentedPlan => ({
  plan,
  agreedOn,
  actions,
  ...(furtherSupport === undefined ? {} : { furtherSupport }),
  given: given.map(({ on, to, channel, language }) => ({ on, to, channel, language })),
  declinedOn: declined.map(({ on }) => on),
});

/**
 * The plans, the further support and the responsible workers of a process, for the client record. Nothing of the log book is
 * in it, because nothing of the log book is in the process.
 * @source R0-P7, R0-PR5, F99 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example documentationOf(state).plans[0]?.given // [{ on: '2026-02-04', to: 'guardian', channel: 'on-paper', language: 'fi' }]
 */
export function documentationOf({ facts }: BegunProcess): Documentation {
  const asked = latest(factsOf(facts, 'further-need-asked'));
  const responsible = responsibleNow(facts);
  return {
    plans: plansOf(facts).map(documented).reverse(),
    ...(asked ? { furtherNeed: { on: asked.on, answer: asked.answer } } : {}),
    meetingsHeld: factsOf(facts, 'network-meeting-held')
      .map(({ on }) => on)
      .sort(),
    responsible,
    responsibleVacant: responsible.length === 0 && responsibleHistory(facts).length > 0,
  };
}
