import type {
  ActionDoer,
  ActionState,
  DevelopmentalContext,
  FamilyRole,
  FurtherNeed,
  PlanChannel,
  PlanLanguage,
} from '@puheeksi/core/streams/lp-process';

/** One delivery of a plan, the day as it is written in the language. */
export interface WrittenDelivery {
  readonly day: string;
  readonly to: FamilyRole;
  readonly channel: PlanChannel;
  readonly language: PlanLanguage;
}

/**
 * Sentences of the text for the client record, for one language. Days come as they are written in that language. What is not on
 * record is said to be not on record: nobody knows from here that it did not happen.
 */
export interface DocumentationTexts {
  readonly title: string;
  readonly plan: (agreedOn: string) => string;
  readonly noPlan: string;
  readonly contexts: Readonly<Record<DevelopmentalContext, string>>;
  readonly doers: Readonly<Record<ActionDoer, string>>;
  readonly states: Readonly<Record<ActionState, string>>;
  readonly due: (day: string) => string;
  readonly furtherSupport: (text: string) => string;
  readonly given: (delivery: WrittenDelivery) => string;
  readonly declined: (day: string) => string;
  readonly notGiven: string;
  /** Over the meetings that were held and the family's view of what is needed. */
  readonly afterPlan: string;
  readonly meetings: (days: string) => string;
  readonly furtherNeed: Readonly<Record<FurtherNeed, (day: string) => string>>;
  readonly responsible: string;
  readonly noResponsible: string;
  /** Responsible workers had been named, and nobody is left. */
  readonly responsibleVacant: string;
  readonly phone: (number: string) => string;
  /** Where the text store gave no text for an action or for the support. */
  readonly textUnavailable: string;
  /** Where this reader's copy leaves a text out; it does not say why. */
  readonly withheld: string;
  /** Where the register of staff gave no name. */
  readonly unnamed: string;
}
