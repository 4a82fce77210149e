import type { Day } from '../../kernel/index.js';
import type { TextRef } from '../../kernel/ledger.js';
import type { WorkerId } from '../../kernel/networkIds.js';
import type { FurtherNeed, PlanChannel, PlanLanguage } from './codes.js';
import { factsOf } from './facts.js';
import type { BegunProcess } from './state.js';
import { planOf, type ActionNow } from './views/plan.js';
import { responsibleNow } from './views/responsible.js';

/** What of a process belongs to the client record; the sentences are made in the view. */
export interface Documentation {
  /** The day the latest plan was made; nothing when none was. */
  readonly agreedOn?: Day;
  readonly actions: readonly ActionNow[];
  /** Texts of the further support, in the deletable text store. */
  readonly furtherSupport: readonly TextRef[];
  readonly given?: { readonly on: Day; readonly channel: PlanChannel; readonly language: PlanLanguage };
  readonly declinedOn?: Day;
  /** The family's latest own view on whether more is needed. */
  readonly furtherNeed?: { readonly on: Day; readonly answer: FurtherNeed };
  readonly meetingsHeld: readonly Day[];
  readonly responsible: readonly WorkerId[];
}

/**
 * The plan, the further support and the responsible workers of a process, for the client record. Nothing of the log book is
 * in it, because nothing of the log book is in the process.
 * @source R0-P7, R0-PR5, F99 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023)
 * @example documentationOf(state).actions.length // 2
 */
export function documentationOf({ facts }: BegunProcess): Documentation {
  const plans = factsOf(facts, 'plan-agreed');
  const agreedOn = plans.at(-1)?.on;
  const given = factsOf(facts, 'plan-given').at(-1);
  const declinedOn = factsOf(facts, 'plan-declined').at(-1)?.on;
  const asked = factsOf(facts, 'further-need-asked').at(-1);
  return {
    ...(agreedOn === undefined ? {} : { agreedOn }),
    actions: planOf(facts)?.actions ?? [],
    furtherSupport: plans.flatMap(({ furtherSupportRef }) =>
      furtherSupportRef === undefined ? [] : [furtherSupportRef],
    ),
    ...(given ? { given: { on: given.on, channel: given.channel, language: given.language } } : {}),
    ...(declinedOn === undefined ? {} : { declinedOn }),
    ...(asked ? { furtherNeed: { on: asked.on, answer: asked.answer } } : {}),
    meetingsHeld: factsOf(facts, 'network-meeting-held').map(({ on }) => on),
    responsible: responsibleNow(facts),
  };
}
